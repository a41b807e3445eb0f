import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { planImport, type ImportedRow } from '../../scripts/lib/import/plan-import.ts';
import { readRows } from '../../scripts/lib/import/read-rows.ts';
import { createRecordContext } from '../../scripts/lib/records/make-record.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { readOnce } from '../../src/reader/read-once.ts';
import type { SourceFile } from '../../src/reader/source-file.ts';

interface Options {
  /** Code of the region of rows without one. */
  region?: string;
  /** Without one: an empty text. */
  sender?: string;
  /** What the command says of places that may be two regions. */
  meant?: ReadonlyMap<string, string>;
}

const siteDate = '2026-11-24';

/** What becomes of the rows of a sheet that is sent to a site, and what is said of the sheet. */
export async function planSheet(
  files: readonly SourceFile[],
  table: readonly (readonly string[])[],
  { region, sender = 'Bagian Kerja Sama', meant }: Options = {},
): Promise<{ rows: ImportedRow[]; notes: string[] }> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'plan-sheet-')), 'lembar.csv');
  writeFileSync(file, stringify(table as string[][]));
  const context = createRecordContext(readContentSet(files, readOnce), siteDate);
  const { rows, notes } = await readRows(file, context, { ...(sender !== '' && { sender }), region, meant });
  return { rows: await planImport(rows, files, { siteDate, ...(sender !== '' && { sender }) }), notes };
}

/** The file of a row that is new. */
export function textOf(row: ImportedRow | undefined): string {
  return row?.files[0]?.text ?? '';
}
