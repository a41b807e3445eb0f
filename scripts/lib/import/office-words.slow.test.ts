import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const outside = `- key: others
  names: [Antah]
  isHome: true
  answer: { id: Antah tidak dimuat., en: Antah is not held. }
`;
const files = [...listSourceFiles('tests/fixtures/toy-province'), makeSourceFile('outside.yaml', outside)];
const city = 'Kota Pasir Jingga';
const headings = ['Instansi', 'Pihak luar negeri', 'Negara/Kota asal', 'Tentang', 'Bentuk', 'Tgl. TTD', 'Masa berlaku'];
const plan = async (...table: string[][]) => (await planSheet(files, table)).rows;
const planRow = async (row: string[]) => (await plan(headings, row))[0];

test.each([
  ['SMAN 2 Kota Pasir Jingga', '98.71', 'body: school\n    name: SMAN 2 Kota Pasir Jingga'],
  ['Desa Hulu, Kec. Hilir, Kab. Teluk Kenari', '98.01', 'body: community\n    name: Desa Hulu\n'],
  // "Kenari" is where that region has its seat.
  ['SMKN 1 Kenari', '98.01', 'body: school\n    name: SMKN 1 Kenari'],
  ['Dinas Pendidikan Kab. Teluk Kenari', '98.01', '    name: Dinas Pendidikan Kab. Teluk Kenari'],
])('keeps %j as the own side of its region', async (written, code, local) => {
  const row = await planRow([written, 'Kota Ulm', 'Jerman', 'Magang', 'MoU', '2019', '']);
  expect(row?.reasons).toEqual([]);
  expect(textOf(row)).toContain(`  - region: '${code}'\n    ${local.trim()}`);
  expect(row?.notes.join('\n')).toContain(`Wilayah: "${written}" dibaca sebagai Badan daerah`);
});

test('asks for the region of a school that no word tells, and keeps the school', async () => {
  const row = await planRow(['SMK Contoh Bangsa', 'Kota Ulm', 'Jerman', 'Magang', 'MoU', '2019', '']);
  expect(row?.reasons).toEqual([
    'Wilayah: kosong; tulis wilayah tempat "SMK Contoh Bangsa" berada, atau beri --region "Kota X"',
  ]);
});

test('does not give a school the province that the sheet is of', async () => {
  const row = ['SMK Contoh Bangsa', 'Kota Ulm', 'Jerman', 'Magang', 'MoU', '2019', ''];
  const [province] = await plan(['PROVINSI LEMBAYUNG'], headings, row);
  const [place] = await plan(['KOTA PASIR JINGGA'], headings, row);
  expect(province?.outcome).toBe('refused');
  expect(textOf(place)).toContain("region: '98.71'");
});

test.each(['Dinas Pendidikan Kota Antah', 'Universitas Antah'])(
  'says of %j that the site does not hold it',
  async (own) => {
    const [row] = await plan(['KOTA PASIR JINGGA'], headings, [own, 'Kota Ulm', 'Jerman', 'Riset', 'MoU', '2019', '']);
    expect(row?.reasons.join()).toContain(`"${own}": Antah tidak dimuat. Hapus baris ini, atau tulis wilayah`);
  },
);

test('says so of a partner in another part of the own country', async () => {
  const row = await planRow([city, 'Pemerintah Kota Antah', '', 'Riset', 'MoU', '2019', '']);
  expect(row?.reasons.join()).toContain('Antah tidak dimuat. Hapus baris ini, atau tulis mitra luar negerinya');
});

test.each([
  ['Jepang / Nagasaki', 'JP'],
  ['Nagasaki, Jepang', 'JP'],
  ['Jerman (Ulm)', 'DE'],
])('finds the country in %j', async (written, code) => {
  const row = await planRow([city, 'Balai Contoh', written, 'Riset', 'MoU', '2019', '']);
  expect(textOf(row)).toContain(`countries:\n      - ${code}\n`);
});

const ofCountries = ['No', 'Kerjasama dengan', 'Kab/Kota', 'Btk', 'Th.', 'Perihal'];

test('gives rows the country of the line above them, up to the next line of its level', async () => {
  const { rows, notes } = await planSheet(files, [
    ofCountries,
    ['A. JEPANG', '', '', '', '', ''],
    ['1', 'Kota Sasebo', city, 'MoU', '2016', 'Ikan'],
    ['2', 'Kota Ulm (Jerman)', city, 'MoU', '2017', 'Ikan'],
    ['B. LAIN-LAIN', '', '', '', '', ''],
    ['3', 'Kota Omura', city, 'MoU', '2018', 'Ikan'],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new', 'refused']);
  expect(textOf(rows[0])).toContain('- JP\n');
  expect(textOf(rows[1])).toContain('- DE\n');
  expect(notes.join('\n')).toContain('Baris 3: negara Jepang (dari baris 2)');
});

test('reads the short forms that a sheet explains', async () => {
  const rows = await plan(
    ofCountries.with(3, 'Bentuk'),
    ['1', 'Kota Ulm, Jerman', city, 'SPK', '2016', 'Ikan'],
    ['2', 'Kota Lublin, Polandia', city, 'KS', '2017', 'Ikan'],
    ['Ket.: SPK = Surat Pernyataan Kehendak; KS = Kunjungan Silaturahmi', '', '', '', '', ''],
  );
  expect(textOf(rows[0])).toContain('class: loi\n');
  expect(textOf(rows[1])).toContain('kind: contact\n');
  expect(rows[0]?.notes.join()).toContain('"SPK" dibaca sebagai Surat Pernyataan Kehendak, menurut keterangan');
});

test.each([
  ['Purchase Agreement', 'other'],
  ['Exchange of Letters', 'other'],
  ['NK', 'mou'],
  ['TA', 'implementing-arrangement'],
])('takes the form %j for %s', async (form, meant) => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', form, '2019', '']);
  expect(textOf(row)).toContain(`class: ${meant}\n`);
});

test('keeps the name of a form that is none of the list', async () => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', 'Exchange of Letters', '2019', '']);
  expect(textOf(row)).toContain('title: Exchange of Letters Kota Pasir Jingga–Kota Ulm\n');
  expect(row?.notes.join()).toContain('"Exchange of Letters" dibaca sebagai Bentuk lain');
});

test('lists the forms where none is given', async () => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', '', '2019', '']);
  expect(row?.reasons.join()).toMatch(/Bentuk: kosong; tulis salah satu: Provinsi kembar, Kota kembar, /);
});

test.each([
  ['rencana MoU', '2027', 'Bentuk: "rencana MoU" baru rencana'],
  ['MoU', 'dalam proses, th. 2027', 'Tanggal: "dalam proses, th. 2027" baru rencana'],
  ['MoU', '15 Agustus 2029', 'Tanggal: "15 Agustus 2029" belum terjadi; periksa tahunnya'],
  [
    'MoU',
    '31/04/2022',
    '"31/04/2022" tidak ada dalam kalender; periksa harinya, misalnya 12 Maret 2019, atau tulis bulannya saja: 2022-04',
  ],
])('says of %j, %j once what is wrong', async (form, date, reason) => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', form, date, '']);
  expect(row?.reasons).toHaveLength(1);
  expect(row?.reasons[0]).toContain(reason);
});

test.each(['Kunjungan', '-'])('takes a visit for a meeting where the form is %j', async (form) => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Kunjungan guru ke Ulm', form, '2019', '']);
  expect(textOf(row)).toMatch(/class: no-instrument\n[^]*kind: contact\n/);
});

test('reads an agenda of guests', async () => {
  const rows = await plan(
    ['AGENDA TAMU KOTA PASIR JINGGA'],
    ['No', 'Hari/Tanggal', 'Tamu/Delegasi', 'Asal Negara', 'Diterima oleh', 'Maksud/Acara'],
    ['1', 'Selasa, 12 Maret 2019', 'Delegasi Kota Ulm', 'Jerman', 'Wali Kota', 'Studi perikanan'],
    ['2', '3 s.d. 5 Mei 2023', 'Kedubes Norwegia, Kedubes Swedia', 'Norwegia, Swedia', '', 'Penjajakan kerja sama'],
  );
  expect(textOf(rows[0])).toMatch(/class: no-instrument\n[^]*name: Kota Ulm\n[^]*kind: contact\n/);
  expect(textOf(rows[0])).toContain('sectors:\n  - fisheries\n');
  expect(textOf(rows[1])).toMatch(/- '?NO'?\n[^]*- SE\n[^]*kind: exploration\n/);
});

test('writes one event where the term begins on the day of the signature, and tells of another day', async () => {
  const [same, other] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal tanda tangan', 'Mulai', 'Berakhir'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', '3 Maret 2021', '3/3/2021', '3/3/2024'],
    [city, 'Kota Lublin', 'Polandia', 'MoU', '3 Maret 2021', '1 April 2021', '31/3/2024'],
  );
  for (const row of [same, other]) expect(textOf(row).match(/kind: signing|kind: effect/g)).toEqual(['kind: signing']);
  expect(same?.notes.join()).not.toContain('dimulai');
  expect(other?.notes.join()).toContain('masa berlaku dimulai "1 April 2021", bukan pada "3 Maret 2021"');
});

test.each([
  ['berlaku hingga dicabut', 'kind: open\n'],
  ['3 tahun, dapat diperpanjang', 'years: 3\n'],
  ['s.d. 31 Des 2027', 'until: 2027-12-31\n'],
])('reads the term %j', async (term, written) => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', 'MoU', '2019', term]);
  expect(textOf(row)).toContain(written);
});

test.each([
  ['Q3 2018', '2018-07/2018-09'],
  ['Semester I 2021', '2021-01/2021-06'],
])('keeps all of %j', async (date, written) => {
  const row = await planRow([city, 'Kota Ulm', 'Jerman', 'Ikan', 'MoU', date, '']);
  expect(textOf(row)).toContain(`date: ${written}\n`);
});

test('parts bare names of places, but not those of one office', async () => {
  const [places, office] = await plan(
    headings,
    [city, 'Sasebo, Isahaya dan Omura', 'Jepang', 'Ikan', 'MoU', '2019', ''],
    [city, 'Kementerian Pertanian, Kehutanan dan Perikanan', 'Jepang', 'Ikan', 'MoU', '2020', ''],
  );
  expect(textOf(places).match(/- name: (?:Sasebo|Isahaya|Omura)\n/g)).toHaveLength(3);
  expect(textOf(office).match(/- name: /g)).toHaveLength(1);
});

test('takes a heading that either side may have for the other one where no cell is of the own', async () => {
  const [row] = await plan(
    ['KOTA PASIR JINGGA'],
    ['No', 'Instansi', 'Negara', 'Bentuk', 'Tanggal'],
    ['1', 'Tsuru Trading', 'Jepang', 'MoU', '2019'],
    ['2', 'Ulmer Zentrum', 'Jerman', 'MoU', '2020'],
  );
  expect(textOf(row)).toContain('name: Tsuru Trading\n');
});

test('asks before a second record of what may be on record under another form', async () => {
  const row = await planRow([city, 'Northhaven', 'Selandia Baru', 'Ikan', 'MoU', '2022', '']);
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons.join()).toContain('mungkin sama dengan LBY-0002');
});

test('takes activities beside the date of a signature for what it is about, and other events for events', async () => {
  const activities = ['Instansi', 'Pihak luar negeri', 'Negara/Kota asal', 'Bentuk', 'Kegiatan', 'Tgl. TTD'];
  const row = (what: string) => [city, 'Kota Ulm', 'Jerman', 'MoU', what, '2019'];
  const [first] = await plan(activities, row('Pertukaran guru'), row('Pelatihan'), row('Kelas budaya'));
  expect(textOf(first)).toContain('Pertukaran guru');
  expect(textOf(first)).toMatch(/kind: signing\n {4}date: '?2019/);
  const [visit] = await plan(activities, row('Kunjungan'), row('Penandatanganan'), row('Kunjungan'));
  expect(textOf(visit)).toContain('kind: contact');
});

test('tells another day of the one sister relationship of a pair, and writes no second one', async () => {
  const row = await planRow([city, 'Northhaven', 'Selandia Baru', 'Ikan', 'Sister City', '10 November 2023', '']);
  expect(row).toMatchObject({ outcome: 'exists', files: [] });
  expect(row?.notes.join('\n')).toContain('di lembar 2023-11-10, di situs 2022-03-31; tidak diubah');
});

test('does not take what is only talked of for signed, whatever the heading of the dates says', async () => {
  const [row] = await plan(
    [...headings, 'Keterangan'],
    [city, 'Kota Ulm', 'Jerman', 'Ikan', 'Sister City', '2021-2022', '', 'penjajakan'],
  );
  expect(textOf(row)).toMatch(/kind: exploration\n {4}date: 2021\/2022\n/);
  expect(textOf(row)).not.toContain('term:');
});

test('names a link that is none instead of refusing the row', async () => {
  const [row] = await plan([...headings, 'Link'], [city, 'Kota Ulm', 'Jerman', 'Ikan', 'MoU', '2019', '', 'menyusul']);
  expect(row?.outcome).toBe('new');
  expect(row?.notes.join()).toContain('"menyusul" bukan alamat; tidak ditulis');
});
