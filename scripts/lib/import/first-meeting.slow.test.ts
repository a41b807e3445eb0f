import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';

test('takes rows that are all called "MoU" for as many as they have parties', async () => {
  const { rows } = await planSheet(files, [
    ['Nama Naskah', 'Wilayah', 'Mitra', 'Negara', 'Tujuan', 'Tgl TTD'],
    ['MoU', city, 'Kota Ulm', 'Jerman', 'Air bersih', '2021'],
    ['MoU', city, 'Kota Trier', 'Jerman', 'Air bersih', '2021'],
    ['MoU', city, 'Kota Ulm', 'Jerman', 'Air bersih', '2021'],
    ['Air', city, 'Kota Jena', 'Jerman', 'MoU air bersih', '2021'],
    ['Air', city, 'Kota Gera', 'Jerman', 'MoU air bersih', '2021'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'exists', 'new', 'new']);
  expect(textOf(rows[0])).toContain('title: Nota kesepahaman Kota Pasir Jingga–Kota Ulm\n');
});

test('takes the places of what a consulate gives for the regions, and its own seat for none', async () => {
  const { rows } = await planSheet(
    files,
    [
      ['Hibah Konsulat Jenderal Jerman di Pasir Jingga'],
      [],
      ['Project', 'Recipient', 'Location', 'Date of agreement'],
      ['Sumur bor', 'Yayasan Sumber', 'Kabupaten Teluk Kenari', '12 November 2018'],
      ['Kebun sekolah', 'Yayasan Rumpun', city, '4 October 2019'],
      ['Latihan', 'Yayasan Guyub', '12 villages', '5 October 2019'],
    ],
    { sender: 'Konsulat Jenderal Jerman di Pasir Jingga' },
  );
  expect(textOf(rows[0])).toContain("region: '98.01'");
  expect(rows[2]?.reasons.join()).toContain('12 villages');
});

test('takes an association that lists the ties of several governments for a party to none', async () => {
  const { rows } = await planSheet(
    files,
    [
      ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD'],
      [city, 'Kota Ulm', 'Jerman', 'MoU', '2021'],
      ['Kabupaten Teluk Kenari', 'Kota Trier', 'Jerman', 'MoU', '2021'],
    ],
    { sender: 'Asosiasi Kota Kembar Lembayung' },
  );
  expect(textOf(rows[0])).not.toContain('body:');
});

const page = 'regions/id/kota-pasir-jingga.md';
const twins = files.flatMap((file) => {
  const text = file.path === page ? new TextDecoder().decode(file.read()) : '';
  const other = text
    .replaceAll('Kota Pasir Jingga', 'Kabupaten Pasir Jingga')
    .replace("'98.71'", "'98.02'")
    .replace('kind: city', 'kind: regency');
  return file.path === page ? [file, makeSourceFile('regions/id/kabupaten-pasir-jingga.md', other)] : [file];
});
const ties = [
  ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD'],
  ['Pasir Jingga', 'Kota Ulm', 'Jerman', 'MoU', '2021'],
  ['Pasir Jingga', 'Kota Trier', 'Jerman', 'MoU', '2021'],
];

test('asks once for a sheet which of two regions a place is', async () => {
  const { rows, notes } = await planSheet(twins, ties);
  expect(notes.join('\n')).toMatch(/Baris 2, 3: "Pasir Jingga" dapat berarti .*--region "Pasir Jingga=K/);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused']);
  const meant = new Map([['pasir-jingga', '98.71']]);
  const answered = await planSheet(twins, ties, { meant });
  expect(textOf(answered.rows[1])).toContain("region: '98.71'");
});

test.each([
  ['Dinas Pariwisata Kota Pasir Jingga', [], '98.71'],
  ['Bagian Kerja Sama', [['REKAP KABUPATEN PASIR JINGGA', '', '', '', '']], '98.02'],
])('takes for the place the region that the sender or the title names: %j, %j', async (sender, title, code) => {
  const { rows, notes } = await planSheet(twins, [...title, ...ties], { sender });
  expect(textOf(rows[0])).toContain(`region: '${code}'`);
  expect(notes.join('\n')).toContain('"Pasir Jingga" dibaca sebagai');
});

test('reads the headings of a list of twin cities', async () => {
  const { rows } = await planSheet(files, [
    ['Local city', 'Twin city', 'Country', 'Nature of link', 'Year of first contact', 'Signed on', 'Present state'],
    [city, 'Ulm', 'Germany', 'Sister City', '2009', '3 May 2013', 'expired 2018'],
    [city, 'Trier', 'Germany', 'MoU', '2010', '4 May 2014', 'running, 5-year term'],
    [city, 'Jena', 'Germany', 'MoU', '2010', '4 May 2015', 'ended in 2019'],
  ]);
  expect(textOf(rows[0])).toContain("until: '2018'");
  expect(textOf(rows[1])).toContain('years: 5');
  expect(rows[2]?.notes.join()).toContain('sebabnya tidak disebut');
});

test('writes what is told beside a grant with its day, and says what to add to what has none', async () => {
  const { rows } = await planSheet(files, [
    ['Wilayah', 'Badan daerah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD', 'Completed', 'Tempat', 'Ket.'],
    [city, 'PP Nurul', 'Kota Ulm', 'Jerman', 'Hibah', '3 Mei 2021', '30 June 2022', '5 desa', ''],
    [city, 'Kadin', 'Kota Trier', 'Jerman', 'Hibah', '3 Mei 2021', 'Yes', 'Ulm', 'Handed over on 9 August 2023'],
    [city, 'RSUD A', 'Kota Jena', 'Jerman', 'Hibah', '3 Mei 2021', '', '', 'Suspended'],
    [city, 'SDN 1', 'Kota Gera', 'Jerman', 'Hibah', '3 Mei 2021', '', '', 'sudah berakhir (3 thn)'],
    [city, 'SDN 2', 'Kota Suhl', 'Jerman', 'Hibah', '3 Mei 2021', '', '', 'magang (3 bln)'],
  ]);
  const [school, chamber, hospital, ended, trainee] = rows.map(textOf);
  expect(school).toMatch(/body: school[^]*kind: end\n {4}date: 2022-06-30\n[^]*reason: completed/);
  expect(school).not.toContain('5 desa');
  expect(rows[0]?.notes.join()).toContain('tidak dipakai: 5 desa');
  expect(chamber).toMatch(/body: enterprise[^]*place: Ulm[^]*kind: delivery\n {4}date: 2023-08-09/);
  expect(hospital).toContain('name: RSUD A');
  expect(rows[2]?.notes.join()).toContain('Penangguhan sebagai peristiwa');
  expect(ended).toContain('years: 3');
  expect(trainee).not.toContain('term:');
});

test('takes a government and its offices in a column of bodies for the own government', async () => {
  const { rows } = await planSheet(files, [
    ['Region', 'Local body', 'Partner', 'Country', 'Type', 'Signed on'],
    ['Teluk Kenari', 'Teluk Kenari Regency Government', 'Ulm', 'Germany', 'MoU', '2021'],
    ['Teluk Kenari', 'Bappeko', 'Trier', 'Germany', 'MoU', '2021'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
  expect(rows.map(textOf).join()).not.toMatch(/body: (?!government)/);
});
