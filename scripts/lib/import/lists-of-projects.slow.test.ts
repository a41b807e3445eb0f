import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const plan = async (...table: string[][]) => (await planSheet(files, table, { sender: 'Forum Mitra' })).rows;

const english = [
  'Project title',
  'Counterpart',
  'Implementing partner',
  'Donor',
  'Location',
  'Project period',
  'Status',
];
const water = [
  'Clean water',
  `Dinas Kesehatan ${city}`,
  'Rikolto',
  'Norad, Norwegia',
  city,
  'Jan 2023 – Dec 2024',
  'Ongoing',
];
const dairy = ['Dairy', 'Pemkab Teluk Kenari', 'Ulm Works (Jerman)', 'Jerman', 'Teluk Kenari', '2021-2024', ''];
const change = (row: string[], column: string, to: string) => row.with(english.indexOf(column), to);

test('takes who works for a party and who pays for a funder, and each side by who is foreign', async () => {
  const [first, second] = await plan(english, water, dairy);
  expect(textOf(first)).toContain(
    `local:\n  - region: '98.71'\n    name: Dinas Kesehatan ${city}\nforeign:\n  - name: Rikolto\n  - name: Norad\n    countries:\n      - NO\n    role: funder\n`,
  );
  expect(textOf(second)).toContain(
    'foreign:\n  - name: Ulm Works\n    countries:\n      - DE\n  - name: Jerman\n    countries:\n      - DE\n    role: funder\n',
  );
});

test('takes a project for technical cooperation that begins and ends with its period, and for no signing', async () => {
  const [first] = await plan(english, water, dairy);
  expect(textOf(first)).toContain('class: technical-cooperation\n');
  expect(textOf(first)).toMatch(/kind: effect\n {4}date: 2023-01\n.*until: 2024-12\n/s);
});

test('lets who only pays sign, begin and carry out nothing', async () => {
  const [first] = await plan(english, water, dairy);
  expect(textOf(first)).toMatch(/what: .*Rikolto/);
  expect(textOf(first)).not.toMatch(/what: .*Norad/);
});

test('reads the same of headings in the first language', async () => {
  const [first] = await plan(
    ['Judul proyek', 'Mitra pelaksana', 'Instansi mitra', 'Sumber dana', 'Lokasi', 'Periode', 'Anggaran'],
    ['Air bersih', 'Rikolto', `Dinas Kesehatan ${city}`, 'Norad, Norwegia', city, '2021 s.d. 2024', 'NOK 4 juta'],
    ['Susu', 'Ulm Works (Jerman)', 'Pemkab Teluk Kenari', 'Jerman', 'Teluk Kenari', '2022-2023', ''],
  );
  expect(textOf(first)).toContain(`    name: Dinas Kesehatan ${city}\nforeign:\n  - name: Rikolto\n  - name: Norad\n`);
  expect(first?.notes.join()).toContain('Anggaran: NOK 4 juta');
});

test('takes the place of a project for no party beside an office of another region', async () => {
  const [first] = await plan(english, change(water, 'Location', 'Teluk Kenari'), dairy);
  expect(textOf(first)).toMatch(
    /- region: '98.71'\n {4}name: Dinas Kesehatan .*\n {2}- region: '98.\d\d'\n {4}role: place\n/,
  );
});

test('takes the place of a project for the region of an office that names none', async () => {
  const [first] = await plan(english, change(water, 'Counterpart', 'Bappeda'), dairy);
  expect(textOf(first)).toContain("  - region: '98.71'\n    name: Bappeda\n");
});

test.each([
  ['FY2021–FY2023', "date: '2021'", "until: '2023'"],
  ['since March 2023', 'date: 2023-03', ''],
  ['2022 – ongoing', "date: '2022'", ''],
  ['sejak 2022', "date: '2022'", ''],
])('reads the period %j', async (period, date, until) => {
  const [first] = await plan(english, change(water, 'Project period', period), dairy);
  expect(textOf(first)).toContain(date);
  if (until === '') expect(textOf(first)).not.toContain('until:');
  else expect(textOf(first)).toContain(until);
});

test('asks whether a project in which a bank has a part is a loan', async () => {
  const [first] = await plan(english, change(water, 'Donor', 'Bank Ombak (Jerman)'), dairy);
  expect(first?.reasons.join()).toContain('dapat berarti pinjaman; tulis Kerja sama teknis atau Hibah atau Pinjaman');
});

test('asks about a project that is only planned, although its period has begun', async () => {
  const [first] = await plan(english, change(water, 'Status', 'pipeline'), dairy);
  expect(first?.reasons.join()).toContain('"Status: pipeline"');
});

test('asks when a tie ended whose term would still run', async () => {
  const table = (status: string) => [
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD', 'Berlaku sampai', 'Status'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', '2024', '2030', status],
  ];
  const [first] = await plan(...table('Dicabut'));
  expect(first?.reasons.join()).toContain('tulis kapan berakhir di kolom Status, misalnya "dicabut 2024"');
  const [dated] = await plan(...table('Dicabut 2025'));
  expect(textOf(dated)).toMatch(/kind: end\n {4}date: '2025'\n.*reason: terminated\n/s);
});

test('names the columns of the sheet where an end comes before its beginning', async () => {
  const [row] = await plan(
    ['Wilayah', 'Mitra', 'Negara', 'Bentuk', 'Tgl TTD', 'Berlaku sampai'],
    [city, 'Kota Ulm', 'Jerman', 'MoU', '12 Maret 2024', '12 Maret 2019'],
  );
  expect(row?.reasons.join()).toContain('Betulkan sel di kolom Berlaku sampai, atau di kolom Tanggal');
  expect(row?.reasons.join()).not.toMatch(/\buntil\b|\bdate\b/);
});

test('takes the ministry above the office of a region for a party too', async () => {
  const [first] = await plan(
    ['Project name', 'Executing agency', 'Implementing agency', 'Funding agency', 'Location', 'Start date', 'End date'],
    ['Drains', 'Kementerian Contoh', `Dinas PU ${city}`, 'Norad, Norwegia', city, '2015', '2021'],
    ['Air', 'Kementerian Contoh', 'Pemkab Teluk Kenari', 'Jerman', 'Teluk Kenari', '2021', '2023'],
  );
  expect(textOf(first)).toContain(
    `local:\n  - region: '98.71'\n    name: Dinas PU ${city}\n  - outside: Kementerian Contoh\n    body: national\nforeign:\n`,
  );
});

test('takes no sum of money for who pays', async () => {
  const [first] = await plan(english.with(3, 'Funding'), change(water, 'Donor', 'NOK 4 m'), dairy.with(3, 'EUR 2 m'));
  expect(textOf(first)).not.toContain('funder');
  expect([...(first?.notes ?? []), ...(first?.reasons ?? [])].join()).toContain('NOK 4 m');
});

test('takes the country of a heading for that of each partner below it', async () => {
  const rows = await plan(
    ['Project', 'Lembaga Jerman', 'Counterpart Organisation', 'Area', 'Project Period', 'Bentuk'],
    ['Milk', 'Ulm Dairy Association', 'Koperasi Ombak', city, 'April 2017 - March 2020', 'Kerja sama teknis'],
    ['Care', 'Gera Hospital', 'Koperasi Samudra', city, '2021/10 - 2024/9', 'Kerja sama teknis'],
  );
  expect(textOf(rows[0])).toContain('  - name: Ulm Dairy Association\n    countries:\n      - DE\n');
  expect(textOf(rows[1])).toMatch(/date: 2021-10\n.*until: 2024-09\n/s);
});

test('takes the place beside a column of bodies for where they are', async () => {
  const [first] = await plan(
    ['Nama kegiatan hibah', 'Pemberi hibah', 'Instansi penerima', 'Lokasi', 'Bentuk', 'Periode'],
    ['Ambulans', 'Pemerintah Jerman', 'Yayasan Samudra', city, 'Hibah', 'Maret 2023'],
    ['Kelas', 'Pemerintah Jerman', 'Pemerintah Desa Kenari', 'Kabupaten Teluk Kenari', 'Hibah', '2021 - 2022'],
  );
  expect(textOf(first) || first?.reasons.join()).toContain(
    "  - region: '98.71'\n    body: community\n    name: Yayasan Samudra\n",
  );
  expect(textOf(first)).toContain('date: 2023-03\n');
});

test('calls no partner of the country of the sheet whose name says another one', async () => {
  const [, first] = await plan(
    ['KERJA SAMA DENGAN JERMAN'],
    ['Wilayah', 'Mitra', 'Bentuk', 'Tgl TTD'],
    [city, 'Kota Ulm', 'MoU', '2021'],
    [city, 'National Norwegia University', 'MoU', '2022'],
  );
  expect(first?.outcome).toBe('refused');
});

test('takes bodies that are called as the own ones are for the own side, beside who pays', async () => {
  const [first] = await plan(
    ['Nama program', 'Lembaga donor', 'Negara', 'Mitra pelaksana', 'Lokasi kegiatan', 'Mulai', 'Selesai'],
    ['Sanitasi', 'Ulm Water', 'Jerman', 'Yayasan Samudra', city, '2021', '2023'],
    ['Kopi', 'Gera Foods', 'Jerman', 'Koperasi Ombak', 'Kabupaten Teluk Kenari', '2019', '2022'],
  );
  expect(textOf(first)).toContain(
    "  - region: '98.71'\n    body: community\n    name: Yayasan Samudra\nforeign:\n  - name: Ulm Water\n",
  );
});

test('takes a heading that says how long a form holds for no form with its day', async () => {
  const [first] = await plan(
    ['Nama ormas asing', 'Negara asal', 'Wilayah kerja', 'Bentuk', 'Masa berlaku MoU'],
    ['Ulm Aid', 'Jerman', city, 'MoU', '2022-2025'],
    ['Gera Aid', 'Jerman', city, 'MoU', '2021-2024'],
  );
  expect(textOf(first)).toMatch(/kind: effect\n {4}date: '2022'\n/);
});
