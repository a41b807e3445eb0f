import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const tie = [city, 'Kota Ulm', 'Jerman', 'MoU'];
const headings = ['Wilayah', 'Mitra', 'Negara', 'Bentuk'];
const plan = (more: string[], ...rows: string[][]) =>
  planSheet(files, [[...headings, ...more], ...rows.map((row) => [...tie, ...row])]);

test.each(['S/D', 'Berakhir Tgl.', 'Tgl Selesai', 'Kadaluarsa', 'Jatuh Tempo', 'To', 'Expiration date'])(
  'reads the end of a term below %j',
  async (heading) => {
    const { rows, notes } = await plan(['Tgl TTD', heading], ['12/03/2019', '11-03-2022']);
    expect(textOf(rows[0])).toContain('until: 2022-03-11\n');
    expect(notes.join()).not.toContain('tidak dikenal');
  },
);

test.each([
  ['5 tahun', '2024-03-12', 'until: 2024-03-12'],
  ['5 tahun', '2024-03-11', 'until: 2024-03-11'],
  ['5 tahun', '-', 'years: 5'],
  ['-', '2024-03-12', 'until: 2024-03-12'],
  ['masih berlaku', '2024-03-12', 'until: 2024-03-12'],
])('takes of a length %j and an end %j the more exact one', async (length, end, written) => {
  for (const row of [
    await plan(['Tgl TTD', 'Jangka waktu', 'Berakhir'], ['2019-03-12', length, end]),
    await plan(['Berakhir', 'Tgl TTD', 'Jangka waktu'], [end, '2019-03-12', length]),
  ]) {
    expect(textOf(row.rows[0])).toContain(`${written}\n`);
    expect(row.notes.join()).not.toContain('tidak dikenal');
    if (length === 'masih berlaku') expect(row.rows[0]?.notes.join()).toContain('tidak dipakai: Berlaku sampai: masih');
  }
});

test('asks where the length and the end of a term are not of one day', async () => {
  const { rows } = await plan(['Tgl TTD', 'Jangka waktu', 'Berakhir'], ['2019-03-12', '3 tahun', '2024-03-12']);
  expect(rows[0]?.outcome).toBe('refused');
  expect(rows[0]?.reasons.join()).toContain('tidak berakhir pada hari yang sama; tulis salah satu');
});

test('tells of the length where no day says whether it is that of the end', async () => {
  const { rows } = await plan(['Tgl TTD', 'Jangka waktu', 'Berakhir'], ['-', '3 tahun', '2024-03-12']);
  expect(textOf(rows[0])).not.toContain('years:');
  expect(rows[0]?.notes.join()).toContain('tidak dipakai: Berlaku sampai: 3 tahun');
});

test('takes the year of a column of its own where the day is missing, and only if the years of the others agree', async () => {
  const agreed = [
    ['2019', '12 Maret 2019'],
    ['2021', '2021-05-01'],
    ['2022', ''],
  ];
  const { rows, notes } = await plan(['Tahun', 'Tgl Penandatanganan'], ...agreed);
  expect(rows.map((row) => /date: '?([\d-]+)/.exec(textOf(row))?.[1])).toEqual(['2019-03-12', '2021-05-01', '2022']);
  expect(notes.join()).not.toContain('"Tahun"');
  const other = await plan(['Tahun', 'Tgl Penandatanganan'], ...agreed.with(1, ['2020', '2021-05-01']));
  expect(other.rows[2]?.outcome).toBe('refused');
  expect(other.rows[1]?.notes.join()).toContain('tidak dipakai: Tahun: 2020');
});

test('takes no column for dates that has their years alone, whatever its heading', async () => {
  const { rows } = await plan(
    ['Tahun', 'Tgl. Ditandatangani Kedua Pihak'],
    ['2019', '12 Maret 2019'],
    ['2021', '1 Mei 2021'],
  );
  expect(textOf(rows[0])).toContain('date: 2019-03-12\n');
});

test.each(['Ref', 'Urutan'])('takes a column that counts the rows for no remark: %s', async (heading) => {
  const { rows, notes } = await planSheet(files, [
    [heading, ...headings, 'Tanggal'],
    ...['2019', '2020', '2021'].map((year, at) => [String(at + 1), city, `Kota Ulm ${year}`, 'Jerman', 'MoU', year]),
    ['Dibuat oleh: Bagian Kerja Sama', '', '', '', '', ''],
  ]);
  expect(rows.flatMap(({ notes: told }) => told).join()).not.toContain(`${heading}:`);
  expect(notes.join()).not.toContain(`"${heading}"`);
});
