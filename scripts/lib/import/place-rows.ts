import { classChoices, eventChoices } from '../records/make-agreement.ts';
import { isSigned } from '../records/event-words.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { say } from '../records/say.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import { findRegions } from '../records/find-regions.ts';
import { findSendingPartner } from './find-sender.ts';
import { findTitleBody } from './find-title-body.ts';
import { isGovernment, isInternational, isMission, namesMission, readBodyKind } from '../records/party-words.ts';
import { holdsWord, isPreparation, isTotal, takeEnd, withoutPlace } from '../records/sheet-words.ts';
import { takeCountry } from '../records/take-country.ts';
import { toRemark, type ImportRow, type ReadRows } from './to-answers.ts';

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

/** What a line above rows may say of all of them. */
const inherited = ['regions', 'class', 'countries'] as const;
type Inherited = (typeof inherited)[number];

type Section = Partial<Record<Inherited, string | undefined>> & {
  number: number;
  /** How it is numbered: what is numbered alike is of one level. */
  mark: string;
  isSaid: boolean;
  year: string | undefined;
};

interface Said {
  value: string;
  from: string;
}

/**
 * Gives rows without a region, a form or a year what stands above them: in a line of its own, in the title of the sheet,
 * or in the command. Of several regions in a title the province gives way to the others.
 */
export function placeRows(
  { rows, asides, above, preparation, asked }: ReadRows,
  { find, choose, bodies }: Pick<RecordContext, 'find' | 'choose' | 'bodies'>,
  { region, sender, provinceCode, sheet = '', title = [] }: Surroundings,
): PlacedRows {
  const only = (codes: readonly string[]) => {
    const local = [...new Set(codes)].filter((code) => code !== provinceCode);
    return (local.length > 0 ? local : [...new Set(codes)]).slice(0, local.length > 1 ? 0 : 1)[0];
  };
  const titles = [...title, ...above];
  // Where a consulate has its seat is not where its ties are: "Konsulat Jenderal di Contoh", but "di Kabupaten Contoh".
  const isOfTies = (code: string, text: string) =>
    !namesMission(text) || holdsWord(text, [toSlug(find.nameOf('regions', code))]);
  const regionOf = (texts: readonly string[]) =>
    only(texts.flatMap((text) => findRegions(text, find).filter((code) => isOfTies(code, text))));
  const classOf = (text: string) => {
    // What explains short forms names forms of which no row need be.
    const found = text.length < 80 && !text.includes('=') ? choose(classChoices, text) : undefined;
    return typeof found === 'string' ? nameChoice(classChoices, found) : undefined;
  };
  const name = (code: string | undefined) => (code === undefined ? undefined : find.nameOf('regions', code));

  /** The one country that titles name. */
  const countryOf = (texts: readonly string[]) => {
    const words = texts.flatMap((text) => listRuns(text.split(/[^\p{L}'’-]+/u).filter((word) => word.length > 3)));
    const [country, ...more] = new Set(words.flatMap((word) => find.quietly('countries', word) ?? []));
    return country === undefined || more.length > 0 ? undefined : find.nameOf('countries', country);
  };

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
    countries: pick(
      [countryOf(titles), say('import.from.title')],
      [countryOf([sheet]), say('import.from.sheet')],
      [find.quietly('partners', sender ?? '') === undefined ? undefined : countryOf([sender ?? '']), '--sender'],
    ),
  };
  /** Where a body is: as the register says, or where it signs its list; a place that may be two regions is asked about. */
  const findSeat = (body: string): Said | undefined => {
    const known = name(bodies.get(toSlug(body))?.region);
    if (known !== undefined) return { value: known, from: say('import.from.register') };
    for (const { text } of asides) {
      const place = takeSigningPlace(text);
      const [code, ...more] = place === undefined ? [] : find.all('regions', place);
      if (place !== undefined && code !== undefined)
        return { value: more.length === 0 ? (name(code) ?? place) : place, from: `"${text}"` };
    }
    return undefined;
  };
  const saysCountry = ({ answers }: ImportRow) => {
    const party = answers['partner'] ?? answers['party'] ?? '';
    return (
      find.quietly('partners', party) !== undefined || takeCountry(party, find) !== undefined || isInternational(party)
    );
  };
  /** "National Taiwan University" is hardly of the country of the sheet. */
  const namesOther = ({ answers }: ImportRow, country: string) =>
    find
      .countriesIn(answers['partner'] ?? answers['party'] ?? '')
      .some(({ code }) => code !== '' && code !== find.quietly('countries', country));
  const year = toYear([sheet]) ?? toYear(titles.filter((text) => takeEnd(text) === undefined));
  const last = rows.at(-1)?.number ?? 0;
  const sections = asides.flatMap(({ number, text, cells, isHidden }): Section[] => {
    if (isHidden || number > last || cells > 2) return [];
    const line = withoutMark(text);
    const code = find.quietly('regions', line) ?? (line.split(/\s+/).length < 7 ? regionOf([line]) : undefined);
    const country = code === undefined ? find.quietly('countries', line) : undefined;
    const form = code === undefined && country === undefined ? classOf(line) : undefined;
    const said = { regions: name(code), countries: country && find.nameOf('countries', country), class: form };
    const years = line.split(/\s+/).length < 5 ? toYear([line]) : undefined;
    const isSaid = [...Object.values(said), years].some((value) => value !== undefined);
    return isSaid || isTitle(text) ? [{ number, mark: readMark(text), isSaid, year: years, ...said }] : [];
  });
  /** What the lines above a row say: up to one that is not understood, or of the same level and about something else. */
  const sectionOf = (number: number, question: Inherited | 'year') => {
    const above = sections.filter((one) => one.number < number);
    const at = above.findLastIndex((one) => one[question] !== undefined);
    const isOver = ({ mark, isSaid }: Section) => !isSaid || (mark !== '' && mark === above[at]?.mark);
    return above.slice(at + 1).some(isOver) ? undefined : above[at];
  };

  // What is renewed was signed once: "dalam proses perpanjangan".
  const tellsOfPlans = (text: string) => isPreparation(text) && choose(eventChoices, text) !== 'renewal';
  const ofTable = preparation ?? [...(above.length > 0 ? above : title), sheet].find(tellsOfPlans);
  // A line that counts as such a section does ends it: "B. DALAM PENJAJAKAN", "C. SELESAI".
  const lines = asides.filter(({ text, cells }) => cells < 3 && (tellsOfPlans(text) || /^[A-Z]{1,3}[.)]\s/.test(text)));
  const preparationOf = (number: number) => {
    const line = lines.findLast((one) => one.number < number)?.text ?? '';
    return tellsOfPlans(line) ? line : ofTable;
  };

  // A university or a firm that sends its list is a party itself.
  const isBody = sender !== undefined && (readBodyKind(sender) !== undefined || bodies.has(toSlug(sender)));
  const ofTitle =
    isBody || find.quietly('partners', sender ?? '') !== undefined
      ? undefined
      : findTitleBody([...titles, sender ?? ''], find);
  // An association that lists the ties of several governments is a party to none of them; a firm may be in several places.
  const governments = new Set(
    rows.flatMap(({ answers }) =>
      (answers['local-body'] ?? '') === '' ? find.all('regions', answers['regions'] ?? '') : [],
    ),
  );
  const isOfOthers =
    readBodyKind(sender ?? '') === 'community' && rows.length > 1 && governments.size > 1 && asked.has('regions');
  const named = isBody ? (bodies.get(toSlug(sender))?.name ?? sender) : ofTitle;
  const ownBody = isOfOthers ? undefined : named;
  const foreign = ['partner', 'party'].some((question) => asked.has(question))
    ? undefined
    : findForeignSender(sender, titles, find);
  const seat = ownBody === undefined ? undefined : findSeat(ownBody);
  const given = new Map<string, number[]>();
  const placed = rows.map((row): ImportRow => {
    const answers = { ...row.answers };
    for (const question of inherited) {
      if ((answers[question] ?? '') !== '' || (question === 'countries' && saysCountry(row))) continue;
      const section = sectionOf(row.number, question);
      const said: Said | undefined =
        section?.[question] === undefined
          ? ofSheet[question]
          : { value: section[question], from: say('import.from.row', { row: String(section.number) }) };
      // What the sheet is of is hardly the place of a school in it.
      const isOfBody = question === 'regions' && (answers['local-body'] ?? '') !== '';
      const isOfForm = question === 'class' && row.form !== undefined;
      const isOnlyOfSheet = section === undefined && said?.from !== '--region' && said?.value === name(provinceCode);
      // A memorandum among sister cities is that of one; among programmes it is a memorandum.
      if (isOfForm && !isSister(said?.value, choose)) {
        answers[question] = row.form;
        continue;
      }
      if (said === undefined || (isOfBody && isOnlyOfSheet)) continue;
      if (question === 'countries' && namesOther(row, said.value)) continue;
      answers[question] = said.value;
      const words = say(`import.given.${question}`, { value: said.value, from: said.from });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    const isOther =
      ofTitle === undefined ? isGovernment(row.answers['regions'] ?? '') : (row.answers['regions'] ?? '') !== '';
    if (ownBody !== undefined && (answers['local-body'] ?? '') === '' && !isOther) {
      answers['local-body'] = ownBody;
      const from = ofTitle === undefined ? '--sender' : say('import.from.title');
      const words = say('import.given.local-body', { value: ownBody, from });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    if (foreign !== undefined && (answers['partner'] ?? answers['party'] ?? '') === '') {
      answers['partner'] = foreign.value;
      if ((answers['countries'] ?? '') === '' && foreign.country !== undefined) answers['countries'] = foreign.country;
      const words = say('import.given.partner', { value: foreign.value, from: foreign.from });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    if (seat !== undefined && answers['local-body'] === ownBody && (answers['regions'] ?? '') === '') {
      answers['regions'] = seat.value;
      const words = say('import.given.regions', { value: seat.value, from: seat.from });
      given.set(words, [...(given.get(words) ?? []), row.number]);
    }
    return {
      ...row,
      answers,
      isCountryOfSheet: (row.answers['countries'] ?? '') === '' && answers['countries'] !== undefined,
      year: sectionOf(row.number, 'year')?.year ?? year,
      preparation: tellsOfSigning(row, choose) ? undefined : preparationOf(row.number),
    };
  });
  return {
    rows: placed,
    asides: asides.filter(({ number }) => !sections.some((section) => section.isSaid && section.number === number)),
    notes: [...given].map(([words, numbers]) => say('import.inRows', { rows: toRange(numbers), text: words })),
  };
}

/** Where a list was signed: "Surabaya, 2 Oktober 2026". */
function takeSigningPlace(text: string): string | undefined {
  const [, place, day = ''] = /^(\p{Lu}[\p{L} .]+),\s*(.+)$/u.exec(text.trim()) ?? [];
  return readDate(day) === undefined ? undefined : place;
}

/** An embassy, a consulate or a partner that lists what it does itself is the other side of each row. */
function findForeignSender(
  sender: string | undefined,
  titles: readonly string[],
  find: RecordContext['find'],
): (Said & { country: string | undefined }) | undefined {
  const lines = titles.map((value) => ({ value, from: say('import.from.title') }));
  const said = [...(sender === undefined ? [] : [{ value: sender, from: '--sender' }]), ...lines];
  return (
    said
      .map((one) => {
        const country = takeCountry(withoutPlace(one.value.replace(/,[^,]*$/, '')), find)?.country;
        return { ...one, country: country === undefined ? undefined : find.nameOf('countries', country) };
      })
      .find(({ value, country }) => find.quietly('partners', value) !== undefined || (isMission(value) && country)) ??
    findOffice(sender, find)
  );
}

/** The office of a partner here is that partner. */
function findOffice(sender: string | undefined, find: RecordContext['find']): ReturnType<typeof findForeignSender> {
  const slug = findSendingPartner(sender ?? '', find);
  return slug === undefined
    ? undefined
    : { value: find.nameOf('partners', slug), from: '--sender', country: undefined };
}

function isSister(form: string | undefined, choose: RecordContext['choose']): boolean {
  return [choose(classChoices, form ?? '')].flat().join().startsWith('sister-');
}

/** "LoI sdh ttd, MoU menyusul" says of a letter of intent that it is signed, and of a memorandum that it is not. */
function tellsOfSigning({ answers, unused }: ImportRow, choose: RecordContext['choose']): boolean {
  const form = choose(classChoices, answers['class'] ?? '');
  return unused
    .flatMap((remark) => toRemark(remark).split(/[,;.]/))
    .some((part) => isSigned(part) && [undefined, form].includes(choose(classChoices, part)));
}

/** A line without what numbers it and without a count of what is below it. */
function withoutMark(text: string): string {
  return text
    .replace(/^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]?\s+/, '')
    .replace(/\s*[(:]\s*\d*[^():]*\)?\s*$/, (rest) => (/\d|^\s*:\s*$/.test(rest) ? '' : rest))
    .trim();
}

/** "A.", "I." or "1." before a line, whichever letter or number it is. */
function readMark(text: string): string {
  const [, mark = ''] = /^\s*([A-Z]|[IVX]+|\d{1,2})[.)]?\s/.exec(text) ?? [];
  return mark
    .replace(/^[IVX]+$/, 'I')
    .replace(/^[A-Z]$/, (letter) => (letter === 'I' ? 'I' : 'A'))
    .replace(/^\d+$/, '1');
}

/** A line that is numbered, or all in capitals, begins something else than the line before it. */
function isTitle(text: string): boolean {
  return (
    !isTotal(text) &&
    (/^\s*(?:[A-Z]|[IVX]+)[.)]\s/.test(text) || (/\p{Lu}{3}/u.test(text) && text === text.toUpperCase()))
  );
}

/** Words, and two and three of them together. */
function listRuns(words: readonly string[]): string[] {
  return words.flatMap((_, start) => [1, 2, 3].map((size) => words.slice(start, start + size).join(' ')));
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
