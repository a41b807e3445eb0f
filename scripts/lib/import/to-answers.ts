import type { Answers, Refusal } from '../records/answers.ts';
import { findColumn, importColumns, type ImportColumn } from './columns.ts';
import { UnreadableTable, type Cell } from './read-table.ts';

/** A row that is not empty, with its number as the spreadsheet program shows it. */
export interface ImportRow {
  number: number;
  answers: Answers;
  refusals: Refusal[];
}

/** Takes the rows below the headings; rows without any value are no rows. */
export function toImportRows(table: readonly (readonly Cell[])[]): { rows: ImportRow[]; unknown: string[] } {
  const start = table.findIndex((cells) => cells.filter((cell) => findColumn(toText(cell))).length >= 3);
  if (start === -1)
    throw new UnreadableTable(
      `Baris judul kolom tidak ditemukan. Kolomnya: ${importColumns.map(({ heading }) => heading).join(', ')}.`,
    );
  const columns = (table[start] ?? []).map((cell) => findColumn(toText(cell)));
  const missing = importColumns.filter((item) => item.isRequired && !columns.includes(item));
  if (missing.length > 0)
    throw new UnreadableTable(`Kolom wajib tidak ada: ${missing.map(({ heading }) => heading).join(', ')}.`);
  const rows = table
    .slice(start + 1)
    .map((cells, index) => toRow(cells, columns, start + index + 2))
    .filter(({ answers }) => Object.values(answers).some((value) => value !== undefined && value !== ''));
  const unknown = (table[start] ?? []).map(toText).filter((heading) => heading !== '' && !findColumn(heading));
  return { rows, unknown };
}

function toRow(cells: readonly Cell[], columns: readonly (ImportColumn | undefined)[], number: number): ImportRow {
  const answers: Record<string, string> = {};
  const refusals: Refusal[] = [];
  columns.forEach((item, index) => {
    if (!item) return;
    const text = toText(cells[index]);
    // Nobody's title begins so; a formula would run in the next spreadsheet that opens the register's tables.
    if (/^(?:[=@＝＠]|[+\-＋－](?!\d[\d .,()]*$))/.test(text))
      refusals.push({ question: item.answers, message: `rumus, bukan nilai: ${text.slice(0, 40)}` });
    else if (/^#(?:REF|N\/A|VALUE|NAME|DIV\/0)[!?]?/.test(text))
      refusals.push({ question: item.answers, message: `rumus yang gagal: ${text}` });
    else answers[item.answers] = text;
  });
  return { number, answers, refusals };
}

/** A cell as text: a date of Excel is its day, a code that Excel took for a number gets its two decimals back. */
function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && cell > 10 && cell < 100 && !Number.isInteger(cell)) return cell.toFixed(2);
  return String(cell)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}
