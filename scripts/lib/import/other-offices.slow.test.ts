import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const plan = async (...table: string[][]) => (await planSheet(files, table)).rows;
const headings = ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD', 'Berakhir', 'Status', 'Ket.'];
const planRow = async (...row: string[]) => (await plan(headings, [city, ...row]))[0];

test.each(['(blm ada)', '(belum ditentukan)', 'tdk ada', 'TBD'])('takes %j for no partner', async (partner) => {
  const row = await planRow(partner, 'Jerman', 'MoU', '2021', '', '', '');
  expect(row?.reasons.join()).toContain('Mitra: kosong; tulis nama mitra');
});

test.each(['tdk disebutkan', 'tak tercantum', 'tidak disebut'])(
  'takes %j for an end that is not told',
  async (until) => {
    const row = await planRow('Kota Ulm', 'Jerman', 'MoU', '2021', until, '', '');
    expect(row?.outcome).toBe('new');
    expect(textOf(row)).not.toContain('term:');
  },
);

test.each(['tdk terbatas', 'tak ada batas'])('takes %j for no end', async (until) => {
  const row = await planRow('Kota Ulm', 'Jerman', 'MoU', '2021', until, '', '');
  expect(textOf(row)).toContain('kind: open');
});

test.each([
  ['Prog. KS', 'technical-cooperation'],
  ['Perj. KS', 'implementing-arrangement'],
])('reads the short form %j', async (form, meant) => {
  expect(textOf(await planRow('Kota Ulm', 'Jerman', form, '2021', '', '', ''))).toContain(`class: ${meant}\n`);
});

test('takes no plan for the end of a term', async () => {
  const row = await planRow('Kota Ulm', 'Jerman', 'MoU', '', '', 'Planned for 2027', '');
  expect(row?.reasons.join()).toContain('menyebut belum ditandatangani; tulis Penandatanganan, atau Penjajakan');
});

test.each([
  ['', '', '', 'refused'],
  ['', 'Aktif', '', 'new'],
  ['2027', '', '', 'new'],
])(
  'writes an instrument without a date only if something says that it is there: %j, %j',
  async (until, status, remark, outcome) => {
    const row = await planRow('Kota Ulm', 'Jerman', 'MoU', '', until, status, remark);
    expect(row?.outcome).toBe(outcome);
    if (outcome === 'refused') expect(row?.reasons.join()).toContain('tulis tanggal atau tahunnya, misalnya 2019');
    else expect(textOf(row)).toContain('kind: report');
  },
);

test('writes below a title of plans what is signed, and no plan without a day', async () => {
  const [letter, memorandum, plans, talks] = await plan(
    ['B. PENJAJAKAN / RENCANA', '', '', '', '', '', '', ''],
    headings,
    [city, 'Kota Ulm', 'Jerman', 'LoI', '17-2-2025', '', '', 'LoI sdh ttd, MoU menyusul'],
    [city, 'Kota Trier', 'Jerman', 'MoU', '2025', '', '', 'LoI sdh ttd'],
    [city, 'Kota Jena', 'Jerman', 'MoU', '', '', '', 'renc. TTD th 2027'],
    [city, 'Kota Gera', 'Jerman', 'MoU', '', '', '', ''],
  );
  expect(textOf(letter)).toMatch(/kind: intent\n {4}date: 2025-02-17\n/);
  expect(textOf(memorandum)).toContain('kind: exploration');
  expect(plans?.reasons.join()).toContain('"renc. TTD th 2027" baru rencana; tulis baris ini sesudah terjadi');
  expect(textOf(talks)).toContain('kind: exploration');
  const [bare] = await plan(['RENCANA KERJA SAMA', '', '', '', '', '', '', ''], headings, [
    city,
    'Kota Gera',
    'Jerman',
    'MoU',
    '',
    '',
    '',
    '',
  ]);
  expect(bare?.outcome).toBe('refused');
});

const campus = ['Universitas', 'Kota', 'Mitra', 'Negara', 'Jenis', 'Tgl TTD', 'Ket.'];

test('takes the place beside a university for its region, and the university for the party', async () => {
  const [row] = await plan(
    campus,
    ['Univ. Uji Samudra', city, 'Ulm Polytechnic', 'Jerman', 'MoU', '2021', ''],
    ['Politeknik Uji Raya', 'Kab. Teluk Kenari', 'Trier Polytechnic', 'Jerman', 'MoU', '2021', ''],
  );
  expect(textOf(row)).toContain("  - region: '98.71'\n    body: university\n    name: Univ. Uji Samudra\n");
  expect(textOf(row)).toContain('- name: Ulm Polytechnic');
});

test('takes universities that no word calls own for the other side, where nothing else names it', async () => {
  const [row] = await plan(
    ['Wilayah', 'University', 'Country', 'Jenis', 'Tgl TTD'],
    [city, 'University of Ulm', 'Jerman', 'MoU', '2021'],
    [city, 'University of Trier', 'Jerman', 'MoU', '2022'],
  );
  expect(textOf(row)).toContain('- name: University of Ulm');
});

test.each(['Pemkot Pasir Jingga', 'Kota Pasir Jingga', 'Wali Kota'])(
  'takes %j in the column of bodies for the government',
  async (body) => {
    const [row] = await plan(
      ['Badan daerah', 'Wilayah', 'Mitra', 'Negara', 'Jenis', 'Tgl TTD'],
      [body, city, 'Kota Ulm', 'Jerman', 'MoU', '2021'],
    );
    expect(textOf(row)).toContain("local:\n  - region: '98.71'\nforeign:");
  },
);

test('asks what a body is whose kind no word tells', async () => {
  const [row] = await plan(
    ['Badan daerah', 'Wilayah', 'Mitra', 'Negara', 'Jenis', 'Tgl TTD'],
    ['Geopark Uji', city, 'Kota Ulm', 'Jerman', 'MoU', '2021'],
  );
  expect(row?.reasons.join()).toContain('tulis jenisnya di depan namanya, misalnya Universitas');
});

test.each([
  ['Universitas Uji Samudra', 'https://io.uji-samudra.ac.id/ulm', 'local-party', 'Universitas Uji Samudra'],
  ['Universitas Uji Samudra', 'https://www.ulmpolytechnic.de/news', 'foreign-party', 'Ulm Polytechnic'],
])('knows whose address of %j it is that the remarks hold: %j', async (body, url, kind, publisher) => {
  const [row] = await plan(
    campus,
    [body, city, 'Ulm Polytechnic', 'Jerman', 'MoU', '2021', url],
    [body, city, 'Kota Ulm', 'Jerman', 'MoU', '2021', ''],
  );
  expect(textOf(row)).toContain(`kind: ${kind}\n    publisher: ${publisher}\n    url: ${url}\n`);
  expect(row?.notes.join('\n')).toContain(`Alamat sumber: ${url}, dari`);
});

test('takes the column whose cells are forms for the form', async () => {
  const [row] = await plan(
    ['Kab/Kota', 'Jenis Kerja Sama', 'Mitra', 'Negara', 'Dokumen', 'Tgl TTD'],
    [city, 'KSDPL', 'Kota Ulm', 'Jerman', 'MoU', '2021'],
    [city, 'KSDLL', 'Ulm Verein', 'Jerman', 'PKS', '2022'],
  );
  expect(textOf(row)).toContain('class: mou\n');
  expect(row?.notes.join('\n')).toContain('tidak dipakai: Jenis Kerja Sama: KSDPL');
});

test.each([
  ['lima (5) tahun', 'years: 5'],
  ['tiga tahun', 'years: 3'],
  ['berlaku 3 tahun', 'years: 3'],
  ['3 tahun (2021 s.d. 2024)', 'years: 3'],
  ['2,5 tahun', 'months: 30'],
  ['selama 3 (tiga) thn sejak ttd', 'years: 3'],
])('reads the term %j', async (until, term) => {
  expect(textOf(await planRow('Kota Ulm', 'Jerman', 'MoU', '2021', until, '', ''))).toContain(term);
});

test('does not write a renewal beside what it renews', async () => {
  const [first, renewal] = await plan(
    ['Judul', ...headings],
    ['MoU Durian', city, 'Kota Ulm', 'Jerman', 'MoU', '12 Maret 2019', '5 th', '', ''],
    ['Perpanjangan MoU Durian', city, 'Kota Ulm', 'Jerman', 'MoU', '12 Maret 2024', '5 th', '', ''],
  );
  expect(first?.outcome).toBe('new');
  expect(renewal?.reasons.join()).toContain(
    'memperpanjang kerja sama di baris 2; impor baris itu dulu, lalu tulis nomornya',
  );
  const [alone] = await plan(
    ['Judul', ...headings],
    ['Perpanjangan MoU Durian', city, 'Kota Ulm', 'Jerman', 'MoU', '12 Maret 2024', '5 th', '', ''],
  );
  expect(textOf(alone)).toContain('kind: renewal');
});

test.each([
  ['Pengelolaan pesisir', 'purpose: Pengelolaan pesisir', 'mulai berlaku.'],
  ['Wali kota bertemu Oberbürgermeister', 'what: Wali kota bertemu', 'Wali kota bertemu'],
])('takes a description for what happened only where it says so: %s', async (written, kept, what) => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Mulai', 'Selesai', 'Uraian'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', '2021-03-12', '2024-03-12', written],
  );
  expect(textOf(row)).toContain(kept);
  expect(/what: .*/.exec(textOf(row))?.[0]).toContain(what);
});
