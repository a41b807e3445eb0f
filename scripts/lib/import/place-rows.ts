import type { FindReference } from '../records/find-reference.ts';
import { findRegions } from './find-regions.ts';
import type { ImportRow, ReadRows } from './to-answers.ts';

export interface PlacedRows {
  rows: ImportRow[];
  asides: ReadRows['asides'];
  /** Where the regions of rows without one come from. */
  notes: string[];
}

/**
 * Gives rows without a region the one that stands above them: in a line of its own, in the title of the sheet, or in
 * the command. Of several names in a title the province gives way to its regions.
 */
export function placeRows(
  { rows, asides, above }: ReadRows,
  find: FindReference,
  { region, provinceCode }: { region: string | undefined; provinceCode: string },
): PlacedRows {
  const titled = above.flatMap((text) => findRegions(text, find));
  const local = [...new Set(titled)].filter((code) => code !== provinceCode);
  const ofSheet = region ?? (local.length > 0 ? local : titled).slice(0, local.length > 1 ? 0 : 1)[0];
  const last = rows.at(-1)?.number ?? 0;
  const sections = asides.flatMap(({ number, text }) => {
    const code = find.quietly('regions', text.replace(/^\s*(?:[A-Z]|[IVX]+|\d{1,2})[.)]\s*/, '').replace(/:$/, ''));
    return code !== undefined && number < last ? [{ number, code }] : [];
  });
  const given = new Map<string, number[]>();
  const placed = rows.map((row) => {
    if ((row.answers['regions'] ?? '') !== '') return row;
    const section = sections.findLast(({ number }) => number < row.number);
    const code = section?.code ?? ofSheet;
    if (code === undefined) return row;
    const from = section ? `baris ${String(section.number)}` : region === undefined ? 'judul lembar' : '--region';
    const words = `wilayah ${find.nameOf('regions', code)} (dari ${from})`;
    given.set(words, [...(given.get(words) ?? []), row.number]);
    return { ...row, answers: { ...row.answers, regions: find.nameOf('regions', code) } };
  });
  const notes = [...given].map(([words, numbers]) => `Baris ${toRange(numbers)}: ${words}`);
  return {
    rows: placed,
    asides: asides.filter(({ number }) => !sections.some((section) => section.number === number)),
    notes,
  };
}

function toRange(numbers: readonly number[]): string {
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
}
