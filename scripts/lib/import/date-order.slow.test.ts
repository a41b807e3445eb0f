import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const partners = ['Kota Ulm, Jerman', 'Kota Trier, Jerman', 'Kota Jena, Jerman'];

async function plan(heading: string, ...days: string[]) {
  const rows = days.map((day, index) => [city, partners[index] ?? '', 'MoU', day]);
  return (await planSheet(files, [['Kab/Kota', 'Mitra', 'Bentuk', heading], ...rows])).rows;
}
const dateOf = (text: string) => /kind: signing\n {4}date: (\S+)\n/.exec(text)?.[1];

test.each([
  'Tanggal (MM/DD/YYYY)',
  'Date (mm/dd/yyyy)',
  'Tgl (bln/hr/th)',
  'Tanggal MM-DD-YYYY',
  'Date signed (month/day/year)',
  'mm/dd/yyyy',
])('reads days in the order that %s states, and tells so', async (heading) => {
  const [row] = await plan(heading, '03/04/2024');
  expect(dateOf(textOf(row))).toBe('2024-03-04');
  expect(row?.notes.join()).toContain('"03/04/2024" di kolom');
});

test.each(['Tanggal (DD/MM/YYYY)', 'dd/mm/yyyy', 'Tgl (hr/bln/th)', 'Tanggal'])(
  'reads the day first below %s',
  async (heading) => {
    const [row] = await plan(heading, '03/04/2024');
    expect(dateOf(textOf(row))).toBe('2024-04-03');
    expect(row?.notes.join()).not.toContain('"03/04/2024" di kolom');
  },
);

test('takes the order of the rows that can be read in one way only for those that can be read in two', async () => {
  const [other, clear] = await plan('Tanggal', '03/04/2024', '03/25/2024');
  expect(dateOf(textOf(other))).toBe('2024-03-04');
  expect(other?.notes.join()).toContain('2024-03-04: di kolom itu bulan ditulis sebelum hari');
  expect(dateOf(textOf(clear))).toBe('2024-03-25');
});

test('asks for a day that could be either where the rows of a column contradict each other, or its heading', async () => {
  const [either, one, other] = await plan('Tanggal', '03/04/2024', '03/25/2024', '25/03/2024');
  expect(either?.reasons.join()).toContain('dapat dibaca 3 April 2024 atau 4 Maret 2024');
  expect([one, other].map((row) => dateOf(textOf(row)))).toEqual(['2024-03-25', '2024-03-25']);
  const [stated] = await plan('Tanggal (MM/DD/YYYY)', '03/04/2024', '25/03/2024');
  expect(stated?.outcome).toBe('refused');
});

test('reads an end in the order of its own column, and asks where only another column has the months first', async () => {
  const head = ['Kab/Kota', 'Mitra', 'Bentuk', 'Tanggal'];
  const row = [city, 'Kota Ulm, Jerman', 'MoU', '03/25/2024'];
  const [stated] = (
    await planSheet(files, [
      [...head, 'Berakhir (mm/dd/yyyy)'],
      [...row, '03/04/2029'],
    ])
  ).rows;
  expect(textOf(stated)).toMatch(/until: '?2029-03-04'?\n/);
  const [unstated] = (
    await planSheet(files, [
      [...head, 'Berakhir'],
      [...row, '03/04/2029'],
    ])
  ).rows;
  expect(unstated?.reasons.join()).toContain('"03/04/2029" di kolom "Berakhir" dapat dibaca');
});
