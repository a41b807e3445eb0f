import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import writeExcelFile from 'write-excel-file/node';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { writeDrafts } from '../records/write-drafts.ts';
import { listColumns } from './columns.ts';
import { toImportReportCsv } from './import-report.ts';
import { planImport, type ImportedRow } from './plan-import.ts';
import { listTieFaces } from '../records/tie-faces.ts';
import { createRecordContext } from '../records/make-record.ts';
import { readTables } from './read-table.ts';
import { toImportRows } from './to-answers.ts';
import { isOwnList, writeTemplate } from './write-template.ts';

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
  Tanggal: `12 Maret ${String(1950 + number)}`,
  Uraian: 'Kedua pihak menandatangani nota.',
  'Penerbit sumber': 'Antara',
  'Jenis sumber': 'Berita',
});

/** What offices really send. */
const rows: Record<string, Value>[] = Array.from({ length: 50 }, (_, index) => good(index + 1));
const change = (row: number, cells: Record<string, Value>) => Object.assign(rows[row - 1] ?? {}, cells);
change(2, { Judul: '  Kerja sama contoh 2 \u00a0', Wilayah: `Kab. ${regency?.shortName ?? ''} ` });
change(3, { Tanggal: new Date('2019-03-12T00:00:00Z') });
change(4, { Tanggal: 2018 });
change(5, { Tanggal: '12/03/2017', Wilayah: Number(regency?.code) });
change(6, { Bentuk: 'KOTA KEMBAR', Peristiwa: 'penandatanganan' });
change(7, { Judul: 'Kerja sama contoh 1', Tanggal: '12 Maret 1951' });
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
change(19, { 'Berlaku sampai': '1910' });
change(20, { 'Penerbit sumber': ' ' });
change(21, { Tujuan: 'kata '.repeat(61) });
change(22, { Judul: 'x'.repeat(91) });
change(23, { Judul: 'Kerja\u200b sama contoh 23' });
// The cell of row 24 is drawn over row 25, which is therefore empty.
change(24, { Wilayah: { value: regency?.name ?? '', rowSpan: 2 } });
change(25, { Wilayah: null });
change(26, { Judul: '<script>alert(1)</script>' });

const refusedRows = [10, 11, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22];
const file = path.join(dir, 'usulan.xlsx');
const read = async () => (await readTables(file)).flatMap((table) => toImportRows(table)?.rows ?? []);
let planned: ImportedRow[];
const reasonsOf = (row: number) => planned[row - 1]?.reasons.join('\n') ?? '';

beforeAll(async () => {
  const toCell = (value: Value) =>
    typeof value === 'object' && value !== null && !(value instanceof Date) ? value : { value };
  const toData = (row: Record<string, Value>) =>
    listColumns().map(({ heading }) => {
      if ((row[heading] ?? null) === null) return null;
      const cell = toCell(row[heading] ?? null);
      return cell.value instanceof Date ? { ...cell, type: Date, format: 'dd/mm/yyyy' } : cell;
    });
  const title = [
    { value: 'Daftar usulan 2026' },
    ...listColumns()
      .slice(1)
      .map(() => null),
  ];
  const headings = listColumns().map(({ heading, isRequired }) => ({ value: `${heading}${isRequired ? ' *' : ''}` }));
  await writeExcelFile([title, headings, ...rows.map(toData)] as never).toFile(file);
  planned = await planImport(await read(), listSourceFiles(contentDir), { siteDate });
});

test('decides about every row: written, known and refused are all rows', () => {
  expect(planned).toHaveLength(50);
  const refused = planned.flatMap(({ outcome }, index) => (outcome === 'refused' ? [index + 1] : []));
  expect(refused.filter((row) => ![26].includes(row))).toEqual(refusedRows);
});

test('takes permanent numbers only for rows that are written', () => {
  const numbers = planned.flatMap(({ outcome, slug }) => (outcome === 'new' ? [Number(slug?.slice(0, 4))] : []));
  expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
});

test('knows what is there already, in the sheet and in the register', () => {
  expect(planned[6]).toMatchObject({ outcome: 'exists', notes: ['sama dengan baris 3; tidak ditulis dua kali'] });
  expect(planned[7]?.slug).toBe(existing?.slug);
});

test('puts a missing title together from the parties, and says so', () => {
  expect(planned[8]?.outcome).toBe('new');
  expect(planned[8]?.notes.join()).toContain('Judul: disusun dari kolom lain');
});

test('takes a cell that is drawn over several rows for all of them', () => {
  expect(planned[24]?.files[0]?.text).toContain(`region: '${regency?.code ?? '?'}'`);
});

test('names rows as the spreadsheet program numbers them', () => {
  expect(planned[0]?.number).toBe(3);
});

test('understands what offices write: short names, spaces, dates of Excel, codes taken for numbers', () => {
  for (const row of [2, 3, 4, 5, 6, 23]) expect(reasonsOf(row), `row ${String(row)}`).toBe('');
  expect(planned[2]?.files[0]?.text).toContain('date: 2019-03-12\n');
});

test.each([
  [10, 'Wilayah: Wilayah "Kab Antah Berantah" tidak dikenal'],
  [12, 'Tanggal: "kemarin" bukan tanggal'],
  [13, 'mungkin maksudnya Kota kembar'],
  [15, 'rumus'],
  [17, 'rumus yang gagal'],
  [18, 'Alamat sumber'],
])('says why row %i is refused', (row, reason) => {
  expect(reasonsOf(row)).toContain(reason);
});

test('writes new files once; the second time nothing is left to write', async () => {
  const count = planned.filter(({ outcome }) => outcome !== 'refused').length;
  writeDrafts(
    contentDir,
    planned.flatMap(({ files }) => files),
  );
  const again = await planImport(await read(), listSourceFiles(contentDir), { siteDate });
  expect(again.flatMap(({ files }) => files)).toEqual([]);
  expect(again.filter(({ outcome }) => outcome === 'exists')).toHaveLength(count);
});

test('never writes over a file', () => {
  const files = planned
    .flatMap((row) => row.files)
    .filter(({ replaces }) => !replaces)
    .slice(0, 1);
  expect(() => {
    writeDrafts(contentDir, files);
  }).toThrow('EEXIST');
});

test('sends back a report in which no cell is a formula', () => {
  const cells = parse(toImportReportCsv(planned), { bom: true }).flat();
  expect(cells.filter((cell) => /^[=+\-@]/.test(cell))).toEqual([]);
});

test('the template is read with every column known, and offers lists', async () => {
  const template = path.join(dir, 'template.xlsx');
  await writeTemplate(template, createRecordContext(content, siteDate));
  const [rows, ...others] = await readTables(template);
  expect(rows && toImportRows(rows)).toMatchObject({ rows: [], unknown: [], missing: [] });
  expect(others.map(({ name }) => isOwnList(name))).toEqual([true, true]);
  const sheet = strFromU8(unzipSync(readFileSync(template))['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  expect(sheet).toMatch(/<\/sheetData><dataValidations count="7">.*Daftar!\$A\$2:\$A\$12.*<\/dataValidations>/s);
  expect(sheet).toContain('state="frozen"');
});

test('a sheet that went out for a region comes back as what its empty cells say now', async () => {
  const { entry, face } = listTieFaces(content).find((tie) => tie.face.regions.length > 0 && tie.face.signed) ?? {};
  const { path: name = '', text = '' } = entry?.document ?? {};
  const files = listSourceFiles('tests/fixtures/toy-province').map((one) =>
    one.path === name ? makeSourceFile(name, text.replace(/^ {4}place: .*\n/gm, '')) : one,
  );
  const sent = path.join(dir, 'region.xlsx');
  const context = createRecordContext(readContentSet(files), siteDate);
  expect(await writeTemplate(sent, context, face?.regions[0])).toBeGreaterThan(0);
  const [table] = await readTables(sent);
  const rows = (table && toImportRows(table)?.rows) ?? [];
  const untouched = await planImport(rows, files, { siteDate });
  expect(untouched.map(({ outcome }) => outcome)).toEqual(rows.map(() => 'exists'));

  const filled = rows.map((row) => ({ ...row, answers: { place: 'Balai Kota', ...row.answers } }));
  const refused = await planImport(filled, files, { siteDate });
  expect(refused.flatMap(({ reasons }) => reasons).join()).toContain('Penerbit sumber: kosong');
  const completed = await planImport(filled, files, { siteDate, sender: 'Kantor Wilayah' });
  const written = completed.find(({ slug }) => slug === entry?.slug);
  expect(written).toMatchObject({ outcome: 'update', files: [{ path: name, replaces: true }] });
  expect(written?.notes).toContain('dilengkapi: Tempat Penandatanganan: Balai Kota');
  expect(written?.files[0]?.text).toContain('publisher: Kantor Wilayah');
});
