import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const region = 'Kota Pasir Jingga';
const plan = async (...table: string[][]) => (await planSheet(files, table, { region: '98.71' })).rows;

test('checks a row that only repeats a refused one', async () => {
  const row = [region, 'Kota Jeonju', 'Jepang', 'Sister City', '20 Oktober 2022', '1 Oktober 2020'];
  const planned = await plan(['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Berakhir'], row, row, row);
  expect(planned.map(({ outcome }) => outcome)).toEqual(['refused', 'refused', 'refused']);
});

test('names a term without an end that an entry into force cannot have', async () => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Mulai', 'Berakhir'],
    [region, 'Kota Jeonju', 'Jepang', 'Sister City', '20 Oktober 2022', 'tidak terbatas'],
  );
  expect(row?.outcome).toBe('new');
  expect(textOf(row)).not.toContain('term:');
  expect(row?.notes.join('\n')).toMatch(/Berlaku sampai: "tidak terbatas" tidak ditulis: .* tulis Penandatanganan/);
});

const headings = ['Judul', 'Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal'];

test.each([
  ['Universiti A; Prince of Songkla University', 'Malaysia; Thailand'],
  ['Badan Contoh; Dewan Contoh', 'Malaysia dan Thailand'],
  ['Badan Contoh / Dewan Contoh', 'Malaysia / Thailand'],
  ['Badan Contoh\nDewan Contoh (Thailand)', 'Malaysia, Thailand'],
])('gives each of %j its own country of %j', async (parties, countries) => {
  const [row] = await plan(headings, ['Pertukaran', region, parties, countries, 'MoU', '2023']);
  expect(row?.reasons).toEqual([]);
  expect(textOf(row)).toMatch(/countries:\n +- MY\n +- name: .*\n +countries:\n +- TH\n/);
});

test.each([
  ['Badan Contoh', 'Malaysia; Thailand'],
  ['Badan Contoh; Dewan Contoh; Lembaga Contoh', 'Malaysia; Thailand'],
  ['Badan Contoh (Thailand); Dewan Contoh (Malaysia)', 'Malaysia; Thailand'],
])('asks whose country is which: %j, %j', async (parties, countries) => {
  const [row] = await plan(headings, ['Pertukaran', region, parties, countries, 'MoU', '2023']);
  expect(row?.reasons.join()).toContain('Negara: "Malaysia; Thailand": negara siapa, tidak jelas. Tulis tiap pihak');
});

test('asks for the country of each of several parties between commas', async () => {
  const parties = 'Geopark A (Maroko), Geopark B, Dewan Geosains';
  const [row] = await plan(headings, ['Geopark', region, parties, '', 'MoU', '2023']);
  expect(row?.reasons.join()).toContain('tulis tiap pihak di baris sendiri');
});

test.each([
  ['PT INKA (Persero) dan CRRC Sifang Co. Ltd', 'PT INKA (Persero)'],
  ['Politeknik Negeri Contoh, PT INKA, Technische Universität Dresden', 'Politeknik Negeri Contoh; PT INKA'],
  ['Badan Lain, Universitas Uji Pasir Jingga', 'Universitas Uji Pasir Jingga'],
])('does not take the own side in %j for foreign', async (parties, own) => {
  const [row] = await plan(headings, ['Riset', region, parties, 'Jepang', 'MoU', '2023']);
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons.join()).toContain(`memuat pihak sendiri; tulis "${own}" di kolom Badan daerah`);
});

test('leaves foreign bodies alone that are called as own ones are', async () => {
  const [row] = await plan(headings, [
    'Riset',
    region,
    'Universitas Kyoto & Universitas Osaka',
    'Jepang',
    'MoU',
    '2023',
  ]);
  expect(row?.outcome).toBe('new');
});

test.each(['kunjungan Gubernur ke Fjordvik', ''])(
  'adds no signing to a record from a row that names none: %j',
  async (remark) => {
    const [row] = await plan(
      ['Nomor', 'Wilayah', 'Mitra', 'Bentuk', 'Tanggal', 'Tindak lanjut'],
      ['1', 'Provinsi Lembayung', 'Fjordvik', 'Provinsi kembar', 'Maret 2025', remark],
    );
    expect(row).toMatchObject({ outcome: 'exists', files: [] });
    expect(row?.notes.join('\n')).toContain('"2025-03" tidak ditulis: barisnya tidak menyebut peristiwanya');
  },
);

test('adds what a row names to a record', async () => {
  const [row] = await plan(
    ['Nomor', 'Wilayah', 'Mitra', 'Bentuk', 'Peristiwa', 'Tanggal', 'Uraian', 'Uraian (Inggris)'],
    [
      '1',
      'Provinsi Lembayung',
      'Fjordvik',
      'Provinsi kembar',
      'Kunjungan',
      'Maret 2025',
      'Gubernur berkunjung.',
      'A visit.',
    ],
  );
  expect(row?.outcome).toBe('update');
  expect(textOf(row)).toContain('kind: contact');
});

test('takes nothing below a title of plans for more than talks', async () => {
  const [meeting, letter, bare, signed] = await plan(
    ['B. KERJA SAMA DALAM PENJAJAKAN', '', '', '', '', ''],
    ['Wilayah', 'Calon Mitra', 'Negara', 'Rencana Bentuk', 'Peristiwa', 'Tanggal'],
    [region, 'Kota Izmit', 'Turki', 'Sister City', 'Pertemuan Wali Kota dengan Duta Besar Turki', '11 Nov 2025'],
    [region, 'Kota Zhuhai', 'Jepang', 'Sister City', 'Surat minat dikirim lewat KBRI', '2025'],
    [region, 'Kota Lublin', 'Polandia', 'MoU', '', '4 Mei 2026'],
    [region, 'Kota Gdansk', 'Polandia', 'MoU', 'Penandatanganan', '4 Mei 2026'],
  );
  for (const row of [meeting, letter, bare]) expect(textOf(row)).toContain('kind: exploration');
  expect(textOf(meeting)).toContain('what: Pertemuan Wali Kota dengan Duta Besar Turki.\n');
  expect(textOf(letter)).toContain('what: Surat minat dikirim lewat KBRI.\n');
  expect(signed?.reasons.join()).toContain('tulis Penjajakan');
});

test.each([
  ['Kota kembar (penjajakan)', 'Sister City', 'new'],
  ['Kota kembar', 'draft MoU', 'refused'],
])('does not take %j, %j for signed', async (title, form, outcome) => {
  const [row] = await plan(headings, [title, region, 'Kota Lublin', 'Polandia', form, '2023']);
  expect(row?.outcome).toBe(outcome);
  expect(textOf(row)).not.toContain('kind: signing');
});

test('quotes a field that is not known as the purpose', async () => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Bidang'],
    [region, 'Kota Lublin', 'Polandia', 'MoU', '2023', 'Kawasan industri'],
  );
  expect(textOf(row)).toContain('Bidang menurut lembar pengirim: "Kawasan industri".');
});

test.each([
  ['PT Contoh Indonesia', 'pihak dalam negeri'],
  ['Pemkab Teluk Kenari Utara', 'pihak dalam negeri'],
])('says of %j that the list is for partners abroad', async (partner, says) => {
  const [row] = await plan(headings, ['Riset', region, partner, '', 'MoU', '2023']);
  expect(row?.reasons.join()).toContain(says);
});

test('takes no short name for a slip of another country', async () => {
  const [row] = await plan(headings, ['Karnaval', region, 'JFC', 'Nice', 'MoU', '2023']);
  expect(row?.reasons.join()).toContain('Negara "Nice" tidak dikenal; tulis nama negaranya');
});

const withEvents = ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Peristiwa', 'Tanggal'];

test.each(['belum diperpanjang', 'blm diperpanjang', 'not yet renewed', 'perpanjangan ditunda', 'belum berakhir'])(
  'takes %j beside an instrument for a remark, and no event',
  async (event) => {
    const [row] = await plan(withEvents, [region, 'Kota Lublin', 'Polandia', 'MoU', event, '2019']);
    expect(textOf(row)).toMatch(/kind: signing\n {4}date: '?2019/);
    expect(textOf(row)).not.toMatch(/kind: (?:renewal|end)/);
    expect(row?.notes.join()).toContain(`tidak dipakai: Peristiwa: ${event}`);
  },
);

test.each([
  ['MoU', 'belum ditandatangani'],
  ['MoU', 'tidak jadi ditandatangani'],
  ['MoU', 'batal'],
  ['MoU', 'not signed'],
  ['belum ada', 'kunjungan dibatalkan'],
])('asks what happened where %j is %j', async (form, event) => {
  const [row] = await plan(withEvents, [region, 'Kota Lublin', 'Polandia', form, event, '2019']);
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons).toEqual([
    expect.stringContaining(`Peristiwa: "${event}" menyebut sesuatu yang tidak atau belum terjadi; tulis yang`),
  ]);
});

test.each(['batal ditandatangani', 'belum ttd', 'penandatanganan tertunda'])(
  'does not take what is %j by its status for signed',
  async (status) => {
    const [row] = await plan(
      ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Status'],
      [region, 'Kota Lublin', 'Polandia', 'MoU', '2019', status],
    );
    expect(row?.outcome).toBe('refused');
    expect(row?.reasons.join()).toContain('belum ditandatangani; tulis Penandatanganan');
  },
);

test('keeps what happened beside what did not', async () => {
  const [row] = await plan(withEvents, [
    region,
    'Kota Lublin',
    'Polandia',
    'MoU',
    'Ditandatangani, belum diperpanjang',
    '2019',
  ]);
  expect(textOf(row)).toContain('kind: signing');
  expect(textOf(row)).not.toContain('kind: renewal');
});

const ofRecord = ['Nomor', 'Wilayah', 'Mitra', 'Bentuk', 'Peristiwa', 'Tanggal', 'Tujuan'];
const planOfRecord = async (event: string, date = 'Oktober 2026', purpose = '') =>
  (await plan(ofRecord, ['1', 'Provinsi Lembayung', 'Fjordvik', 'Provinsi kembar', event, date, purpose]))[0];

test.each([
  ['Kunjungan', 'contact', 'Pertemuan Provinsi Lembayung dan Fjordvik tercatat.'],
  ['Rapat evaluasi', 'contact', 'Rapat evaluasi.'],
  ['Pembahasan perpanjangan', 'exploration', 'Pembahasan perpanjangan.'],
  ['Pelaksanaan', 'delivery', 'Kegiatan dalam kerja sama Provinsi Lembayung dan Fjordvik tercatat.'],
  ['Penangguhan', 'suspension', 'Kerja sama Provinsi Lembayung dan Fjordvik (provinsi kembar) ditangguhkan.'],
])('tells of %j in a record without a cell that describes it', async (event, kind, what) => {
  const row = await planOfRecord(event);
  expect(row?.reasons).toEqual([]);
  expect(textOf(row)).toContain(`    kind: ${kind}\n    date: 2026-10\n    what: ${what}\n`);
  expect(row?.files.map(({ path }) => path.split('/')[1])).toEqual(['id', 'en']);
});

test('describes a visit by what the row says that it was for', async () => {
  const row = await planOfRecord('Kunjungan', 'Oktober 2026', 'Evaluasi pertukaran pelaut');
  expect(textOf(row)).toContain('what: Evaluasi pertukaran pelaut\n');
});

test('asks which event a word means only where a new day depends on it', async () => {
  const asked = await planOfRecord('Evaluasi');
  expect(asked?.reasons.join()).toContain('Peristiwa: "Evaluasi" bukan pilihan; tulis salah satu: Kontak, ');
  const known = await planOfRecord('Evaluasi', '');
  expect(known).toMatchObject({ outcome: 'exists' });
  expect(known?.notes.join()).toContain('Peristiwa: tidak ditulis: "Evaluasi" bukan pilihan');
});

test('asks before a second record of what is only talked of on record', async () => {
  const row = ['Kota Pasir Jingga', 'Northhaven', 'Selandia Baru', 'MoU', 'Penandatanganan', '2024'];
  const talks = listSourceFiles('tests/fixtures/toy-province').map((file) =>
    file.path.startsWith('agreements/id/0002-')
      ? makeSourceFile(
          file.path,
          String(file.read())
            .replace('kind: signing', 'kind: exploration')
            .replace(/ {4}term:\n.*\n.*\n/, ''),
        )
      : file,
  );
  const [asked] = (await planSheet(talks, [withEvents, row])).rows;
  expect(asked?.reasons.join()).toContain('mungkin sama dengan LBY-0002');
});

test.each([
  ['Kunjungan', 'dibatalkan', 'Peristiwa: "Status: dibatalkan" menyebut sesuatu yang tidak atau belum terjadi'],
  ['LoI', 'penandatanganan ditunda', 'menyebut belum ditandatangani; tulis'],
])('does not write %j of which the status says %j', async (form, status, reason) => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', 'Status'],
    [region, 'Kota Lublin', 'Polandia', form, '14 Juni 2023', status],
  );
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons.join()).toContain(reason);
});

test.each([
  ['Tindak lanjut', 'belum terlaksana'],
  ['Tindak lanjut', 'tertunda'],
  ['Status tindak lanjut', 'pending'],
  ['Anggaran', 'batal'],
])('takes %s: %j for no word about the visit or the memorandum itself', async (heading, words) => {
  const rows = ['Kunjungan', 'MoU'].map((form) => [region, 'Kota Lublin', 'Polandia', form, '14 Juni 2023', words]);
  const read = await plan(['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal', heading], ...rows);
  expect(read.map(({ reasons }) => reasons.join()).join()).not.toMatch(/belum (?:terjadi|ditandatangani)/);
  expect(textOf(read[0])).toContain('kind: contact');
});

test.each(['MoU ditangguhkan', 'MoU ditunda'])('asks what happened to a %s', async (form) => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tanggal'],
    [region, 'Kota Lublin', 'Polandia', form, '2019'],
  );
  expect(row?.outcome).toBe('refused');
  expect(row?.reasons.join()).toContain(`"${form}" menyebut sesuatu yang tidak atau belum terjadi`);
});

test('knows a partner by "City of" before its name', async () => {
  const [row] = await plan(headings, ['', region, 'City of Northhaven', 'Selandia Baru', 'Sister City', '2022']);
  expect(row).toMatchObject({ outcome: 'exists', slug: '0002-pasir-jingga-northhaven' });
});

test('keeps a school that a sentence names behind the form for the party', async () => {
  const [row] = await plan(
    ['No', 'Uraian kerja sama', 'Kapan', 'Hasil / Ket'],
    ['1', 'MoU SMKN 1 Kota Pasir Jingga dengan Kota Ulm (Jerman) tentang magang', '2019', 'belum diperpanjang'],
    ['2', 'LoI Universitas Uji Pasir Jingga dengan Kota Lublin (Polandia) tentang riset', '2020', ''],
  );
  expect(textOf(row)).toContain('body: school\n    name: SMKN 1 Kota Pasir Jingga\n');
  expect(textOf(row)).toContain('- name: Kota Ulm\n');
});
