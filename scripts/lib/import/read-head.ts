import { eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import {
  formColumn,
  handoverColumn,
  hasNumbering,
  isCounter,
  lengthColumn,
  readHeading,
  startColumn,
  suggestColumn,
  SURE,
  yearColumn,
  type ImportColumn,
  type Meaning,
} from './columns.ts';
import type { Head, PlacedColumn, Recognise, UnknownHeading } from './head.ts';
import { listCandidates } from './head-candidates.ts';
import { getRemembered, type HeadingMemory } from './heading-memory.ts';
import {
  listFormColumns,
  listTexts,
  placeBody,
  placeOwnSide,
  placePartner,
  placePeriod,
  placeRegions,
  placeSeats,
  turnActivities,
  turnBodies,
  turnForms,
  turnOwnSides,
  turnSides,
} from './place-columns.ts';
import { placeParties, placeThird } from './place-parties.ts';
import { readDate } from '../records/read-answer-date.ts';
import { isEmptyWord } from '../records/sheet-words.ts';
import { toText, type Cell } from './read-table.ts';

/** For a sheet of which nothing is known. */
const nothing: Recognise = { reads: () => undefined, placeIn: () => undefined };

/** The headings stand near the top, in one row or in two of which the first spans several columns. */
const MAX_HEADING_ROW = 40;

/** As many cells of a column say what it holds. */
const SAMPLE = 60;

/** The heading row of a table that starts at a row, in the reading that explains most; undefined where there is none. */
export function findHead(
  table: readonly (readonly Cell[])[],
  memory: HeadingMemory,
  recognise: Recognise = nothing,
): Head | undefined {
  const heads = table.slice(0, MAX_HEADING_ROW).flatMap((cells, start) => {
    const single = cells.map((cell) => [toText(cell)]);
    const below = table[start + 1] ?? [];
    const readings = [{ texts: single, end: start + 1 }];
    if (countTexts(cells) > 1 && isSecondHead(cells, below))
      readings.push({ texts: toDouble(cells, below), end: start + 2 });
    return readings.map(({ texts, end }) => weigh(texts, start, end, table, memory));
  });
  const best = heads.toSorted((a, b) => b.weight - a.weight || a.start - b.start || b.end - a.end)[0];
  if (!best || best.known < 2 || best.known + best.ignored < 3) return undefined;
  return toHead(best.texts, best.start, best.end, table, memory, recognise);
}

/** True for a heading of a column that the register has no place for. */
function isIgnored(text: string): boolean {
  const [first] = readHeading(text);
  return first !== undefined && first.meaning.column === undefined && first.score >= SURE && !isCounter(text);
}

/** True for what stands below headings: dates, numbers of papers, whole sentences. */
function isValue(text: string): boolean {
  return /\d{3}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2}/.test(text) || text.split(/\s+/).length > 9;
}

/** True for a row in the midst of a sheet that is the heading of another table. */
export function isHeading(cells: readonly Cell[]): boolean {
  const texts = cells.map(toText).filter((text) => text !== '');
  if (texts.length < 3) return false;
  if (isCounter(texts[0] ?? '') && !texts.some(isValue)) {
    const readable = texts.slice(1).flatMap((text) => readHeading(text)[0] ?? []);
    if (readable.length >= texts.length * 0.6 && readable.some(({ meaning }) => meaning.column)) return true;
  }
  const sure = texts.filter((text) => (readHeading(text)[0]?.score ?? 0) >= SURE);
  const columns = new Set(sure.map((text) => readHeading(text)[0]?.meaning.column?.answers));
  return columns.size >= 3 && sure.length / texts.length >= 0.6;
}

function countTexts(cells: readonly Cell[]): number {
  return cells.filter((cell) => toText(cell) !== '').length;
}

/** The second row of headings names columns, or goes on where the words of the first one are broken. */
function isSecondHead(upper: readonly Cell[], lower: readonly Cell[]): boolean {
  const texts = lower.map(toText);
  const isOfRow = (text: string) => /\d{4}|^\(?\d{1,2}[).]?$/.test(text) || (text !== '' && isEmptyWord(text));
  if (texts.every((text) => text === '') || texts.some(isOfRow)) return false;
  return texts.some((text, index) => {
    const [above, beside] = [toText(upper[index]), toText(upper[index + 1])];
    if (text === '') return false;
    // Below a heading of one column "Selesai" is what a row says.
    const isSpanned = above === '' || (beside === '' && index + 1 < texts.length);
    return text === above || (isSpanned && isSure(text)) || isSure(`${above} ${text}`);
  });
}

function isSure(text: string): boolean {
  return (readHeading(text)[0]?.score ?? 0) >= SURE;
}

/** Readings of the two cells of each column, the fullest first; the upper one may span columns. */
function toDouble(upper: readonly Cell[], lower: readonly Cell[]): string[][] {
  let above = '';
  return Array.from({ length: Math.max(upper.length, lower.length) }, (_, index) => {
    const [top, bottom] = [toText(upper[index]), toText(lower[index])];
    if (top !== '') above = top;
    if (bottom === '' || bottom === top) return [top];
    return [`${above} ${bottom}`, `${bottom} ${above}`, bottom, above];
  });
}

/** What makes a row of headings likely: how many columns it names, and how surely. */
function weigh(
  texts: string[][],
  start: number,
  end: number,
  table: readonly (readonly Cell[])[],
  memory: HeadingMemory,
) {
  const { columns } = toHead(texts, start, end, table, memory, nothing);
  const known = columns.flatMap((one, index) => (one && (texts[index]?.[0] ?? '') !== '' ? [one] : []));
  const filled = texts.filter(([first]) => first !== '').length;
  const sure = known.filter(({ isGuess }) => !isGuess).length;
  const ignored = texts.filter((readings, index) => !columns[index] && readings.some(isIgnored)).length;
  const values = texts.filter(([first]) => isValue(first ?? '')).length;
  // A long text with a familiar word in it is no heading, and a row of values is none.
  const weight =
    sure * 2 +
    (known.length - sure) * 1.8 -
    (filled - known.length) * 0.3 +
    ignored * 0.5 +
    (texts[0]?.some(isCounter) ? 1 : 0) -
    values * 1.5;
  return { texts, start, end, known: known.length, ignored, weight };
}

function toHead(
  texts: readonly string[][],
  start: number,
  end: number,
  table: readonly (readonly Cell[])[],
  memory: HeadingMemory,
  recognise: Recognise,
): Head {
  const below = table.slice(end, end + SAMPLE).filter((row) => !isColumnCount(row.map(toText)));
  const candidates = texts.flatMap((readings, index) => {
    const cells = listTexts(below, index);
    return listCandidates(readings, cells, memory, recognise)
      .filter(({ meaning }) => meaning.column?.answers !== 'number' || !isOfYear(below, index))
      .map((one) => ({ ...one, index }));
  });
  const forms = listFormColumns({ texts, below, recognise });
  const columns = texts.map((_, index): PlacedColumn | undefined => {
    const form = forms.get(index);
    return form === undefined ? undefined : { column: formColumn, form, isGuess: false };
  });
  const taken = new Set<string>();
  const settled = new Set(forms.keys());
  for (const { index, meaning, isGuess, country } of candidates.toSorted(
    (a, b) => b.score - a.score || a.index - b.index,
  )) {
    const isDated = taken.has('date') || forms.size > 0;
    const { column, event } = meaning.column?.answers === 'date' && isDated ? toStart(meaning) : meaning;
    if (settled.has(index) || (column && taken.has(column.answers))) continue;
    settled.add(index);
    if (!column) continue;
    taken.add(column.answers);
    columns[index] = { column, event, isGuess: isGuess && column.heading !== '', country };
  }
  for (const index of texts.keys()) {
    const own = candidates.filter((one) => one.index === index);
    const column = settled.has(index) ? undefined : findBeside(own, taken, listYears(below, index, columns));
    if (column) columns[index] = { column, isGuess: false };
  }
  const placing = { texts, below, columns, taken, candidates, recognise };
  placeParties(placing);
  if (!taken.has('partner') && !taken.has('party')) turnSides(placing);
  if (!taken.has('partner') && !taken.has('party')) turnBodies(placing);
  if (!taken.has('partner') && !taken.has('party')) placePartner(placing);
  else if (!taken.has('local-body')) placeBody(placing);
  if (!taken.has('regions')) placeRegions(placing);
  if (!taken.has('local-body') && !columns.some((one) => one?.column.answers === 'regions')) placeOwnSide(placing);
  turnOwnSides(placing);
  placeSeats(placing);
  placePeriod(placing);
  placeThird(placing);
  turnForms(placing);
  if (!taken.has('title')) turnActivities(placing);
  const headings = texts.map((readings) => readings[0]?.replace(/\s+/g, ' ').trim() ?? '');
  const named = texts.findIndex((readings) => readings.some(isCounter));
  const first = columns.findIndex((column) => column !== undefined);
  const counter = named === -1 ? texts.findIndex((_, index) => index < first && countsRows(below, index)) : named;
  return { start, end, headings, columns, counter: counter === -1 ? undefined : counter };
}

/** True for a column before all others that only counts the rows: "Ref" over 1, 2, 3, and lines below the table. */
function countsRows(below: readonly (readonly Cell[])[], index: number): boolean {
  const cells = listTexts(below, index).map((text) => text.replace(/[.)]$/, ''));
  const other = cells.findIndex((text, at) => text !== String(at + 1));
  const rest = other === -1 ? [] : cells.slice(other);
  return cells.length - rest.length > 2 && !rest.some((text) => /^\d+$/.test(text));
}

/** Beside the date of the signature, the day on which something takes effect begins its term, and a handover follows it. */
function toStart(meaning: Meaning): Meaning {
  if (meaning.event === nameChoice(eventChoices, 'delivery')) return { column: handoverColumn };
  return meaning.event === nameChoice(eventChoices, 'effect') ? { column: startColumn } : meaning;
}

/** "3" beside "2024" is the third paper of its year, in a list of papers, and no number of the register. */
function isOfYear(below: readonly (readonly Cell[])[], index: number): boolean {
  const [cells, beside] = [listTexts(below, index), listTexts(below, index + 1)];
  return beside.length > 0 && cells.length > 0 && beside.every((text) => /^(?:19|20)\d{2}$/.test(text));
}

/** What a column is that only says otherwise what another one says: the length of a term, or the year of a date. */
function findBeside(
  own: readonly { meaning: Meaning }[],
  taken: ReadonlySet<string>,
  years: readonly { own: string; date: string }[],
): ImportColumn | undefined {
  const means = (question: string) =>
    taken.has(question) && own.some(({ meaning }) => meaning.column?.answers === question);
  if (means('until')) return lengthColumn;
  const isOfDate = years.length > 1 && years.every((one) => one.own === one.date);
  return means('date') && isOfDate ? yearColumn : undefined;
}

/** The years of a column beside those of the dates in their own, where a row has both. */
function listYears(
  below: readonly (readonly Cell[])[],
  index: number,
  columns: readonly (PlacedColumn | undefined)[],
): { own: string; date: string }[] {
  const at = columns.findIndex((one) => one?.column.answers === 'date');
  return below.flatMap((row) => {
    const [own, date] = [toText(row[index]), readDate(toText(row[at])) ?? ''];
    return own === '' || date === '' ? [] : [{ own, date: date.slice(0, 4) }];
  });
}

/** Headings that were taken for one of ours by more than their own words. */
export function listGuessed({ headings, columns }: Head): { heading: string; column: ImportColumn }[] {
  return columns.flatMap((one, index) =>
    one?.isGuess ? [{ heading: headings[index] ?? '', column: one.column }] : [],
  );
}

/** True for a column that numbers the rows. */
export function onlyCounts({ headings, counter }: Head, index: number): boolean {
  return index === counter || isCounter(headings[index] ?? '');
}

/** Headings that nothing was made of and that nobody decided about. */
export function listUnknown(head: Head, memory: HeadingMemory): UnknownHeading[] {
  return head.headings.flatMap((heading, index) => {
    if (heading === '' || head.columns[index] || onlyCounts(head, index) || getRemembered(memory, heading) === '-')
      return [];
    const [first] = readHeading(heading);
    const isIgnored = hasNumbering(heading) || (first !== undefined && first.meaning.column === undefined);
    const suggestion = suggestColumn(heading);
    const isTaken = head.columns.some((one) => one?.column === suggestion);
    return [{ heading, suggestion: isTaken ? undefined : suggestion, isIgnored }];
  });
}

/** The row of (1), (2), (3) below the headings. */
export function isColumnCount(texts: readonly string[]): boolean {
  const numbers = texts
    .filter((text) => text !== '')
    .map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? Number.NaN));
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}
