import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import readWorkbook from 'read-excel-file/node';
import type { UiKey } from '../../../src/i18n/texts.ts';
import { say } from '../records/say.ts';
import { decodeText } from './decode-text.ts';
import { isLinkText } from '../records/sheet-words.ts';
import { readOpenDocument } from './read-open-document.ts';
import { readSheetLayouts, type SheetLayout } from './sheet-layout.ts';

/** A cell as it stands in the file. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A sheet of a workbook, or the whole of a CSV file. */
export interface Table {
  name: string;
  rows: Cell[][];
  /** Where the rows begin in the sheet. */
  offset?: number;
  /** What the sender does not see: the whole sheet, some of its rows, counted in the sheet, or some columns. */
  isHidden?: boolean;
  hiddenRows?: ReadonlySet<number>;
  hiddenColumns?: ReadonlySet<number>;
}

/** A file that cannot be read as a table; the message is for the person who sent it. */
export class UnreadableTable extends Error {}

/** What a file of LibreOffice begins with, before the kind that it is of. */
const openDocument = String.raw`^PK.{26,60}mimetypeapplication/vnd\.oasis\.opendocument\.`;
const openSheet = new RegExp(`${openDocument}spreadsheet`, 's');

/** What files begin with that are no table of ours, and what to say of them. */
const otherKinds: readonly [signature: RegExp, key: UiKey<'import'>][] = [
  [/^\xd0\xcf\x11\xe0/, 'import.file.oldExcel'],
  [new RegExp(`${openDocument}(?!spreadsheet)`, 's'), 'import.file.openDocument'],
  [/^%PDF/, 'import.file.pdf'],
  [/^\s*(?:<!doctype|<html|<table|<\?xml)/i, 'import.file.webPage'],
  [/^\x7fELF|^MZ|^\x89PNG|^\xff\xd8\xff/, 'import.file.other'],
];

/** Reads the sheets of a workbook of Excel or LibreOffice, or a CSV file with commas, semicolons or tabs; its bytes say which it is. */
export async function readTables(file: string): Promise<Table[]> {
  const bytes = readBytes(file);
  const start = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
  const [, key] = otherKinds.find(([signature]) => signature.test(start)) ?? [];
  if (key !== undefined) throw new UnreadableTable(say(key, { file }));
  if (bytes.length === 0) throw new UnreadableTable(say('import.file.empty', { file }));
  return start.startsWith('PK') ? readSheets(file, bytes) : [{ name: '', rows: readCsv(file, decodeText(bytes)) }];
}

function readBytes(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'EISDIR') throw new UnreadableTable(say('import.file.folder', { file }));
    if (code === 'ENOENT') throw new UnreadableTable(say('import.file.missing', { file, folder: path.resolve('.') }));
    throw new UnreadableTable(say('import.file.locked', { file }));
  }
}

async function readSheets(file: string, bytes: Buffer): Promise<Table[]> {
  const tables = await readBook(bytes).catch(() => undefined);
  if (!tables) throw new UnreadableTable(say('import.file.broken', { file }));
  return tables;
}

async function readBook(bytes: Buffer): Promise<Table[] | undefined> {
  if (openSheet.test(bytes.toString('latin1', 0, 120)))
    return readOpenDocument(bytes)?.map(({ name, rows, layout }) => toTable(name, rows, layout));
  const layouts = readSheetLayouts(bytes);
  const sheets = await readWorkbook(bytes);
  return sheets.map(({ sheet, data }, index) => toTable(sheet, data as Cell[][], layouts[index]));
}

function toTable(name: string, rows: Cell[][], layout: SheetLayout | undefined): Table {
  const { merged = [], links = [], coarse = [], ...hidden } = layout ?? {};
  showLinks(rows, links);
  showCoarse(rows, coarse);
  return { name, rows: fillMerged(rows, merged), ...hidden };
}

/** A cell that is drawn over others is what all of them say; only downwards, as a heading over several columns is read as such. */
function fillMerged(rows: Cell[][], merged: SheetLayout['merged']): Cell[][] {
  for (const { top, bottom, left } of merged)
    for (let row = top + 1; row <= bottom; row += 1) {
      const cells = rows[row];
      if (cells && (cells[left] ?? null) === null) cells[left] = rows[top]?.[left];
    }
  return rows;
}

/** An address behind a cell is what "Lihat" means; behind other words it stands after them. */
function showLinks(rows: Cell[][], links: SheetLayout['links']): void {
  for (const { row, column, url } of links) {
    const cells = rows[row];
    const text = toText(cells?.[column]);
    if (cells && text !== '' && !/^(?:https?:|www\.)/i.test(text))
      cells[column] = isLinkText(text) ? url : `${text} <${url}>`;
  }
}

/** Of "Maret 2019" the program keeps a first day that nobody wrote; another day that is only not shown was written. */
function showCoarse(rows: Cell[][], coarse: SheetLayout['coarse']): void {
  for (const { row, column, precision } of coarse) {
    const cells = rows[row];
    const day = cells?.[column] instanceof Date ? toText(cells[column]) : '';
    const [rest, length] = precision === 'month' ? ['-01', 7] : ['-01-01', 4];
    if (cells && day.endsWith(rest)) cells[column] = day.slice(0, length);
  }
}

function readCsv(file: string, text: string): Cell[][] {
  const [, named, rest] = /^\ufeff?sep=(.)\r?\n(.*)$/s.exec(text) ?? [];
  try {
    return parse(rest ?? text, {
      bom: true,
      delimiter: named ?? findDelimiter(text),
      relaxColumnCount: true,
      relaxQuotes: true,
      skipEmptyLines: false,
    });
  } catch {
    throw new UnreadableTable(say('import.file.quote', { file }));
  }
}

/** A cell as text: a date of Excel is its day, a code that Excel took for a number gets its two decimals back. */
export function toText(cell: Cell): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  if (typeof cell === 'number' && cell > 10 && cell < 100 && !Number.isInteger(cell)) return cell.toFixed(2);
  return String(cell)
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .trim();
}

/** What stands most often outside quotation marks in the first lines. */
function findDelimiter(text: string): string {
  const plain = text.slice(0, 20_000).replace(/"[^"]*"/g, '');
  const count = (mark: string) => plain.split(mark).length;
  return [';', '\t', ','].toSorted((a, b) => count(b) - count(a))[0] ?? ',';
}
