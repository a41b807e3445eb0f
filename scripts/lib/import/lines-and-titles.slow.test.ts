import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const headings = ['No', 'Uraian', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Keterangan'];
const first = ['1', 'Kopi', 'Kota Ulm', 'Jerman', 'MoU', '3 Mei 2022', ''];
const last = ['9', 'Teh', 'Kota Jena', 'Jerman', 'MoU', '4 Mei 2022', ''];
const title = ['KOTA PASIR JINGGA'];
const plan = async (table: string[][], sender?: string) =>
  (await planSheet(files, table, { ...(sender !== undefined && { sender }) })).rows;
const planLine = async (...line: string[]) => (await plan([title, headings, first, line, last]))[1];

test('takes a visit that one cell tells of for a row', async () => {
  const row = await planLine('Kunjungan Konsul Kota Sasebo, Jepang ke Wali Kota Pasir Jingga 12 Maret 2024');
  expect(textOf(row)).toMatch(/class: no-instrument\n[^]*kind: contact\n +date: 2024-03-12\n/);
  expect(textOf(row)).toContain('name: Konsul Kota Sasebo\n');
});

test('takes talks that one cell tells of for a row', async () => {
  const row = await planLine('Penjajakan kerja sama Kota Pasir Jingga dengan Kota Kanoya, Jepang');
  expect(textOf(row)).toMatch(/class: no-instrument\n[^]*kind: exploration\n +what:/);
});

test('does not take a numbered row with nothing but its title for a heading', async () => {
  const rows = await plan([
    title,
    ['No', 'Naskah kerja sama', 'Tanggal', 'Masa berlaku'],
    ['1', 'MoU Kota Pasir Jingga dengan Kota Ulm, Jerman', '2021', '5 tahun'],
    ['2', 'MoU Kota Pasir Jingga dengan Kota Jena, Jerman', '', ''],
    ['3', 'Kunjungan Wali Kota Pasir Jingga ke Kota Gera, Jerman', '2022', ''],
    ['', 'Jumlah: 3 naskah', '', ''],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'refused', 'new']);
  expect(rows[1]?.reasons.join()).toContain('Tanggal: kosong');
  expect(textOf(rows[2])).toMatch(/class: no-instrument\n[^]*kind: contact\n/);
});

test.each([
  'Catatan: kunjungan Kota Pasir Jingga ke Kota Gera, Jerman',
  'KUNJUNGAN KOTA PASIR JINGGA KE KOTA GERA, JERMAN',
])('leaves the line %j alone', async (line) => {
  expect(await plan([title, headings, first, [line], last])).toHaveLength(2);
});

test('leaves a note without a day below the table alone', async () => {
  const line = ['Kunjungan Wali Kota Pasir Jingga ke Kota Gera, Jerman'];
  expect(await plan([title, headings, first, last, line])).toHaveLength(2);
});

test('says of a title with two regions that none of them is foreign', async () => {
  const row = await planLine('2', 'MoU Kota Pasir Jingga dengan Kabupaten Teluk Kenari', '', '', '', '2020', '');
  expect(row?.reasons.join()).toContain('"Kabupaten Teluk Kenari" pihak dalam negeri');
});

const list = ['No', 'Nama Mitra', 'Negara', 'Jenis Dokumen', 'Tgl Mulai', 'Tgl Berakhir'];
const ofList = ['1', 'Universitas Ulm', 'Jerman', 'MoU', '15/08/2022', '14/08/2027'];

test.each([
  ['DAFTAR KERJA SAMA UNIVERSITAS CONTOH RAYA TAHUN 2024', 'Universitas Contoh Raya'],
  ['UNIVERSITAS CONTOH RAYA (daftar lengkap)', 'Universitas Contoh Raya'],
  ['INSTITUT TEKNOLOGI DAN SAINS CONTOH', 'Institut Teknologi dan Sains Contoh'],
])('takes the university of the title %j for the own side', async (line, name) => {
  const [row] = await plan([[line], title, list, ofList], 'Kantor Urusan Internasional');
  expect(textOf(row)).toMatch(new RegExp(`body: university\n +name: ${name}\n`));
  expect(textOf(row)).not.toContain("- region: '98.71'\nforeign");
});

test.each(['DAFTAR KERJA SAMA UNIVERSITAS DI LEMBAYUNG', 'DATA SEKOLAH KOTA PASIR JINGGA'])(
  'finds no body in the title %j',
  async (line) => {
    const [row] = await plan([[line], title, list, ofList], 'Kantor Urusan Internasional');
    expect(textOf(row)).not.toContain('body:');
  },
);

test('a visit that only the remarks tell is one of its day', async () => {
  const remark = 'kunjungan delegasi Ulm 4 Juli 2023';
  const row = await planLine('2', 'Pertukaran kopi', 'Kota Ulm', 'Jerman', 'tidak ada MoU', '2023', remark);
  expect(textOf(row)).toMatch(/kind: contact\n +date: 2023-07-04\n +what: kunjungan delegasi Ulm 4 Juli 2023/);
});

test.each([
  ['PEMERINTAH KOTA PASIR JINGGA', '', true],
  ['SEKRETARIAT DAERAH KOTA PASIR JINGGA', '', true],
  ['DAFTAR KERJA SAMA KOTA PASIR JINGGA', '', false],
  ['PEMERINTAH KOTA PASIR JINGGA', 'Bagian Kerja Sama', false],
])('says which sender to write where a line above the table names an office: %s, %s', async (line, sender, isSaid) => {
  const { notes } = await planSheet(files, [[line], headings, first, last], { sender });
  expect(notes.join().includes(`tambahkan --sender "${line}"`)).toBe(isSaid);
});
