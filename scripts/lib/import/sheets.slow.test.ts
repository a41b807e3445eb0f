import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import writeExcelFile, { type Cell } from 'write-excel-file/node';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { createRecordContext } from '../records/make-record.ts';
import { planImport, type ImportedRow } from './plan-import.ts';
import { readRows } from './read-rows.ts';

const siteDate = '2026-11-24';
const files = listSourceFiles('content');
/** The sheets are of offices of one province, whose regions another content does not hold. */
const isAtHome = files.some(({ path }) => path === 'regions/id/kabupaten-banyuwangi.md');
const needsHome = 'content/ is not that of the offices that wrote the sheets';
const noRows = Promise.resolve<ImportedRow[]>([]);
const context = createRecordContext(readContentSet(files), siteDate);
const fixtures = 'tests/fixtures/sheets';

async function importSheet(file: string): Promise<ImportedRow[]> {
  const { rows } = await readRows(file, context);
  return planImport(rows, files, { siteDate });
}

/** Rows that lack a fact or say something impossible: to be refused, each with what to do. */
interface Sheet {
  file: string | (() => Promise<string>);
  rows: number;
  unsound: readonly number[];
}

const sheets: Record<string, Sheet> = {
  'the list of a province: semicolons, Windows-1252, dashes, brackets, a footer': {
    file: path.join(fixtures, 'rekap-kabupaten-kota.csv'),
    rows: 60,
    unsound: [12, 19, 27, 34, 41, 49, 56, 63],
  },
  'the list of one regency: UTF-16, tabs, two rows of headings, no column for the region': {
    file: path.join(fixtures, 'banyuwangi-tabulasi.csv'),
    rows: 10,
    unsound: [13, 16],
  },
  'the recapitulation of a city: other headings, terms in one cell, publishers with days': {
    file: path.join(fixtures, 'kota-kediri.csv'),
    rows: 12,
    unsound: [10, 11, 13, 15, 16],
  },
  'a workbook: merged cells, dates of Excel, regions as lines of their own': {
    file: writeWorkbook,
    rows: 9,
    // The addendum renews the row before it: one record, which has to be there first.
    unsound: [8, 12],
  },
};

async function writeWorkbook(): Promise<string> {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'sheets-')), 'daftar.xlsx');
  const text = (value: string, more: object = {}): Cell => ({ value, ...more });
  const day = (value: string): Cell => ({ value: new Date(`${value}T00:00:00Z`), type: Date, format: 'dd/mm/yyyy' });
  const alone = (value: string): Cell[] => [text(value), ...Array.from({ length: 9 }, () => null)];
  const mou = 'MoU';
  await writeExcelFile([
    alone('MATRIKS KERJA SAMA LUAR NEGERI'),
    [
      text('No', { rowSpan: 2 }),
      text('Naskah Kerjasama', { rowSpan: 2 }),
      text('Jenis Kerjasama', { rowSpan: 2 }),
      text('Mitra', { columnSpan: 2 }),
      null,
      text('Tgl TTD', { rowSpan: 2 }),
      text('Jangka Waktu', { rowSpan: 2 }),
      text('Ruang Lingkup', { rowSpan: 2 }),
      text('Sumber', { rowSpan: 2 }),
      text('Keterangan', { rowSpan: 2 }),
    ],
    [null, null, null, text('Nama'), text('Negara'), null, null, null, null, null],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'].map((value) => text(value)),
    alone('A. KOTA MALANG'),
    [
      1,
      'MoU Contoh Pendidikan',
      mou,
      'Universitas Contoh Timur',
      'Jepang',
      day('2018-03-05'),
      '5 tahun',
      'Pendidikan tinggi',
      'Antara',
      '-',
    ].map(toCell),
    [
      2,
      'PKS Contoh Magang',
      'PKS',
      text('Contoh Kaisha', { rowSpan: 2 }),
      'Jepang',
      day('2019-04-01'),
      '2 thn',
      'Pemagangan',
      'Antara',
      null,
    ].map(toCell),
    [3, 'Adendum Contoh Magang', 'PKS', null, 'Jepang', day('2021-04-01'), '2 thn', 'Pemagangan', 'Antara', null].map(
      toCell,
    ),
    alone('B. KAB. MALANG'),
    [
      4,
      'LoI Contoh Apel',
      'LoI',
      'Contoh County',
      'Amerika Serikat',
      'Agustus 2015',
      '-',
      'Pertanian apel',
      'Antara',
      null,
    ].map(toCell),
    [
      5,
      'MoU Contoh Kopi',
      'Nota Kesepahaman',
      'Contoh Koffie BV',
      'Belanda',
      43902,
      's/d 2025',
      'Ekspor kopi',
      'Jawa Pos',
      'aktif',
    ].map(toCell),
    [6, '', '', 'Contoh tanpa bentuk', 'Jepang', '', '', '', '', ''].map(toCell),
    alone('C. PEMKOT BATU'),
    [7, 'Hibah Contoh Air', 'Hibah', 'Badan Contoh', 'Australia', '2012', 'selesai', 'Air bersih', 'Antara', null].map(
      toCell,
    ),
    [
      8,
      'MoU Contoh Wisata',
      'MoU/Nota Kesepahaman',
      'Contoh Beach',
      'Australia',
      '1 s.d. 3 Mei 2017',
      '3 tahun',
      'Pariwisata',
      'Antara',
      null,
    ].map(toCell),
    [
      9,
      'Kerja sama Contoh Bunga',
      mou,
      'Contoh Flora',
      'Belanda (Netherlands)',
      'Jum’at, 7 Juni 2019',
      '',
      'Florikultura',
      'Antara',
      null,
    ].map(toCell),
    alone('Batu, 2 Januari 2024'),
  ] as never).toFile(file);
  return file;
}

function toCell(value: string | number | Cell): Cell {
  return typeof value === 'object' ? value : { value };
}

describe.each(Object.entries(sheets))('%s', (_, { file, rows, unsound }) => {
  beforeEach(({ skip }) => {
    skip(!isAtHome, needsHome);
  });
  const planned = isAtHome ? Promise.resolve(typeof file === 'string' ? file : file()).then(importSheet) : noRows;

  test('takes every sound row and refuses the others', async () => {
    const refused = (await planned).filter(({ outcome }) => outcome === 'refused').map(({ number }) => number);
    expect(await planned).toHaveLength(rows);
    expect(refused).toEqual(unsound);
  });

  test('says for each refused row what to write', async () => {
    const reasons = (await planned).flatMap((row) => row.reasons);
    expect(reasons.filter((reason) => !/tulis|pilih|isi|kosongkan|salin|mungkin maksudnya/i.test(reason))).toEqual([]);
  });

  test('says of no source that somebody read it for the site', async () => {
    const texts = (await planned).flatMap((row) => (row.outcome === 'new' ? row.files.map(({ text }) => text) : []));
    expect(texts.filter((text) => text.includes('checked:'))).toEqual([]);
  });
});
