import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const headings = ['Nomor', 'Wilayah', 'Mitra', 'Perkembangan terakhir', 'Tanggal', 'Sumber', 'Catatan'];
const office = 'Dinas Pendidikan Kota Pasir Jingga';
const city = ['Kota Pasir Jingga', 'Northhaven'];
const plan = async (...rows: string[][]) => (await planSheet(files, [headings, ...rows])).rows;
const number = '2';
const planOne = async (event: string, date: string) => (await plan([number, ...city, event, date, office, '']))[0];
const recordOf = (row: Awaited<ReturnType<typeof planOne>>) =>
  row?.files.find(({ path }) => path.includes('/id/'))?.text ?? '';

test('keeps both events that two rows tell of one record', async () => {
  const [first, second] = await plan(
    [number, ...city, 'Pertukaran 10 pelajar ke Northhaven', '12 s.d. 19 Juli 2025', office, ''],
    [number, ...city, 'Kunjungan balasan guru Northhaven', '3 Februari 2026', office, ''],
  );
  expect([first?.outcome, second?.outcome]).toEqual(['update', 'update']);
  expect(recordOf(first)).not.toContain('date: 2026-02-03');
  expect(recordOf(second)).toMatch(/date: 2025-07-12\/2025-07-19\n[^]*date: 2026-02-03\n/);
});

test.each([
  ['Kerja sama berakhir, tidak diperpanjang', 'expired'],
  ['Program selesai', 'completed'],
  ['Program tamat', 'completed'],
  ['Projek selesai', 'completed'],
  ['kerja sama dihentikan', 'terminated'],
  ['tidak dilanjutkan', 'lapsed'],
])('knows why it ended: %j', async (event, reason) => {
  expect(recordOf(await planOne(event, 'Desember 2025'))).toContain(`reason: ${reason}\n`);
});

test('asks why it ended, with the words to write', async () => {
  const row = await planOne('berakhir', 'Desember 2025');
  expect(row?.reasons.join()).toContain('tulis salah satu: masa berlakunya habis; diakhiri; kegiatannya selesai');
});

test.each([
  ['the first row', 0, ['refused', 'update']],
  ['the second row', 1, ['update', 'refused']],
])('refuses %s of one record where that is the one at fault', async (_, at, outcomes) => {
  const rows = [
    [number, ...city, 'Pertukaran 10 pelajar ke Northhaven', '12 s.d. 19 Juli 2025', office, ''],
    [number, ...city, 'Kunjungan balasan guru Northhaven', '3 Februari 2026', office, ''],
  ];
  const faulty = rows.map((row, index) => (index === at ? row.with(3, `${row[3]}, guru@gmail.com`) : row));
  expect((await plan(...faulty)).map(({ outcome }) => outcome)).toEqual(outcomes);
});

test('does not suspend a tie of which an exchange was postponed', async () => {
  const row = await planOne('Pertukaran pemuda ditunda', 'Oktober 2025');
  expect(row?.outcome).toBe('exists');
  expect(row?.notes.join()).toContain('tidak dipakai: Peristiwa: Pertukaran pemuda ditunda');
});

test('takes nothing for an event that says that there is none', async () => {
  const row = await planOne('belum ada tindak lanjut', '-');
  expect([row?.outcome, row?.reasons]).toEqual(['exists', []]);
});

test('reads the term that stands beside a renewal', async () => {
  expect(recordOf(await planOne('MoU diperpanjang untuk 2 tahun', '31 Maret 2025'))).toContain('years: 2');
});

test.each([
  ['Kota Pasir Jingga', 'Fjordvik', 'Fjordvik'],
  ['Kabupaten Teluk Kenari', 'Northhaven', 'Kabupaten Teluk Kenari'],
])('asks whose number it is where the row says %s and %s', async (region, partner, other) => {
  const [row] = await plan([number, region, partner, 'Kunjungan guru', '7 Juli 2026', office, '']);
  expect(row?.reasons.join()).toMatch(new RegExp(`Nomor: .* adalah .*, tetapi baris ini menyebut ${other};`));
});

test('does not write the beginning of a term beside the signing of that year', async () => {
  const { rows } = await planSheet(files, [
    ['Wilayah', 'Mitra', 'Bentuk', 'Mulai', 'Berakhir'],
    [...city, 'Sister City', '2022', ''],
  ]);
  expect(rows[0]?.outcome).toBe('exists');
});

test('takes an office of a region for the source that it is', async () => {
  expect(recordOf(await planOne('Kunjungan guru', '7 Juli 2026'))).toContain(`publisher: ${office}\n`);
});
