import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
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
