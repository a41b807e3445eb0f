import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readTables, toText } from './read-table.ts';

/** A cell of a date as Excel reads it back. */
async function readDay(day: string, format: string): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'layout-')), 'lembar.xlsx');
  const date = { value: new Date(`${day}T00:00:00Z`), type: Date, format };
  await writeExcelFile([['Tanggal'].map((value) => ({ value })), [date]]).toFile(file);
  const [table] = await readTables(file);
  return toText(table?.rows[1]?.[0]);
}

test.each([
  ['mmm-yy', '2019-03'],
  ['mmmm yyyy', '2019-03'],
  ['[$-421]mmmm\\ yyyy;@', '2019-03'],
  ['"bulan" mm/yyyy', '2019-03'],
  ['dd/mm/yyyy', '2019-03-01'],
  ['d mmmm yyyy', '2019-03-01'],
  ['yyyy-mm-dd hh:mm', '2019-03-01'],
])('keeps a month that is shown without a day: %s', async (format, written) => {
  expect(await readDay('2019-03-01', format)).toBe(written);
});

test('keeps a year that is shown alone, and the day that somebody wrote though it is not shown', async () => {
  expect(await readDay('2019-01-01', 'yyyy')).toBe('2019');
  expect(await readDay('2019-03-12', 'yyyy')).toBe('2019-03-12');
  expect(await readDay('2019-03-12', 'mmm-yy')).toBe('2019-03-12');
});
