import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const plan = async (...table: string[][]) => (await planSheet(files, table)).rows;
const headings = ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD', 'Berakhir', 'Status'];
const planRow = async (form: string, date: string, until: string, status: string) =>
  (await plan(headings, [city, 'Kota Ulm', 'Jerman', form, date, until, status]))[0];

test.each(['Extension under discussion', 'perpanjangan dalam pembahasan', 'draft perpanjangan'])(
  'takes %j for no doubt about what was signed',
  async (remark) => {
    expect(textOf(await planRow('MoU', '14 Maret 2023', '3 tahun', remark))).toMatch(
      /kind: signing\n {4}date: 2023-03-14\n/,
    );
  },
);

test('asks still where a remark says that the instrument itself is not signed', async () => {
  const row = await planRow('MoU', '2023', '', 'belum ditandatangani, perpanjangan menyusul');
  expect(row?.outcome).toBe('refused');
});

test('keeps a letter of intent that has a day of signature, whatever is discussed since', async () => {
  expect(textOf(await planRow('LoI', '5-9-2024', '', 'Under discussion'))).toMatch(
    /kind: intent\n {4}date: 2024-09-05\n/,
  );
});

test.each([
  ['selesai tahun 2022', 'completed', '2022'],
  ['dihentikan 12 Mei 2022', 'terminated', '2022-05-12'],
  ['Not renewed since 2022', 'expired', '2022'],
])('writes the end that %j tells with its day', async (remark, reason, date) => {
  const text = textOf(await planRow('MoU', '2019', '', remark));
  expect(text).toContain('kind: signing\n');
  expect(text).toMatch(new RegExp(`kind: end\\n {4}date: '?${date}'?\\n(?: .*\\n)*? {4}reason: ${reason}\\n`));
});

test.each(['Selesai', 'Completed', 'tidak dilanjutkan', 'Lapsed'])(
  'gives the end that %j tells no day, and says what to add',
  async (remark) => {
    const row = await planRow('MoU', '2019', '', remark);
    expect(textOf(row)).not.toContain('kind: end');
    expect(row?.notes.join('\n')).toContain('tidak ditulis, karena waktunya tidak disebut; bila diketahui');
  },
);

test.each([
  ['29 Februari 2020', '2 tahun'],
  ['1 Januari 2026', '6 bulan'],
])('knows that a term from %s, %s, has passed', async (date, term) => {
  const row = await planRow('MoU', date, term, 'Berakhir');
  expect(row?.notes.join('\n')).toContain('statusnya dihitung sendiri dari masa berlakunya');
});

test.each(['Expired', 'tidak diperpanjang', 'Berakhir', 'Berakhir 31 Desember 2021'])(
  'leaves %j to the term that has passed',
  async (remark) => {
    const row = await planRow('MoU', '2019', '2 tahun', remark);
    expect(textOf(row)).not.toContain('kind: end');
    expect(row?.notes.join('\n')).toContain('statusnya dihitung sendiri dari masa berlakunya');
  },
);

const grants = ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl Kontrak', 'Tgl Serah Terima'];

test('writes the handover of a grant after its contract, and refuses it before', async () => {
  const [row, early] = await plan(
    grants,
    [city, 'Kota Ulm', 'Jerman', 'Hibah', '10/3/2021', '2/12/2021'],
    [city, 'Kota Trier', 'Jerman', 'Hibah', '10/3/2021', '2/12/2020'],
  );
  expect(textOf(row)).toMatch(/kind: signing\n {4}date: 2021-03-10\n[^]*kind: delivery\n {4}date: 2021-12-02\n/);
  expect(early?.reasons.join()).toContain('serah terima "2/12/2020" mendahului tanggal naskahnya "10/3/2021"');
});

const help = ['Wilayah', 'Mitra', 'Negara', 'Bentuk dukungan', 'Waktu', 'Ket.'];

test('takes what was done for no form, and says so in the title', async () => {
  const [row] = await plan(
    help,
    [city, 'Kota Ulm', 'Jerman', 'Pelatihan teknis', '14 Mei 2024', ''],
    [city, 'Kota Trier', 'Jerman', 'Hibah barang', '2023', ''],
  );
  expect(textOf(row)).toContain('title: Pelatihan teknis Kota Pasir Jingga–Kota Ulm\nclass: no-instrument\n');
  expect(textOf(row)).toMatch(/kind: delivery\n {4}date: 2024-05-14\n/);
});

test('says of a programme that it is no form, and takes that of a donor for help', async () => {
  const [row, donor] = await plan(
    help,
    [city, 'Kota Ulm', 'Jerman', 'Program', '2024', ''],
    [city, 'Trier International', 'Jerman', 'Program', '2023', ''],
  );
  expect(row?.reasons.join()).toContain('"Program" bukan bentuk naskah; tulis Kerja sama teknis');
  expect(row?.reasons.join()).not.toContain('kosong');
  expect(textOf(donor)).toContain('class: technical-cooperation\n');
});

test.each(['Agreement on Pupil Exchange', 'Perjanjian Pertukaran Siswa', 'Joint venture', 'Kontrak pasokan'])(
  'takes %j for an instrument of another form',
  async (form) => {
    expect(textOf(await planRow(form, '2021', '', ''))).toContain('class: other\n');
  },
);

test('leaves out the governments of the regions, however many stand in the cell of bodies', async () => {
  const [row] = await plan(
    ['Wilayah', 'Pihak I', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD'],
    [
      `${city}, Kab. Teluk Kenari`,
      'Pemkot Pasir Jingga dan Pemkab Teluk Kenari',
      'Kota Ulm',
      'Jerman',
      'MoU',
      '1 April 2024',
    ],
    [city, 'Dinas Kesehatan Kota Pasir Jingga', 'Kota Trier', 'Jerman', 'MoU', '2 April 2024'],
  );
  expect(row?.reasons).toEqual([]);
  expect(textOf(row)).toContain("local:\n  - region: '98.71'\n  - region: '98.01'\nforeign:");
});
