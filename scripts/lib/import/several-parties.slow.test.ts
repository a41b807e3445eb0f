import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';

/** The parties of a row, as its file has them. */
const partiesOf = (text: string) => /local:\n(.*)events:\n/s.exec(text)?.[1]?.replace(/\n\s*/g, ' ').trim() ?? '';

const ofCell = async (cell: string) => {
  const { rows } = await planSheet(files, [
    ['Para Pihak', 'Bentuk', 'Tgl TTD'],
    [cell, 'MoU', '12/03/2021'],
  ]);
  return { parties: partiesOf(textOf(rows[0])), reasons: rows[0]?.reasons.join() ?? '' };
};

const government = "- region: '98.71'";
const university = `${government} body: university name: Universitas Pasir Jingga`;
const ulm = 'foreign: - name: Kota Ulm countries: - DE';

test.each([
  `${city}, Universitas Pasir Jingga, dan Kota Ulm (Jerman)`,
  `${city} dan Universitas Pasir Jingga dengan Kota Ulm (Jerman)`,
  `${city} dengan Kota Ulm (Jerman) dan Universitas Pasir Jingga`,
  `Kota Ulm, Jerman; ${city}; Universitas Pasir Jingga`,
  `1. Pemkot Pasir Jingga\n2. Universitas Pasir Jingga\n3. Kota Ulm, Jerman`,
])('takes the government and the university of one cell for parties, each for one: %j', async (cell) => {
  expect((await ofCell(cell)).parties).toBe(`${government} ${university} ${ulm}`);
});

test('takes a ministry beside the government for what it is, and for no region', async () => {
  const { parties } = await ofCell(`Kementerian Contoh, ${city}, dan Kota Ulm (Jerman)`);
  expect(parties).toBe(`${government} - outside: Kementerian Contoh body: national ${ulm}`);
});

test('asks where a body is that one cell names beside two regions, and calls none of these its own', async () => {
  const { parties, reasons } = await ofCell(`${city}, Kabupaten Teluk Kenari, PT Samudra, dan Kota Ulm (Jerman)`);
  expect(parties).toBe('');
  expect(reasons).toContain('"PT Samudra": di wilayah mana, tidak jelas');
});

const ofColumns = async (own: string, body: string) => {
  const { rows } = await planSheet(files, [
    ['Wilayah', 'Badan daerah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD'],
    [own, body, 'Kota Ulm', 'Jerman', 'MoU', '2021'],
  ]);
  return partiesOf(textOf(rows[0]));
};

test('takes the government and the university of the cells of the own side for two parties', async () => {
  expect(await ofColumns(`${city} dan Universitas Pasir Jingga`, '')).toBe(`${government} ${university} ${ulm}`);
  expect(await ofColumns(city, `${city} dan Universitas Pasir Jingga`)).toBe(`${government} ${university} ${ulm}`);
});

test('takes the region for the place alone in which a ministry has something done', async () => {
  expect(await ofColumns(city, 'Kementerian Contoh')).toBe(
    `- outside: Kementerian Contoh body: national ${government} role: place ${ulm}`,
  );
});

test('leaves the name of one office with "dan" in it as it is', async () => {
  expect(await ofColumns(city, 'Dinas Pertanian dan Pangan')).toBe(
    `${government} name: Dinas Pertanian dan Pangan ${ulm}`,
  );
});

test('takes the region behind the comma of a body for its place, and for no party', async () => {
  expect(await ofColumns('SMKN 1 Samudra, Kota Pasir Jingga', '')).toBe(
    `${government} body: school name: SMKN 1 Samudra ${ulm}`,
  );
});

test.each([
  ['Universitas Pasir Jingga', `${government} ${university} ${ulm}`],
  ['Kota Gera, Jerman', `${government} ${ulm} - name: Kota Gera countries: - DE`],
])('takes the third party %j for one of its side, beside the two others', async (third, parties) => {
  const { rows } = await planSheet(files, [
    ['Pihak Pertama', 'Pihak Kedua', 'Pihak Ketiga', 'Naskah', 'Tgl TTD'],
    ['Pemkot Pasir Jingga', 'Kota Ulm (Jerman)', third, 'MoU', '2021'],
  ]);
  expect(partiesOf(textOf(rows[0]))).toBe(parties);
});

test('tells of a third party of whom neither side is known', async () => {
  const { rows } = await planSheet(files, [
    ['Pihak Pertama', 'Pihak Kedua', 'Pihak Ketiga', 'Naskah', 'Tgl TTD'],
    ['Pemkot Pasir Jingga', 'Kota Ulm (Jerman)', 'Ombak Group', 'MoU', '2021'],
  ]);
  expect(rows[0]?.notes.join()).toContain('Ombak Group');
});

test('keeps a foreign name with "&" whole among three parties', async () => {
  const { parties } = await ofCell(`${city}; Universitas Pasir Jingga; Ulm University & Research (Jerman)`);
  expect(parties).toBe(`${government} ${university} foreign: - name: Ulm University & Research countries: - DE`);
});

test('takes no company with a region in its name for the government of that region', async () => {
  const { parties, reasons } = await ofCell(`Pasir Jingga Park Group, ${city} and Ulm Resort (Jerman)`);
  expect(parties).toBe('');
  expect(reasons).toContain('Pasir Jingga Park Group');
});

test('takes an office of a region for no foreign party, whatever country stands beside it', async () => {
  const { rows } = await planSheet(files, [
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD'],
    [city, `Dinas Kesehatan ${city}`, 'Jerman', 'MoU', '2021'],
  ]);
  expect(rows[0]?.reasons.join()).toContain('pihak dalam negeri');
});
