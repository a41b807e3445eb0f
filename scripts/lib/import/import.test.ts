import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { writeDrafts } from '../records/write-drafts.ts';
import { importColumns } from './columns.ts';
import { toImportReportCsv } from './import-report.ts';
import { planImport, type ImportedRow } from './plan-import.ts';
import { readTable } from './read-table.ts';
import { toImportRows } from './to-answers.ts';
import { writeTemplate } from './write-template.ts';

const siteDate = '2026-11-24';
const dir = mkdtempSync(path.join(tmpdir(), 'import-'));
const contentDir = path.join(dir, 'content');
cpSync('tests/fixtures/toy-province', contentDir, { recursive: true });
const content = readContentSet(listSourceFiles(contentDir));
const regions = content.records('regions').flatMap(({ data }) => (data ? [data] : []));
const regency = regions.find(({ kind }) => kind === 'regency');
const partner = content.records('partners')[0]?.data?.name ?? '';
const existing = content.records('agreements')[0];

type Value = string | number | Date | { value?: string; type?: 'Formula'; rowSpan?: number } | null;
const good = (number: number): Record<string, Value> => ({
  Judul: `Kerja sama contoh ${String(number)}`,
  Bentuk: 'Nota kesepahaman',
  Tujuan: 'Pertukaran pelajar.',
  Wilayah: regency?.name ?? '',
  Mitra: partner,
  Peristiwa: 'Penandatanganan',
  Tanggal: '12 Maret 2019',
  Uraian: 'Kedua pihak menandatangani nota.',
  'Penerbit sumber': 'Antara',
  'Jenis sumber': 'Berita',
});

/** What offices really send. */
const rows: Record<string, Value>[] = Array.from({ length: 50 }, (_, index) => good(index + 1));
const change = (row: number, cells: Record<string, Value>) => Object.assign(rows[row - 1] ?? {}, cells);
change(2, { Judul: '  Kerja sama contoh 2 \u00a0', Wilayah: `Kab. ${regency?.shortName ?? ''} ` });
change(3, { Tanggal: new Date('2019-03-12T00:00:00Z') });
change(4, { Tanggal: 2019 });
change(5, { Tanggal: '12/03/2019', Wilayah: Number(regency?.code) });
change(6, { Bentuk: 'KOTA KEMBAR', Peristiwa: 'penandatanganan' });
change(7, { Judul: 'Kerja sama contoh 1' });
change(8, { Judul: existing?.data?.title ?? '' });
change(9, { Judul: null });
change(10, { Wilayah: 'Kab Antah Berantah' });
change(11, { Mitra: 'Kota Khayalan' });
change(12, { Tanggal: 'kemarin' });
change(13, { Bentuk: 'Kota kembr' });
change(14, { Judul: { value: 'CONCATENATE("a","b")', type: 'Formula' } });
change(15, { Judul: '=HYPERLINK("http://evil.example","x")' });
change(16, { Judul: '@SUM(1)' });
change(17, { Uraian: '#REF!' });
change(18, { 'Alamat sumber': 'javascript:alert(1)' });
change(19, { 'Berlaku sampai': '2010' });
change(20, { 'Penerbit sumber': ' ' });
change(21, { Tujuan: 'kata '.repeat(61) });
change(22, { Judul: 'x'.repeat(91) });
change(23, { Judul: 'Kerja\u200b sama contoh 23' });
// The cell of row 24 is drawn over row 25, which is therefore empty.
change(24, { Wilayah: { value: regency?.name ?? '', rowSpan: 2 } });
change(25, { Wilayah: null });
change(26, { Judul: '<script>alert(1)</script>' });

const refusedRows = [7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 20, 21, 22, 25];
const file = path.join(dir, 'usulan.xlsx');
const read = async () => toImportRows(await readTable(file)).rows;
let planned: ImportedRow[];
const reasonsOf = (row: number) => planned[row - 1]?.reasons.join('\n') ?? '';

beforeAll(async () => {
  const toCell = (value: Value) =>
    typeof value === 'object' && value !== null && !(value instanceof Date) ? value : { value };
  const toData = (row: Record<string, Value>) =>
    importColumns.map(({ heading }) => {
      if ((row[heading] ?? null) === null) return null;
      const cell = toCell(row[heading] ?? null);
      return cell.value instanceof Date ? { ...cell, type: Date, format: 'dd/mm/yyyy' } : cell;
    });
  const title = [{ value: 'Daftar usulan 2026' }, ...importColumns.slice(1).map(() => null)];
  const headings = importColumns.map(({ heading, isRequired }) => ({ value: `${heading}${isRequired ? ' *' : ''}` }));
  await writeExcelFile([title, headings, ...rows.map(toData)] as never).toFile(file);
  planned = await planImport(await read(), listSourceFiles(contentDir), { siteDate });
});

test('decides about every row: written and refused are all rows', () => {
  expect(planned).toHaveLength(50);
  const refused = planned.flatMap(({ slug }, index) => (slug === undefined ? [index + 1] : []));
  expect(refused.filter((row) => ![19, 26].includes(row))).toEqual(refusedRows);
});

test('names rows as the spreadsheet program numbers them', () => {
  expect(planned[0]?.number).toBe(3);
});

test('understands what offices write: short names, spaces, dates of Excel, codes taken for numbers', () => {
  for (const row of [2, 3, 4, 5, 6, 23]) expect(reasonsOf(row), `row ${String(row)}`).toBe('');
  expect(planned[2]?.files[0]?.text).toContain('date: 2019-03-12\n');
});

test.each([
  [7, 'sudah ada: baris 3'],
  [8, existing?.slug ?? '?'],
  [10, 'Wilayah: Wilayah "Kab Antah Berantah" tidak dikenal'],
  [12, 'Tanggal: "kemarin" bukan tanggal'],
  [13, 'sister-city'],
  [15, 'rumus'],
  [17, 'rumus yang gagal'],
  [18, 'Alamat sumber'],
  [25, 'Wilayah: belum diisi'],
])('says why row %i is refused', (row, reason) => {
  expect(reasonsOf(row)).toContain(reason);
});

test('writes new files once; the second time nothing is left to write', async () => {
  const count = planned.filter(({ slug }) => slug !== undefined).length;
  writeDrafts(
    contentDir,
    planned.flatMap(({ files }) => files),
  );
  const again = await planImport(await read(), listSourceFiles(contentDir), { siteDate });
  expect(again).toHaveLength(50);
  expect(again.flatMap(({ files }) => files)).toEqual([]);
  expect(
    again.filter(({ reasons }) => reasons.some((reason) => reason.startsWith('sudah ada'))).length,
  ).toBeGreaterThanOrEqual(count);
});

test('never writes over a file', () => {
  const files = planned.flatMap((row) => row.files).slice(0, 1);
  expect(() => {
    writeDrafts(contentDir, files);
  }).toThrow('EEXIST');
});

test('sends back a report in which no cell is a formula', () => {
  const cells = parse(toImportReportCsv(planned), { bom: true }).flat();
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test('the template is read with every column known', async () => {
  const template = path.join(dir, 'template.xlsx');
  await writeTemplate(template);
  expect(toImportRows(await readTable(template)).unknown).toEqual([]);
});
