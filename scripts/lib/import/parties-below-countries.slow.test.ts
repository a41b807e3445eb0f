import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const city = 'Kota Pasir Jingga';
const outside = `- key: other-provinces
  names: [Batu Tulis]
  isHome: true
  answer: { id: 'Daerah lain tidak dimuat.', en: 'Other regions are not held.' }
`;
const files = [...listSourceFiles('tests/fixtures/toy-province'), makeSourceFile('outside.yaml', outside)];
const head = ['Kab/Kota', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Tentang'];
const row = (partner: string, country = '') => [city, partner, country, 'MoU', '2019', 'Pelatihan guru'];

test('asks about what is known as domestic, or plainly is, below the name of a country', async () => {
  const names = [
    'Kota Batu Tulis',
    'Provinsi Batu Tulis',
    'Kabupaten Sungai Lama',
    'Kab. Sungai Lama',
    'Universitas Muhammadiyah Sungai Lama',
    'PT Ombak',
    'CV Ombak',
    'Sekolah Pelita',
    'Kabupaten Teluk Kenari',
  ];
  const { rows } = await planSheet(files, [head, ['B. JERMAN'], ...names.map((name) => row(name))]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(names.map(() => 'refused'));
  for (const { reasons } of rows) expect(reasons.join()).toContain('pihak dalam negeri');
});

test('gives the country above them to other names, and to a mission with its seat in the own country', async () => {
  const names = ['Kota Ulm', 'Universitas Ulm', 'Konsulat Jenderal di Batu Tulis'];
  const { rows } = await planSheet(files, [head, ['B. JERMAN'], ...names.map((name) => row(name))]);
  for (const one of rows) expect(textOf(one)).toContain('    countries:\n      - DE\n');
});

test('takes no firm of the own country for foreign because a country was typed beside it', async () => {
  const other = ['Kab/Kota', 'Pihak lain', 'Negara', 'Bentuk', 'Tanggal', 'Tentang'];
  const table = [row('PT Ombak', 'Jerman'), row('CV Ombak (Jerman)'), row('Ombak GmbH', 'Jerman')];
  const { rows } = await planSheet(files, [other, ...table]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'new']);
  for (const { reasons } of rows.slice(0, 2)) expect(reasons.join()).toContain('berbentuk badan usaha dalam negeri');
});
