import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';

/** A cell as it stands in the file. */
export type Cell = string | number | boolean | Date | null | undefined;

/** A file that cannot be read as a table; the message is for the person who sent it. */
export class UnreadableTable extends Error {}

/** Reads the first sheet of a workbook, or a CSV file with commas, semicolons or tabs. */
export async function readTable(file: string): Promise<Cell[][]> {
  try {
    if (/\.xlsx$/i.test(file)) return (await readSheet(file)) as Cell[][];
    if (/\.csv$/i.test(file)) return readCsv(readFileSync(file));
  } catch (error) {
    throw new UnreadableTable(`${file} tidak dapat dibaca: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new UnreadableTable(`${file}: hanya .xlsx atau .csv. Di Excel: Simpan sebagai, Buku kerja Excel (.xlsx).`);
}

function readCsv(bytes: Buffer): Cell[][] {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const firstLine = text.split(/\r?\n/, 1)[0] ?? '';
  const delimiter = [';', '\t', ','].find((mark) => firstLine.includes(mark)) ?? ',';
  return parse(text, { bom: true, delimiter, relaxColumnCount: true, skipEmptyLines: false });
}
