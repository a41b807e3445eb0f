import { parseXml, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { readArchive } from '../check/read-archive.ts';
import { readDate } from '../records/read-answer-date.ts';
import type { Cell } from './read-table.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** A larger workbook is full of pictures, or an attack. */
const MAX_UNPACKED = 50_000_000;

/**
 * A workbook with more holds whole columns of copies: cells, each for as many rows as it is drawn over, and columns that
 * are hidden.
 */
const MAX_CELLS = 500_000;

/** Nobody draws one cell over more rows. */
const MAX_SPAN = 1000;

/** A sheet of LibreOffice, as far as its last cell with something in it. */
export interface OpenSheet {
  name: string;
  rows: Cell[][];
  layout: SheetLayout;
}

/** The sheets of an OpenDocument workbook (`.ods`), in their order; undefined where it is none, is locked, or is too large. */
export function readOpenDocument(bytes: Buffer): OpenSheet[] | undefined {
  const content = readArchive(bytes, MAX_UNPACKED)?.get('content.xml');
  if (!content) return undefined;
  const document = parseXml(content.toString('utf8'));
  const hiddenStyles = new Set(
    listAll(document.root, 'style:style')
      .filter((style) => listAll(style, 'style:table-properties').some((one) => get(one, 'table:display') === 'false'))
      .map((style) => get(style, 'style:name')),
  );
  const tables = listAll(document.root, 'table:table');
  const spend = createBudget();
  const sheets = tables.map((table) => readSheet(table, hiddenStyles.has(get(table, 'table:style-name')), spend));
  return sheets.every((sheet) => sheet !== undefined) ? sheets : undefined;
}

/** Takes from what a workbook may have; false once there is nothing left. */
type Spend = (count: number) => boolean;

function createBudget(): Spend {
  let left = MAX_CELLS;
  return (count) => {
    left -= count;
    return left >= 0;
  };
}

function readSheet(table: XmlElement, isHidden: boolean, spend: Spend): OpenSheet | undefined {
  const layout: SheetLayout = {
    isHidden,
    merged: [],
    links: [],
    coarse: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
  let column = 0;
  for (const one of listAll(table, 'table:table-column')) {
    const count = getCount(one, 'table:number-columns-repeated');
    if (isCollapsed(one)) {
      if (!spend(count)) return undefined;
      for (let at = column; at < column + count; at += 1) layout.hiddenColumns.add(at);
    }
    column += count;
  }
  const rows: Cell[][] = [];
  let blank = 0;
  for (const row of listAll(table, 'table:table-row')) {
    const read = readRow(row, spend);
    if (!read) return undefined;
    const count = getCount(row, 'table:number-rows-repeated');
    // What is empty to the end of the sheet is no row of it.
    if (read.length === 0) {
      blank += count;
      continue;
    }
    const weight = read.reduce((sum, { spans }) => sum + spans, 0);
    if (!spend(blank + weight * (count - 1))) return undefined;
    for (; blank > 0; blank -= 1) rows.push([]);
    for (let copy = 0; copy < count; copy += 1) {
      if (isCollapsed(row)) layout.hiddenRows.add(rows.length);
      for (const [left, cell] of read.entries()) {
        if (cell.url !== '') layout.links.push({ row: rows.length, column: left, url: cell.url });
        if (cell.spans > 1) layout.merged.push({ top: rows.length, bottom: rows.length + cell.spans - 1, left });
      }
      rows.push(read.map(({ value }) => value));
    }
  }
  return { name: get(table, 'table:name'), rows, layout };
}

interface ReadCell {
  value: Cell;
  url: string;
  /** How many rows it is drawn over. */
  spans: number;
}

/** The cells of a row up to the last one with something in it; undefined where they are too many. */
function readRow(row: XmlElement, spend: Spend): ReadCell[] | undefined {
  const read: ReadCell[] = [];
  let blank = 0;
  for (const cell of row.children) {
    if (!(cell instanceof XmlElement) || !/^table:(?:covered-)?table-cell$/.test(cell.name)) continue;
    const count = getCount(cell, 'table:number-columns-repeated');
    const value = readValue(cell);
    if (value === null) {
      blank += count;
      continue;
    }
    const spans = Math.min(getCount(cell, 'table:number-rows-spanned'), MAX_SPAN);
    if (!spend(blank + spans * count)) return undefined;
    for (; blank > 0; blank -= 1) read.push({ value: null, url: '', spans: 1 });
    const [link] = listAll(cell, 'text:p').flatMap((line) => listAll(line, 'text:a'));
    const url = link ? get(link, 'xlink:href') : '';
    for (let copy = 0; copy < count; copy += 1) read.push({ value, url: /^https?:\/\//i.test(url) ? url : '', spans });
  }
  return read;
}

/** What a cell holds: a number, a day, or what it shows. */
function readValue(cell: XmlElement): Cell {
  const shown = cell.children
    .filter((child) => child instanceof XmlElement && child.name === 'text:p')
    .map(readParagraph)
    .join('\n')
    .trim();
  if (get(cell, 'office:value-type') === 'float') {
    const written = get(cell, 'office:value').trim();
    const value = Number(written);
    return written === '' || Number.isNaN(value) ? shown || null : value;
  }
  const day = get(cell, 'office:date-value').slice(0, 10);
  // Of "Maret 2019" the program keeps a first day that nobody wrote.
  const isLess = day.startsWith(`${readDate(shown) ?? day}-`);
  return day === '' || isLess ? shown || null : day;
}

/** The words of a paragraph, with its spaces and without notes on it. */
function readParagraph(node: XmlNode): string {
  if (node instanceof XmlText) return node.text.replace(/\s+/g, ' ');
  if (!(node instanceof XmlElement) || node.name === 'office:annotation') return '';
  if (node.name === 'text:line-break') return '\n';
  if (node.name === 'text:s' || node.name === 'text:tab') return ' ';
  return node.children.map(readParagraph).join('');
}

/** Elements of a name within another, in their order; none of those within one of them. */
function listAll(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).flatMap((child) => {
    if (!(child instanceof XmlElement)) return [];
    return child.name === name ? [child] : listAll(child, name);
  });
}

function isCollapsed(element: XmlElement): boolean {
  return /^(?:collapse|filter)$/.test(get(element, 'table:visibility'));
}

function getCount(element: XmlElement, name: string): number {
  const count = Number(get(element, name) || '1');
  return Number.isInteger(count) && count > 0 ? count : 1;
}

function get(element: XmlElement, name: string): string {
  return element.attributes[name] ?? '';
}
