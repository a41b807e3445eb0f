import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const plan = async (...table: string[][]) => (await planSheet(files, table)).rows;
const upper = ['No', 'Daerah', 'Mitra', 'Negara', 'Dokumen (tanggal)', '', '', 'Masa berlaku', '', 'Ket.'];
const lower = ['', '', '', '', 'LoI', 'MoU', 'PKS', 'Mulai', 'Berakhir', ''];
const other = ['2', city, 'Kota Jena', 'Jerman', '2018', '2019', '2020', '', '', ''];
const planOne = async (section: string, ...cells: string[]) => {
  const row = ['1', city, 'Kota Ulm', 'Jerman', ...cells];
  return (await plan(upper, lower, [section, '', '', '', '', '', '', '', '', ''], row, other))[0];
};

test('takes the form and the day from the column of the instrument', async () => {
  const row = await planOne('', '', '17 Juli 2024', '', '2024', '2029', '');
  expect(textOf(row)).toContain('class: mou\n');
  expect(textOf(row)).toMatch(/kind: signing\n +date: 2024-07-17\n[^]*until: '2029'/);
});

test('tells of the letter before the memorandum', async () => {
  const row = await planOne('', '2021', '7 Juni 2022', '', '', '', '');
  expect(textOf(row)).toContain('date: 2022-06-07\n');
  expect(row?.notes.join()).toContain('tidak dipakai: LoI: 2021');
});

test.each([
  ['II. SISTER CITY', 'sister-city'],
  ['', 'loi'],
])('below %j a letter alone is an intent of class %s, whatever is drafted since', async (section, form) => {
  const row = await planOne(section, '3/9/2024', '-', '-', '', '', 'draft MoU sedang dibahas');
  expect(textOf(row)).toContain(`class: ${form}\n`);
  expect(textOf(row)).toMatch(/kind: intent\n +date: 2024-09-03\n/);
});

test('tells of the second of two columns with the same heading', async () => {
  const [row] = await plan(
    ['Daerah', 'Mitra', 'Negara', 'MoU', 'MoU'],
    [city, 'Kota Ulm', 'Jerman', '5 Mei 2021', '7 Juni 2022'],
    [city, 'Kota Jena', 'Jerman', '2019', '2020'],
  );
  expect(textOf(row)).toContain('date: 2021-05-05\n');
  expect(row?.notes.join()).toContain('tidak dipakai: MoU: 7 Juni 2022');
});

test('asks about a memorandum of which only a plan is told', async () => {
  const row = await planOne('', '', '2024', '', '', '', 'rencana ditandatangani 2027');
  expect(row?.reasons.join()).toContain('menyebut belum ditandatangani');
});

test('a tick tells the form, and the date has its own column', async () => {
  const [row] = await plan(
    ['Daerah', 'Mitra', 'Negara', 'LoI', 'MoU', 'Tanggal'],
    [city, 'Kota Ulm', 'Jerman', '', 'v', '5 Mei 2021'],
    [city, 'Kota Jena', 'Jerman', '✓', '', '2020'],
  );
  expect(textOf(row)).toMatch(/class: mou\n[^]*kind: signing\n +date: 2021-05-05\n/);
});

test('takes the column for the form where the cell names none of the list', async () => {
  const [row] = await plan(
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'MoU', 'Ket.'],
    [city, 'Kota Ulm', 'Jerman', 'Kerja sama lainnya', '25 Mei 2025', ''],
    [city, 'Kota Jena', 'Jerman', 'Sister City', '2020', ''],
  );
  expect(textOf(row)).toContain('class: mou\n');
  expect(row?.notes.join()).toContain('"Kerja sama lainnya" dibaca sebagai MoU');
});

const dated = ['Tahun', 'Instansi', 'Pihak luar negeri', 'Negara', 'Bentuk', 'Nomor dan tanggal', 'Keterangan'];

test.each([
  ['180/12/407/2022, 14 Juni 2022', '2022-06-14'],
  ['180/12/407/2022, 14 Juni 2023', "'2022'"],
  ['14 Juni 2022 dan 16 Juni 2022', "'2022'"],
])('beside the year 2022, %j tells the date %s', async (written, date) => {
  const [row] = await plan(dated, ['2022', city, 'Kota Ulm', 'Jerman', 'MoU', written, '']);
  expect(textOf(row)).toContain(`date: ${date}\n`);
});

test('takes the day of talks from the remark that tells of them', async () => {
  const remark = 'baru penjajakan, rapat zoom 5 Mei 2025';
  const [row] = await plan(dated, ['', city, 'Kota Ulm', 'Jerman', 'Sister City', '', remark]);
  expect(textOf(row)).toMatch(/kind: exploration\n +date: 2025-05-05\n/);
});

test('takes the offices for the own side where nothing else names it', async () => {
  const [row] = await plan(
    ['Nama OPD', 'Nama mitra dan negaranya', 'Bentuk', 'Sejak kapan?', 'Kegiatan yang sudah dilakukan'],
    ['RSUD Kota Pasir Jingga', 'Klinik Ulm (Jerman)', 'PKS', '1 April 2025', 'magang dokter'],
    ['Dinas Perikanan Kota Pasir Jingga', 'Kota Jena, Jerman', 'MoU', '2023', 'pelatihan'],
  );
  expect(textOf(row)).toMatch(/- region: .*\n +name: RSUD Kota Pasir Jingga\n/);
  expect(textOf(row)).toMatch(/kind: signing\n +date: 2025-04-01\n/);
});

test.each([
  ['Sister City (masih LoI)', 'sister-city', 'intent'],
  ['LoI', 'loi', 'intent'],
  ['MoU tentang kopi', 'mou', 'signing'],
])('of the form %j class %s begins with %s', async (form, agreementClass, kind) => {
  const [row] = await plan(
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Mulai'],
    [city, 'Kota Ulm', 'Jerman', form, '2021'],
  );
  expect(textOf(row)).toContain(`class: ${agreementClass}\n`);
  expect(textOf(row)).toContain(`kind: ${kind === 'signing' ? 'effect' : kind}\n`);
});

test('keeps what stands beside a form', async () => {
  const [row] = await plan(
    ['Daerah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal'],
    [city, 'Kota Ulm', 'Jerman', 'MoU tentang kopi', '2021'],
  );
  expect(textOf(row)).toContain('purpose: kopi\n');
});
