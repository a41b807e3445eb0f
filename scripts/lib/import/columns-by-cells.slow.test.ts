import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = [...listSourceFiles('tests/fixtures/toy-province')];
const city = 'Kota Pasir Jingga';

test('numbers of the register with their letters are read under any heading', async () => {
  const { rows } = await planSheet(files, [
    ['Kode di situs', 'Daerah', 'Mitra', 'Negara', 'Bentuk', 'Perkembangan', 'Tanggal'],
    ['LBY-0001', 'Provinsi Lembayung', 'Fjordvik', 'Norwegia', 'Provinsi kembar', 'Diperpanjang', '2026-08-01'],
    ['LBY-0002', city, 'Northhaven', 'Kanada', 'Kota kembar', 'Diperpanjang', '2026-09-01'],
    ['baru', city, 'Kota Ulm', 'Jerman', 'MoU', 'Ditandatangani', '2019-03-12'],
  ]);
  expect(rows.map(({ outcome, slug }) => [outcome, slug?.slice(0, 4)])).toEqual([
    ['update', '0001'],
    ['update', '0002'],
    ['new', '0003'],
  ]);
  expect(textOf(rows[1])).toContain('kind: renewal');
});

test('one number in a remark names no record', async () => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tentang', 'Tanggal', 'Terkait dengan'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', 'Pariwisata', '2019-03-12', 'LBY-0002'],
    [city, 'Kota Bonn', 'Jerman', 'MoU', 'Pendidikan', '2020-03-12', ''],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
});

test('countries beside an organisation stay', async () => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tentang', 'Tanggal'],
    [city, 'Badan Laut', 'UNDP, Norwegia', 'MoU', 'Perikanan', '2018-10-05'],
  ]);
  expect(textOf(rows[0])).toMatch(/countries:\n\s+- ['"]?NO/);
});

test('a column of what became of ties tells events, whatever it is called', async () => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Sampai mana', 'Tanggal'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', 'Ditandatangani', '2019-03-12'],
    [city, 'Kota Bonn', 'Jerman', 'LoI', 'Penandatanganan LoI', '2020-01-15'],
    [city, 'Kota Graz', 'Austria', 'Kerja sama teknis', 'Mulai', '2021-05-02'],
  ]);
  expect(rows.map((row) => /kind: (signing|intent|effect)/.exec(textOf(row))?.[1])).toEqual([
    'signing',
    'intent',
    'effect',
  ]);
});

test('the sister of a school is its partner, and the school keeps its place', async () => {
  const { rows } = await planSheet(files, [
    ['No', 'Nama Sekolah', 'Kab/Kota', 'Sister School', 'Negara', 'Jenis Kerjasama', 'Tgl. MoU', 'Kegiatan'],
    ['1', 'SMAN 2 Pasir Jingga', city, 'Goethe-Gymnasium Ulm', 'Jerman', 'MoU', '08-09-2018', 'Pertukaran pelajar'],
    ['2', 'SMKN 1 Pasir Jingga', city, 'Berufsschule Bonn', 'Jerman', 'MoU', '09-09-2019', 'Magang'],
  ]);
  expect(rows.map(({ reasons }) => reasons)).toEqual([[], []]);
  expect(textOf(rows[0])).toContain('name: SMAN 2 Pasir Jingga');
  expect(textOf(rows[0])).toContain('name: Goethe-Gymnasium Ulm');
});

test('institutions beside those of the partner are bodies of the own side', async () => {
  const { rows } = await planSheet(files, [
    ['No', 'Institusi', 'Kabupaten/Kota', 'Institusi Mitra', 'Negara', 'Jenis Naskah', 'Tanggal'],
    ['1', 'Universitas Lembayung', city, 'Kobe University Hospital', 'Jepang', 'MoU', '10/02/2020'],
    ['2', 'RSUD Pasir Jingga', city, 'Charité Berlin', 'Jerman', 'MoU', '11/02/2021'],
    ['3', 'Politeknik Lembayung', city, 'Hochschule Ulm', 'Jerman', 'MoU', '12/03/2022'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'new']);
  expect(textOf(rows[0])).toContain('name: Universitas Lembayung');
  expect(textOf(rows[1])).toContain('name: RSUD Pasir Jingga');
});

test.each([
  ['kunjungan, blm ada MoU', 'no-instrument', 'contact'],
  ['courtesy visit (no MoU)', 'no-instrument', 'contact'],
  ['MoU', 'mou', 'signing'],
])('the form %j is %s, and what happened a %s', async (form, meant, kind) => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tentang', 'Tanggal'],
    [city, 'Kota Ulm', 'Jerman', form, 'Pariwisata', '2025-02-17'],
  ]);
  expect(textOf(rows[0])).toContain(`class: ${meant}`);
  expect(textOf(rows[0])).toContain(`kind: ${kind}`);
});

test('"international organisation" in the column of countries is no country', async () => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tentang', 'Tanggal'],
    [city, 'Jejaring Kota Laut', 'Organisasi internasional', 'Keanggotaan', 'Perikanan', '2018-10-05'],
  ]);
  expect(rows[0]?.reasons).toEqual([]);
  expect(textOf(rows[0])).not.toContain('countries:');
  expect(rows[0]?.notes.join('\n')).toContain('"Organisasi internasional" bukan negara');
});

test('keeps the purpose and tells of the description where a remark tells of a visit', async () => {
  const { rows } = await planSheet(files, [
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Tujuan', 'Uraian', 'Ket.'],
    [
      'Kota Pasir Jingga',
      'Kota Ulm',
      'Jerman',
      'belum ada',
      '2021',
      'Belajar air bersih',
      'Pelatihan di Ulm',
      'kunjungan konjen',
    ],
  ]);
  expect(textOf(rows[0])).toMatch(/what: kunjungan konjen\.\n[^]*Belajar air bersih/);
  expect(rows[0]?.notes.join()).toContain('tidak dipakai: Pelatihan di Ulm');
});

test.each([
  ['a dash', 'Jerman', '-', ''],
  ['a word that heads columns elsewhere', 'Jerman', '', 'Selesai'],
])('takes the first row below the headings for no second row of them: %s', async (_, country, date, status) => {
  const { rows } = await planSheet(files, [
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Status'],
    [city, 'Kota Ulm', country, 'MoU', date, status],
    [city, 'Kota Bonn', 'Jerman', 'MoU', '2019-03-12', ''],
  ]);
  expect(rows.map(({ number }) => number)).toEqual([2, 3]);
});

test('reads headings in two rows, of which the upper one spans several columns', async () => {
  const { rows } = await planSheet(files, [
    ['No', 'Wilayah', 'Mitra', '', 'Naskah', 'Masa berlaku', '', 'Status'],
    ['', '', 'Nama', 'Negara', 'Bentuk', 'Mulai', 'Selesai', ''],
    ['1', city, 'Kota Ulm', 'Jerman', 'MoU', '2019-03-12', '2022-03-12', 'Selesai'],
  ]);
  expect(textOf(rows[0])).toMatch(/date: 2019-03-12\n[^]*until: 2022-03-12\n/);
});

test('the number of a paper beside its year is none of the register', async () => {
  const { rows } = await planSheet(
    files,
    [
      ['Jenis Dokumen', 'Judul', 'Nomor', 'Tahun', 'Wilayah', 'Tanggal Penetapan'],
      [
        'MoU',
        'MoU antara Kota Pasir Jingga, Indonesia dengan Kota Ulm, Jerman tentang Air',
        '3',
        '2024',
        'Kota Pasir Jingga',
        '2024-08-21',
      ],
      [
        'LoI',
        'LoI between the City of Pasir Jingga and the City of Gera, Germany concerning Ports',
        '1',
        '2025',
        'Kota Pasir Jingga',
        '2025-02-03',
      ],
    ],
    {},
  );
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(textOf(rows[0])).toContain('  - name: Kota Ulm\n');
  expect(textOf(rows[1])).toContain('  - name: City of Gera\n');
  expect(textOf(rows[0])).toContain('date: 2024-08-21\n');
});

test('the column that says where the members of the other one are holds the regions', async () => {
  const { rows } = await planSheet(
    files,
    [
      ['Tanggal', 'Bentuk dokumen', 'Anggota / Perusahaan Daerah', 'Asal Anggota', 'Buyer', 'Negara Mitra'],
      ['2021', 'Kontrak', 'PT Ombak', 'Kota Pasir Jingga', 'Ulm Works', 'Jerman'],
      ['2022', 'Kontrak', 'UD Kenari', 'Kabupaten Teluk Kenari', 'Gera Foods', 'Jerman'],
    ],
    {},
  );
  expect(rows.map((row) => /name: (.*)/.exec(textOf(row))?.[1])).toEqual(['PT Ombak', 'UD Kenari']);
});
