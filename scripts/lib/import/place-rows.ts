import { classChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { findRegions } from './find-regions.ts';
import { isGovernment, isPreparation, readBodyKind, takeEnd } from '../records/sheet-words.ts';
import type { ImportRow, ReadRows } from './to-answers.ts';

export interface PlacedRows {
  rows: ImportRow[];
  asides: ReadRows['asides'];
  /** Where the regions and the forms of rows without one come from. */
  notes: string[];
}

interface Surroundings {
  /** The region of the command. */
  region?: string | undefined;
  /** The office that sent the sheet; where nothing else does, its name says the region. */
  sender?: string | undefined;
  provinceCode: string;
  /** Name of the sheet. */
  sheet?: string;
  /** What stands above the first table of the sheet. */
  title?: readonly string[];
}

interface Said {
  value: string;
  from: string;
}

/**
 * Gives rows without a region, a form or a year what stands above them: in a line of its own, in the title of the sheet,
 * or in the command. Of several regions in a title the province gives way to the others.
 */
export function placeRows(
  { rows, asides, above, preparation }: ReadRows,
  { find, choose }: Pick<RecordContext, 'find' | 'choose'>,
  { region, sender, provinceCode, sheet = '', title = [] }: Surroundings,
): PlacedRows {
  const only = (codes: readonly string[]) => {
    const local = [...new Set(codes)].filter((code) => code !== provinceCode);
    return (local.length > 0 ? local : [...new Set(codes)]).slice(0, local.length > 1 ? 0 : 1)[0];
  };
  const titles = [...title, ...above];
  const regionOf = (texts: readonly string[]) => only(texts.flatMap((text) => findRegions(text, find)));
  const classOf = (text: string) => {
    const found = text.length < 80 ? choose(classChoices, text) : undefined;
    return typeof found === 'string' ? nameChoice(classChoices, found) : undefined;
  };
  const name = (code: string | undefined) => (code === undefined ? undefined : find.nameOf('regions', code));

  const ofSheet = {
    regions: pick(
      [name(region), '--region'],
      [name(regionOf(titles)), say('import.from.title')],
      [name(regionOf([sheet])), say('import.from.sheet')],
      [name(regionOf(sender === undefined ? [] : [sender])), '--sender'],
    ),
    class: pick(
      [titles.map(classOf).findLast((one) => one !== undefined), say('import.from.title')],
      [classOf(sheet), say('import.from.sheet')],
    ),
  };
  const year = toYear([sheet]) ?? toYear(titles.filter((text) => takeEnd(text) === undefined));
  const last = rows.at(-1)?.number ?? 0;
  const sections = asides.flatMap(({ number, text, cells, isHidden }) => {
    if (isHidden || number > last || cells > 2) return [];
    const line = text.replace(/^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]?\s+/, '').replace(/:$/, '');
    const code = find.quietly('regions', line) ?? (line.split(/\s+/).length < 7 ? regionOf([line]) : undefined);
    const form = code === undefined ? classOf(line) : undefined;
    return code === undefined && form === undefined ? [] : [{ number, regions: name(code), class: form }];
  });

  const ofTable = preparation ?? [...(above.length > 0 ? above : title), sheet].find(isPreparation);
  // A line that counts as such a section does ends it: "B. DALAM PENJAJAKAN", "C. SELESAI".
  const lines = asides.filter(
    ({ text, cells }) => cells < 3 && (isPreparation(text) || /^[A-Z]{1,3}[.)]\s/.test(text)),
  );
  const preparationOf = (number: number) => {
    const line = lines.findLast((one) => one.number < number)?.text ?? '';
    return isPreparation(line) ? line : ofTable;
  };

  // A university or a firm that sends its list is a party itself.
  const ownBody = sender !== undefined && readBodyKind(sender) !== undefined ? sender : undefined;
  const given = new Map<string, number[]>();
  const placed = rows.map((row): ImportRow => {
    const answers = { ...row.answers };
    for (const question of ['regions', 'class'] as const) {
      if ((answers[question] ?? '') !== '') continue;
      const section = sections.findLast((one) => one.number < row.number && one[question] !== undefined);
      const said: Said | undefined =
        section?.[question] === undefined
          ? ofSheet[question]
          : { value: section[question], from: say('import.from.row', { row: String(section.number) }) };
      if (said === undefined) continue;
      answers[question] = said.value;
      const words = say(`import.given.${question}`, { value: said.value, from: said.from });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    if (ownBody !== undefined && (answers['local-body'] ?? '') === '' && !isGovernment(row.answers['regions'] ?? '')) {
      answers['local-body'] = ownBody;
      const words = say('import.given.local-body', { value: ownBody, from: '--sender' });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    return { ...row, answers, year, preparation: preparationOf(row.number) };
  });
  return {
    rows: placed,
    asides: asides.filter(({ number }) => !sections.some((section) => section.number === number)),
    notes: [...given].map(([words, numbers]) => say('import.inRows', { rows: toRange(numbers), text: words })),
  };
}

function pick(...options: readonly (readonly [string | undefined, string])[]): Said | undefined {
  for (const [value, from] of options) if (value !== undefined) return { value, from };
  return undefined;
}

/** The one year that a text names; two of them are a stretch of time. */
function toYear(texts: readonly string[]): string | undefined {
  const years = texts.flatMap((text) => text.match(/\b(?:19|20)\d{2}\b/g) ?? []);
  return new Set(years).size === 1 ? years[0] : undefined;
}

function toRange(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
