import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const city = 'Kota Pasir Jingga';
const outside = `- key: other-provinces
  names: [Batu Tulis]
  isHome: true
  answer: { id: 'Daerah lain tidak dimuat.', en: 'Other regions are not held.' }
`;
const files = [
  ...listSourceFiles('tests/fixtures/toy-province').map((file) =>
    file.path === 'countries.yaml'
      ? makeSourceFile(file.path, new TextDecoder().decode(file.read()).replace('[Aotearoa]', '[Aotearoa, NZL]'))
      : file,
  ),
  makeSourceFile('outside.yaml', outside),
];

async function plan(...missions: string[]) {
  const head = ['Kab/Kota', 'Mitra', 'Bentuk', 'Tanggal', 'Tentang'];
  const table = missions.map((mission) => [city, mission, 'Kunjungan', '12 Maret 2024', 'Perkenalan']);
  return (await planSheet(files, [head, ...table])).rows;
}

test.each([
  ['Konsulat Jenderal NZL Batu Tulis', 'NZ'],
  ['Konsulat Jenderal NZL, Pasir Jingga', 'NZ'],
  ['Kedutaan Besar Jerman di Batu Tulis', 'DE'],
  ['Kedutaan Besar Jerman (Batu Tulis)', 'DE'],
  ['Konsulat Kehormatan Jerman - Pasir Jingga', 'DE'],
])('takes %s for a mission of its country, wherever in the own country it has its seat', async (name, code) => {
  const [row] = await plan(name);
  expect(row?.reasons).toEqual([]);
  expect(textOf(row)).toContain(`    countries:\n      - ${code}\n`);
});

test('asks for the country of a mission that names none, and calls it no region and no party of the own country', async () => {
  // "AS" is a country by its code alone here, and hardly meant.
  const rows = await plan('Kedutaan Besar di Batu Tulis', 'Konsulat Pasir Jingga', 'Konsulat AS Pasir Jingga');
  for (const row of rows) expect(row.reasons.join()).toContain('tulis negara asalnya di namanya');
});

test('takes a mission of the own country for no foreign party', async () => {
  const [row] = await plan('Kedutaan Besar Indonesia di Batu Tulis');
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons.join()).not.toContain('tulis negara asalnya');
});
