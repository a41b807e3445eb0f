import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listTexts } from '../../scripts/lib/check/field-values.ts';
import { readEntryParts } from '../../src/reader/entry-text.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { listColumns } from '../../scripts/lib/import/columns.ts';
import { toImportReportCsv } from '../../scripts/lib/import/import-report.ts';
import { planImport, type ImportedRow } from '../../scripts/lib/import/plan-import.ts';
import { readTables } from '../../scripts/lib/import/read-table.ts';
import { toImportRows } from '../../scripts/lib/import/to-answers.ts';
import { vectors, type Vector } from '../lib/hostile/vectors.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'hostile-import-'));
const good = {
  Bentuk: 'Nota kesepahaman',
  Tujuan: 'Pertukaran pelajar.',
  Wilayah: 'Kota Pasir Jingga',
  Mitra: 'Northhaven',
  Peristiwa: 'Penandatanganan',
  Tanggal: '12 Maret 2019',
  Uraian: 'Kedua pihak menandatangani nota.',
  'Penerbit sumber': 'Antara',
  'Jenis sumber': 'Berita',
};
const content = listSourceFiles(path.resolve(import.meta.dirname, '../fixtures/toy-province'));
// From here on columns are called as this province calls them.
readContentSet(content);
/** Every vector in every cell of a proposal, one at a time. */
const trials = vectors.flatMap((vector) =>
  listColumns().map(({ heading }): { vector: Vector; heading: string } => ({ vector, heading })),
);
let planned: ImportedRow[];

beforeAll(async () => {
  const file = path.join(dir, 'usulan.csv');
  const rows = trials.map(({ vector, heading }, index) => {
    const row: Record<string, string> = {
      Judul: `Kerja sama ${String(index)}`,
      Nomor: 'baru',
      ...good,
      [heading]: vector.text,
    };
    return listColumns().map((column) => row[column.heading] ?? '');
  });
  writeFileSync(file, stringify([listColumns().map(({ heading }) => heading), ...rows]));
  const read = (await readTables(file)).flatMap((table) => toImportRows(table)?.rows ?? []);
  planned = await planImport(read, content, { siteDate: '2027-02-01' });
});

afterAll(() => {
  rmSync(dir, { recursive: true });
});

test('decides about every cell: some are texts, most are refused with a reason', () => {
  expect(planned).toHaveLength(trials.length);
  const refused = planned.filter(({ slug }) => slug === undefined);
  expect(planned.length - refused.length).toBeGreaterThan(100);
  expect(refused.length).toBeGreaterThan(planned.length / 2);
  expect(refused.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
});

test('every file has a name of letters and digits, in its place', () => {
  const paths = planned.flatMap(({ files }) => files.map((file) => file.path));
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((one) => !/^agreements\/(?:id|en)\/\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*\.md$/.test(one))).toEqual([]);
});

test('what is written is the same text, read back', () => {
  // Import takes away white space at the ends and letters that nobody sees.
  const letters = (text: string) => text.normalize('NFC').replace(/[\s\p{Cc}\p{Cf}]+/gu, '');
  const lost = planned.flatMap(({ files: [file] }, index) => {
    const trial = trials[index];
    if (!file || !trial || !['Judul', 'Tujuan', 'Uraian'].includes(trial.heading)) return [];
    const texts = listTexts(readEntryParts(file.text)?.fields).map(({ text }) => letters(text));
    return texts.includes(letters(trial.vector.text)) ? [] : [`${trial.vector.name} in ${trial.heading}`];
  });
  expect(lost).toEqual([]);
});

test('an address is written only where it leads where it says', () => {
  const written = trials.filter(
    ({ vector, heading }, index) =>
      heading === 'Alamat sumber' && !vector.address && planned[index]?.slug !== undefined,
  );
  expect(written).toEqual([]);
});

test('no formula is written, and none comes back in the report', () => {
  const formula = /^\s*[=@＝＠]/u;
  const written = trials.filter(({ vector }, index) => formula.test(vector.text) && planned[index]?.slug !== undefined);
  expect(written).toEqual([]);
  const cells = parse(toImportReportCsv(planned), { bom: true }).flat();
  expect(cells.filter((cell) => /^\s*[=+\-@＝＋－＠]/u.test(cell))).toEqual([]);
});
