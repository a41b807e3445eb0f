import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';

test.each([
  ['Lembayung counterpart', 'City Government', 'Regency Government (Bappeda)'],
  ['Pihak Pertama', 'Pemkot', 'Pemkab (Bappeda)'],
  ['Indonesian party', 'Pemerintah Kota Pasir Jingga', 'Local government (Bappeda)'],
])('reads who of the own side it is beside the region: %s', async (heading, government, office) => {
  const { rows, notes } = await planSheet(files, [
    ['Mitra', 'Negara', heading, 'Kabupaten/Kota', 'Bentuk', 'Tanggal'],
    ['Kota Ulm', 'Jerman', government, city, 'MoU', '2019-03-12'],
    ['Hochschule Ulm', 'Jerman', 'Universitas Lembayung', city, 'MoU', '2020-03-12'],
    ['Kota Bonn', 'Jerman', office, 'Kabupaten Teluk Kenari', 'MoU', '2021-03-12'],
  ]);
  expect(rows.map(({ reasons }) => reasons)).toEqual([[], [], []]);
  expect(rows.map((row) => /local:\n((?: .*\n)+)/.exec(textOf(row))?.[1]?.includes('name:'))).toEqual([
    false,
    true,
    false,
  ]);
  expect(textOf(rows[1])).toMatch(/region: '98.71'\n {4}body: university\n {4}name: Universitas Lembayung/);
  expect(rows[2]?.notes.join()).toContain('(Bappeda)');
  expect(notes.join()).not.toContain('tidak dikenal');
});

test('asks where two cells name two governments', async () => {
  const { rows } = await planSheet(files, [
    ['Mitra', 'Negara', 'Pihak Pertama', 'Kabupaten/Kota', 'Bentuk', 'Tanggal'],
    ['Kota Ulm', 'Jerman', 'Pemkab Teluk Kenari', city, 'MoU', '2019-03-12'],
    ['Kota Bonn', 'Jerman', 'Pemkot Pasir Jingga', city, 'MoU', '2021-03-12'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'new']);
  expect(rows[0]?.reasons.join()).toContain(
    '"Kota Pasir Jingga" dan "Pemkab Teluk Kenari" menyebut wilayah yang berbeda',
  );
});

test('asks whether a body in a column that nothing is known of is the party', async () => {
  const { rows } = await planSheet(files, [
    ['Mitra', 'Negara', 'Wilayah', 'Bentuk', 'Tanggal', 'Pelaksana'],
    ['Hochschule Ulm', 'Jerman', city, 'MoU', '2020-03-12', 'Universitas Pasir Jingga'],
    ['Kota Ulm', 'Jerman', city, 'MoU', '2019-03-12', 'bersama'],
    ['Kota Bonn', 'Jerman', city, 'MoU', '2021-03-12', 'sendiri'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'new', 'new']);
  expect(rows[0]?.reasons.join()).toContain('--map "Pelaksana=Badan daerah"');
});

test.each(['Pemkot Pasir Jingga dan Universitas Samudra', 'Pemerintah Kota Pasir Jingga - RSUD Samudra'])(
  'loses none of several parties in one cell: %s',
  async (body) => {
    const { rows } = await planSheet(files, [
      ['Mitra', 'Negara', 'Badan daerah', 'Kabupaten/Kota', 'Bentuk', 'Tanggal'],
      ['Kota Ulm', 'Jerman', body, city, 'MoU', '2019-03-12'],
    ]);
    const told = [textOf(rows[0]), ...(rows[0]?.reasons ?? []), ...(rows[0]?.notes ?? [])].join('\n');
    expect(told).toContain('Samudra');
  },
);

test('takes a column behind the first one for no mere count of the rows', async () => {
  const { notes, rows } = await planSheet(files, [
    ['Mitra', 'Negara', 'Kabupaten/Kota', 'Bentuk', 'Tanggal', 'Jumlah naskah'],
    ['Kota Ulm', 'Jerman', city, 'MoU', '2019-03-12', '1'],
    ['Kota Bonn', 'Jerman', city, 'MoU', '2020-03-12', '2'],
    ['Kota Köln', 'Jerman', city, 'MoU', '2021-03-12', '3'],
  ]);
  expect([...notes, ...rows.flatMap((row) => row.notes)].join('\n')).toContain('Jumlah naskah');
});
