import { isEmptyWord } from '../records/empty-words.ts';
import type { Answers, Refusal } from '../records/answers.ts';
import {
  findColumn,
  guessColumn,
  importColumns,
  isCounter,
  suggestColumn,
  type ImportColumn,
  type KnownHeading,
} from './columns.ts';
import { getRemembered, type HeadingMemory } from './heading-memory.ts';
import { UnreadableTable, type Cell, type Table } from './read-table.ts';

/** A row that speaks of an agreement, with its number as the spreadsheet program shows it. */
export interface ImportRow {
  number: number;
  answers: Answers;
  refusals: Refusal[];
  /** What stands in cells that no column of ours takes. */
  unused: readonly string[];
}

/** A heading that is not understood, with what it probably means. */
export interface UnknownHeading {
  heading: string;
  suggestion: ImportColumn | undefined;
}

export interface ReadRows {
  rows: ImportRow[];
  unknown: UnknownHeading[];
  /** Headings that were taken for one of ours, with words around it. */
  guessed: { heading: string; column: ImportColumn }[];
  /** Required columns that the table has not. */
  missing: ImportColumn[];
  /** What stands above the headings. */
  above: string[];
  /** Lines without an agreement: notes, sums, signatures. */
  asides: { number: number; text: string }[];
}

/** What an empty form means, as pages name it. */
const noForm = 'no-instrument';

/** Answers of which a row of an agreement has at least two. */
const core = ['title', 'class', 'purpose', 'regions', 'partner', 'party', 'countries', 'date', 'number'];

/** The headings stand near the top, in one row or in two of which the first spans several columns. */
const MAX_HEADING_ROW = 40;

/** Takes the rows below the headings; rows without any value are no rows. Undefined where there are no headings. */
export function toImportRows({ rows: table }: Table, memory: HeadingMemory = new Map()): ReadRows | undefined {
  const head = findHead(table, memory);
  if (!head) return undefined;
  const { columns, end } = head;
  const all = table
    .slice(end)
    .map((cells, index) => toRow(repeatAbove(cells, table[end + index - 1]), head, end + index + 1))
    .filter(({ texts }) => texts.some((text) => !isEmptyWord(text)) && !isColumnCount(texts));
  const isRow = ({ answers }: ImportRow) => core.filter((question) => !isEmptyWord(answers[question] ?? '')).length > 1;
  const given = new Set(columns.flatMap((known) => (known ? [known.column] : [])));
  return {
    rows: all.filter(({ row }) => isRow(row)).map(({ row }) => row),
    asides: all
      .filter(({ row }) => !isRow(row))
      .map(({ row: { number }, texts }) => ({ number, text: texts.filter((text) => text !== '').join(' ') })),
    unknown: listUnknown(head, memory),
    guessed: listGuessed(head, memory),
    missing: importColumns.filter((item) => item.isRequired && !given.has(item)),
    above: table.slice(0, head.start).flatMap((cells) => cells.map(toText).filter((text) => text !== '')),
  };
}

/** What to say where no sheet has headings. */
export function toMissingHead(): UnreadableTable {
  const names = importColumns.map(({ heading }) => heading).join(', ');
  return new UnreadableTable(
    `Baris judul kolom tidak ditemukan: paling sedikit tiga judul harus dikenal. Kolomnya: ${names}. Judul lain dipasangkan dengan --map "Judul mereka=Kolom".`,
  );
}

interface Head {
  start: number;
  /** The first row below the headings. */
  end: number;
  headings: readonly string[];
  columns: readonly (KnownHeading | undefined)[];
}

function findHead(table: readonly (readonly Cell[])[], memory: HeadingMemory): Head | undefined {
  const heads = table.slice(0, MAX_HEADING_ROW).flatMap((cells, start) => {
    const single = cells.map((cell) => [toText(cell)]);
    const below = table[start + 1] ?? [];
    const heads = [toHead(single, start, start + 1, memory)];
    const isHeadingToo = (text: string, index: number) =>
      findColumn(text) !== undefined || (text !== '' && text === toText(cells[index]));
    if (below.map(toText).some(isHeadingToo)) heads.push(toHead(toDouble(cells, below), start, start + 2, memory));
    return heads;
  });
  const best = heads.toSorted(
    (a, b) => countKnown(b) - countKnown(a) || a.end - a.start - (b.end - b.start) || a.start - b.start,
  )[0];
  return best && countKnown(best) >= 3 ? best : undefined;
}

function countKnown({ columns }: Head): number {
  return new Set(columns.flatMap((known) => (known ? [known.column] : []))).size;
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

function toHead(readings: readonly string[][], start: number, end: number, memory: HeadingMemory): Head {
  const taken = new Set<ImportColumn>();
  const columns = readings.map((texts) => {
    const known = texts.map((text) => findKnown(text, memory)).find((found) => found !== undefined);
    // The second column of the same name is told of as unknown, not silently put over the first.
    if (!known || taken.has(known.column)) return undefined;
    taken.add(known.column);
    return known;
  });
  // Guesses take what is left.
  for (const [index, texts] of readings.entries()) {
    if (columns[index] || texts.some((text) => getRemembered(memory, text) !== undefined)) continue;
    const guess = texts.map(guessColumn).find((found) => found !== undefined);
    if (!guess || taken.has(guess.column)) continue;
    taken.add(guess.column);
    columns[index] = guess;
  }
  return { start, end, headings: readings.map((texts) => texts[0]?.trim() ?? ''), columns };
}

function findKnown(heading: string, memory: HeadingMemory): KnownHeading | undefined {
  const remembered = getRemembered(memory, heading);
  return findColumn(remembered ?? heading);
}

function listGuessed({ headings, columns }: Head, memory: HeadingMemory): ReadRows['guessed'] {
  return columns.flatMap((known, index) => {
    const heading = headings[index] ?? '';
    return known && !findKnown(heading, memory) && guessColumn(heading) ? [{ heading, column: known.column }] : [];
  });
}

function listUnknown({ headings, columns }: Head, memory: HeadingMemory): UnknownHeading[] {
  return headings.flatMap((heading, index) => {
    if (heading === '' || columns[index] || isCounter(heading) || getRemembered(memory, heading) === '-') return [];
    return [{ heading, suggestion: suggestColumn(heading) }];
  });
}

function toRow(
  cells: readonly Cell[],
  { columns, headings }: Head,
  number: number,
): { row: ImportRow; texts: string[] } {
  const answers: Record<string, string> = {};
  const refusals: Refusal[] = [];
  const unused: string[] = [];
  const texts = Array.from({ length: Math.max(cells.length, columns.length) }, (_, index) => toText(cells[index]));
  texts.forEach((text, index) => {
    const known = columns[index];
    // Of a form, "none yet" is an answer.
    if (isEmptyWord(text) && !(known?.column.answers === 'class' && /^(?:belum|tidak) ada/i.test(text))) return;
    if (!known) {
      const heading = headings[index] ?? '';
      if (!isCounter(heading)) unused.push(heading === '' ? text : `${heading}: ${text}`);
      return;
    }
    const { answers: question } = known.column;
    const refusal = findFormula(text);
    if (refusal !== undefined) refusals.push({ question, message: refusal });
    else answers[question] = question === 'class' && isEmptyWord(text) ? noForm : text;
    if (known.event !== undefined) answers['event'] ??= known.event;
  });
  return { row: { number, answers, refusals, unused }, texts };
}

/** "sda" and a ditto mark say what stands above; the table itself is filled, so that they can follow each other. */
function repeatAbove(cells: readonly Cell[], above: readonly Cell[] = []): readonly Cell[] {
  const row = cells as Cell[];
  for (const [index, cell] of row.entries())
    if (/^(?:sda|s\.d\.a|idem|["”〃])\.?$/i.test(toText(cell))) row[index] = above[index];
  return row;
}

/** Nobody's title begins so; a formula would run in the next spreadsheet that opens the register's tables. */
function findFormula(text: string): string | undefined {
  if (/^(?:[=@＝＠]|[+\-＋－](?!\s|\d[\d .,()]*$))/.test(text))
    return `rumus, bukan nilai: ${text.slice(0, 40)}; tulis hasilnya`;
  return /^#(?:REF|N\/A|VALUE|NAME|DIV\/0)[!?]?/.test(text) ? `rumus yang gagal: ${text}; tulis nilainya` : undefined;
}

/** The row of (1), (2), (3) below the headings. */
function isColumnCount(texts: readonly string[]): boolean {
  const numbers = texts
    .filter((text) => text !== '')
    .map((text) => Number(/^\(?(\d{1,2})\)?$/.exec(text)?.[1] ?? Number.NaN));
  return numbers.length > 2 && numbers.every((number, index) => number === (numbers[0] ?? 0) + index);
}

/** A cell as text: a date of Excel is its day, a code that Excel took for a number gets its two decimals back. */
function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && cell > 10 && cell < 100 && !Number.isInteger(cell)) return cell.toFixed(2);
  return String(cell)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}
