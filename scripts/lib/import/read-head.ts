import {
  findColumn,
  getColumn,
  hasNumbering,
  isCounter,
  readHeading,
  startColumn,
  suggestColumn,
  SURE,
  type ImportColumn,
  type Meaning,
} from './columns.ts';
import { eventChoices } from '../records/make-agreement.ts';
import { nameChoice } from '../records/read-choice.ts';
import { isEmptyWord, readBodyKind } from '../records/sheet-words.ts';
import { getRemembered, type HeadingMemory } from './heading-memory.ts';
import { toText, type Cell } from './read-table.ts';

/** What a content folder knows of the words in a sheet. */
export interface Recognise {
  /** Says whether a cell reads as an answer to a question; undefined for questions that any words answer. */
  reads(question: string, text: string): boolean | undefined;
  /**
   * The place that a heading names: a foreign country, or the own country and its regions. What regions are called says
   * so where it is the whole of a heading.
   */
  placeIn(heading: string, isWhole?: boolean): { country: string } | 'own' | undefined;
}

/** For a sheet of which nothing is known. */
const nothing: Recognise = { reads: () => undefined, placeIn: () => undefined };

/** The headings of a table and the columns that they name. */
export interface Head {
  start: number;
  /** The first row below the headings. */
  end: number;
  headings: readonly string[];
  columns: readonly (PlacedColumn | undefined)[];
  /** The column that counts the rows. */
  counter: number | undefined;
}

export interface PlacedColumn {
  column: ImportColumn;
  /** The country that the heading says of all below it. */
  country?: string | undefined;
  event?: string | undefined;
  /** True where words around it or the cells below it say so, not the heading alone. */
  isGuess: boolean;
}

/** A heading that is not understood, with what it probably means. */
export interface UnknownHeading {
  heading: string;
  suggestion: ImportColumn | undefined;
  /** True for what the register has no place for: notes, contacts, numbers of papers. */
  isIgnored: boolean;
}

/** The headings stand near the top, in one row or in two of which the first spans several columns. */
const MAX_HEADING_ROW = 40;

/** As many cells of a column say what it holds. */
const SAMPLE = 60;

/** Questions that a column without a telling heading can be known by. */
const speaking = ['countries', 'class', 'regions', 'date', 'source-url', 'sectors'];

/** What the headings and the cells below them weigh. */
const CONTENT = 4;

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
  if (texts.every((text) => text === '') || texts.some((text) => /\d{4}|^\(?\d{1,2}[).]?$/.test(text))) return false;
  return texts.some((text, index) => {
    const above = toText(upper[index]);
    if (text === '') return false;
    return text === above || isSure(text) || (!isSure(above) && isSure(`${above} ${text}`));
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
    return listCandidates(readings, cells, memory, recognise).map((one) => ({ ...one, index }));
  });
  const columns: (PlacedColumn | undefined)[] = texts.map(() => undefined);
  const taken = new Set<string>();
  const settled = new Set<number>();
  for (const { index, meaning, isGuess, country } of candidates.toSorted(
    (a, b) => b.score - a.score || a.index - b.index,
  )) {
    const { column, event } = meaning.column?.answers === 'date' && taken.has('date') ? toStart(meaning) : meaning;
    if (settled.has(index) || (column && taken.has(column.answers))) continue;
    settled.add(index);
    if (!column) continue;
    taken.add(column.answers);
    columns[index] = { column, event, isGuess, country };
  }
  if (!taken.has('partner') && !taken.has('party')) turnSides(below, columns, taken, recognise);
  if (!taken.has('partner') && !taken.has('party')) placePartner(texts, below, columns, candidates);
  else if (!taken.has('local-body')) placeBody(below, columns, candidates);
  if (!taken.has('regions')) placeRegions(below, columns, recognise);
  if (!taken.has('title')) turnActivities(below, columns, taken, recognise);
  const headings = texts.map((readings) => readings[0]?.replace(/\s+/g, ' ').trim() ?? '');
  const counter = texts.findIndex((readings) => readings.some(isCounter));
  return { start, end, headings, columns, counter: counter === -1 ? undefined : counter };
}

/** What the cells of a column say below its heading. */
function listTexts(below: readonly (readonly Cell[])[], column: number): string[] {
  return below.map((row) => toText(row[column])).filter((text) => !isEmptyWord(text));
}

/** Beside the date of the signature, the day on which something takes effect begins its term. */
function toStart(meaning: Meaning): Meaning {
  return meaning.event === nameChoice(eventChoices, 'effect') ? { column: startColumn } : meaning;
}

/** Where no heading names the other side, the one column that is left with names in it holds it. */
function placePartner(
  texts: readonly string[][],
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  candidates: readonly { index: number }[],
): void {
  const column = getColumn('partner');
  const left = texts.flatMap((_, index) => {
    const cells = listTexts(below, index);
    const names = cells.filter((text) => /^\p{Lu}[^\d]{3,80}$/u.test(text));
    const isName = cells.length > 1 && new Set(names).size >= cells.length * 0.6;
    return isName && !columns[index] && !candidates.some((one) => one.index === index) ? [index] : [];
  });
  const [only] = left;
  if (column && only !== undefined && left.length === 1) columns[only] = { column, isGuess: true };
}

/** "Instansi" and "Pihak" are of either side: where hardly a cell is of the own one, they hold the other. */
function turnSides(
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  taken: Set<string>,
  recognise: Recognise,
): void {
  const column = getColumn('partner');
  const at = columns.findIndex((one) => one?.column.answers === 'regions' && one.country === undefined);
  const cells = listTexts(below, at);
  const own = cells.filter((text) => recognise.reads('regions', text) !== false);
  if (!column || at === -1 || cells.length < 2 || own.length > cells.length * 0.2) return;
  columns[at] = { column, isGuess: true };
  taken.delete('regions');
  taken.add('partner');
}

/** Beside the date of the signature, "Kegiatan" tells what it is about, unless its cells name other events. */
function turnActivities(
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  taken: Set<string>,
  recognise: Recognise,
): void {
  const column = getColumn('title');
  const at = columns.findIndex((one) => one?.column.answers === 'event');
  const isDated = columns.some((one) => one?.column.answers === 'date' && one.event !== undefined);
  if (!column || at === -1 || !isDated) return;
  const cells = listTexts(below, at);
  const events = cells.filter((text) => recognise.reads('event', text) === true);
  if (cells.length < 2 || events.length >= cells.length * 0.7) return;
  columns[at] = { column, isGuess: true };
  taken.delete('event');
  taken.add('title');
}

/** Beside a partner that is named, a column full of universities, schools or firms is the own side. */
function placeBody(
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  candidates: readonly { index: number }[],
): void {
  const column = getColumn('local-body');
  const at = columns.findIndex((one, index) => {
    const cells = listTexts(below, index);
    const bodies = cells.filter((text) => readBodyKind(text) !== undefined);
    return (
      !one &&
      cells.length > 1 &&
      bodies.length >= cells.length * 0.7 &&
      !candidates.some((other) => other.index === index)
    );
  });
  if (column && at !== -1) columns[at] = { column, isGuess: true };
}

/** Where no heading names the own side, places that are all regions are its own: "Lokasi pelabuhan". */
function placeRegions(
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  recognise: Recognise,
): void {
  const column = getColumn('regions');
  const at = columns.findIndex((one) => one?.column.answers === 'place' && one.isGuess);
  const cells = listTexts(below, at);
  const own = cells.filter((text) => recognise.reads('regions', text)).length;
  if (column && at !== -1 && cells.length > 0 && own >= cells.length * 0.6) columns[at] = { column, isGuess: true };
}

interface Candidate {
  meaning: Meaning;
  score: number;
  isGuess: boolean;
  country?: string | undefined;
}

/** What a column may be, by its heading and by what its cells read as. */
function listCandidates(
  readings: readonly string[],
  cells: readonly string[],
  memory: HeadingMemory,
  recognise: Recognise,
): Candidate[] {
  const remembered = readings.map((text) => getRemembered(memory, text)).find((means) => means !== undefined);
  if (remembered !== undefined) {
    const meaning = remembered === '-' ? {} : (findColumn(remembered) ?? {});
    return [{ meaning, score: 100, isGuess: false }];
  }
  const share = (question: string) => {
    const answers = cells.map((text) => recognise.reads(question, text));
    return cells.length === 0 || answers.includes(undefined)
      ? undefined
      : answers.filter((isOne) => isOne).length / cells.length;
  };
  const said = readings.flatMap((text, rank) =>
    readHeading(text).map(({ meaning, score }) => ({
      meaning,
      isGuess: score < SURE + 1,
      // What spans several columns says the least of one.
      score: score - (rank === 3 ? 4 : rank * 0.3),
    })),
  );
  const judged = said.flatMap(({ meaning, score, isGuess }): Candidate[] => {
    if (!meaning.column) return [{ meaning, score, isGuess }];
    // "Naskah – No. Dok" holds the numbers of papers, not their names.
    if (meaning.column.answers === 'title' && countPapers(cells) >= 0.5) return [{ meaning: {}, score, isGuess }];
    const fits = share(meaning.column.answers);
    // Offices number their papers too.
    if (meaning.column.answers === 'number' && fits !== undefined && fits < 0.5) return [];
    // "Kegiatan" is an event only where its cells are; else it says what the row is about.
    if (meaning.column.answers === 'event' && fits !== undefined && fits < 0.34 && cells.length > 1)
      return [{ meaning: { column: getColumn('title') }, score: score - 2, isGuess: true }];
    if (isGuess && fits !== undefined && fits < 0.34) return [];
    // "Nama mitra dan negara" holds names first; a country beside a name is found there.
    const isBeside =
      meaning.column.answers === 'countries' &&
      said.some((other) => other.meaning.column?.answers === 'partner' && other.score >= score);
    const content = isBeside ? -0.1 : (fits ?? 0) * CONTENT;
    return [{ meaning, score: score + content + toPreference(meaning), isGuess }];
  });
  // "Mitra" over "Kota" is the city of the partner.
  const places = readings.flatMap((text, rank) => toPlaced(recognise.placeIn(text, rank === 0)));
  if (said.length + places.length > 0) return [...judged, ...places];
  return speaking.flatMap((question): Candidate[] => {
    const column = getColumn(question);
    const fits = share(question);
    return column && fits !== undefined && cells.length > 1 && fits >= 0.7
      ? [{ meaning: { column }, score: fits * CONTENT, isGuess: true }]
      : [];
  });
}

/** How many of the cells are numbers of papers: "415.4/1123/2018". */
function countPapers(cells: readonly string[]): number {
  return cells.filter((text) => /^\S*\d\S*$/.test(text)).length / Math.max(cells.length, 1);
}

/** Of several dates that of the signature counts, and that of a beginning only where there is no other. */
function toPreference({ column, event }: Meaning): number {
  if (column?.answers !== 'date' || event === undefined) return 0;
  return event === nameChoice(eventChoices, 'signing') ? 0.5 : -4;
}

/** "Australian party" holds the foreign side, "East Java counterpart" the own one, whatever the other word says. */
function toPlaced(place: ReturnType<Recognise['placeIn']>): Candidate[] {
  if (place === undefined) return [];
  const question = place === 'own' ? 'regions' : 'partner';
  const column = getColumn(question);
  return [{ meaning: { column }, score: SURE, isGuess: true, ...(place !== 'own' && { country: place.country }) }];
}

/** Headings that were taken for one of ours by more than their own words. */
export function listGuessed({ headings, columns }: Head): { heading: string; column: ImportColumn }[] {
  return columns.flatMap((one, index) =>
    one?.isGuess ? [{ heading: headings[index] ?? '', column: one.column }] : [],
  );
}

/** Headings that nothing was made of and that nobody decided about. */
export function listUnknown({ headings, columns }: Head, memory: HeadingMemory): UnknownHeading[] {
  return headings.flatMap((heading, index) => {
    if (heading === '' || columns[index] || isCounter(heading) || getRemembered(memory, heading) === '-') return [];
    const [first] = readHeading(heading);
    const isIgnored = hasNumbering(heading) || (first !== undefined && first.meaning.column === undefined);
    const suggestion = suggestColumn(heading);
    const isTaken = columns.some((one) => one?.column === suggestion);
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
