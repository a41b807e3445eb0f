import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const files = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';
const plan = async (sender: string, ...table: string[][]) => (await planSheet(files, table, { sender })).rows;

const grants = ['Recipient Organization', 'Regency / City', 'Date of Grant Contract', 'Project'];
const foundation = ['Yayasan Samudra', city, '10 March 2021', 'Provision of an ambulance'];

test('takes an embassy or a partner that lists what it does itself for the other side of each row', async () => {
  const [row] = await plan('Embassy of Germany in Jakarta', ['Grant assistance'], grants, foundation);
  expect(textOf(row)).toContain('  - name: Embassy of Germany in Jakarta\n    countries:\n      - DE\n');
  expect(textOf(row)).toContain('    body: community\n    name: Yayasan Samudra\n');
  expect(textOf(row)).toMatch(/kind: signing\n {4}date: 2021-03-10\n/);
  const [known] = await plan('Kota Northhaven', ['Grant assistance'], grants, foundation);
  expect(textOf(known)).toContain('  - partner: northhaven\n');
});

test('takes the other side from the head of the letter too', async () => {
  const [row] = await plan('Bagian Kerja Sama', ['Embassy of Germany'], ['Grant assistance'], grants, foundation);
  expect(textOf(row)).toContain('  - name: Embassy of Germany\n');
});

test('asks for a partner in a cell of its own that is empty, whoever sends the sheet', async () => {
  const [row] = await plan(
    'Embassy of Germany in Jakarta',
    [...grants, 'Bentuk', 'Mitra'],
    [...foundation, 'Hibah', ''],
    [...foundation, 'Hibah', 'Kota Ulm, Jerman'],
  );
  expect(row?.reasons.join()).toContain('Mitra: kosong');
});

test('takes no office of the own side for the other one', async () => {
  const [row] = await plan('Dinas Kesehatan', ['Grant assistance'], grants, foundation);
  expect(row?.reasons.join()).toContain('Mitra: kosong');
});

test('takes the firms of a column for the parties, whatever it is called, and not the chamber that lists them', async () => {
  const rows = await plan(
    'Kadin Pasir Jingga',
    ['PELAKU', 'Mitra', 'Negara', 'Jenis', 'Tgl', 'Kota/Kab'],
    ['PT Samudra Biru', 'Ulm Trading', 'Jerman', 'Kontrak', '2021', city],
    ['Koperasi Ombak', 'Trier Imports', 'Jerman', 'MoU', '2022', city],
    ['Kadin Pasir Jingga', 'Chamber of Commerce Jena', 'Jerman', 'MoU', '2023', city],
  );
  expect(rows.map((row) => /name: (.*)/.exec(textOf(row))?.[1])).toEqual([
    'PT Samudra Biru',
    'Koperasi Ombak',
    'Kadin Pasir Jingga',
  ]);
});

const campus = ['Nama Mitra', 'Negara', 'Jenis Naskah', 'Tgl TTD'];
const ulm = ['Ulm Polytechnic', 'Jerman', 'MoU', '12/03/2021'];

test('takes for the region of a university the place in which it signs its list', async () => {
  const [row] = await plan('Universitas Uji Raya', campus, ulm, ['', '', '', 'Pasir Jingga, 2 Oktober 2026']);
  expect(textOf(row)).toContain("  - region: '98.71'\n    body: university\n    name: Universitas Uji Raya\n");
  const [other] = await plan('Universitas Uji Raya', campus, ulm, ['', '', '', 'Malang, 2 Oktober 2026']);
  expect(other?.reasons.join()).toContain('tulis wilayah tempat "Universitas Uji Raya" berada');
});

test('takes the university out of the name of its office', async () => {
  const [row] = await plan('Kantor Urusan Internasional Universitas Uji Raya', campus, ulm, [
    '',
    '',
    '',
    'Pasir Jingga, 2 Oktober 2026',
  ]);
  expect(textOf(row)).toContain('    name: Universitas Uji Raya\n');
});

test('takes for the region of a body the one that counts it among what it is strong in', async () => {
  const aliases = 'aliases.yaml';
  const page = 'regions/id/kota-pasir-jingga.md';
  const changed = files.map((file) => {
    const text = new TextDecoder().decode(file.read());
    if (file.path === aliases)
      return makeSourceFile(
        aliases,
        text.replace('bodies:\n', 'bodies:\n  - [Universitas Uji Raya, Uji Raya University]\n'),
      );
    if (file.path !== page) return file;
    const [, source = 's1'] = /^ {2}- id: (\S+)/m.exec(text) ?? [];
    const strength = `potential:\n  - key: campus\n    sector: education\n    text: Uji Raya University dan pelabuhan.\n    sources:\n      - ${source}\n`;
    return makeSourceFile(page, text.replace(/^potential:\n/m, strength));
  });
  const { rows } = await planSheet(changed, [campus, ulm], { sender: 'Universitas Uji Raya' });
  expect(textOf(rows[0])).toContain("  - region: '98.71'\n    body: university\n");
});

test('asks for the country of a foreign body by the place that its name has in common with partners', async () => {
  const [row] = await plan(
    'Bagian Kerja Sama',
    ['Wilayah', 'Mitra', 'Bentuk', 'Tgl TTD'],
    [city, 'Northhaven University', 'MoU', '2021'],
  );
  expect(row?.reasons.join()).toMatch(
    /mungkin di .+, seperti Northhaven; bila benar, tulis .+ sebagai negara "Northhaven University"/,
  );
});

test('takes a partner in the own place for the own side, beside its region', async () => {
  const rows = await plan(
    'Embassy of Germany',
    ['Activity', 'Implementing partner in Lembayung', 'Regency / City', 'Instrument', 'Start'],
    ['Seed trials', 'Kelompok Tani Samudra', city, 'Grant agreement', '2021'],
    ['Heritage', city, city, 'MoU', '2022'],
    ['Pumps', 'Desa Kenari', 'Kabupaten Teluk Kenari', 'Grant', '2023'],
    ['', 'Grant', '', '', 'Cancelled'],
  );
  expect(textOf(rows[0])).toContain(
    '    body: community\n    name: Kelompok Tani Samudra\nforeign:\n  - name: Embassy of Germany\n',
  );
  expect(textOf(rows[0])).toContain('class: grant\n');
  expect(textOf(rows[1])).toContain("local:\n  - region: '98.71'\nforeign:\n  - name: Embassy of Germany\n");
  expect(textOf(rows[2])).toContain('    name: Desa Kenari\n');
});

test.each([city, 'SMAN 1 Pasir Jingga', 'Sekolah Pelita'])(
  'takes %j for no foreign party, although the sheet is about a country',
  async (party) => {
    const [row] = await plan(
      'Bagian Kerja Sama',
      ['KERJA SAMA DENGAN JERMAN'],
      ['Wilayah', 'Mitra', 'Bentuk', 'Tgl TTD'],
      [city, party, 'MoU', '2021'],
      ['Kabupaten Teluk Kenari', 'Kota Ulm', 'MoU', '2021'],
    );
    expect(row?.outcome).toBe('refused');
    expect(row?.reasons.join()).toContain('pihak dalam negeri');
  },
);

test('takes a body whose name begins as only those of the own country do out of the cell of both parties', async () => {
  const rows = await plan(
    'Bagian Kerja Sama',
    ['PEMERINTAH KOTA PASIR JINGGA'],
    ['Para Pihak', 'Negara', 'Bentuk', 'Tgl TTD'],
    ['RSUD Samudra dengan Hospital Ulm', 'Jerman', 'MoU', '2021'],
    ['Trier Works A/S dengan PT Ombak', 'Jerman', 'MoU', '2022'],
  );
  expect(textOf(rows[0])).toContain("  - region: '98.71'\n    name: RSUD Samudra\nforeign:\n  - name: Hospital Ulm\n");
  expect(textOf(rows[1])).toContain('    name: PT Ombak\nforeign:\n  - name: Trier Works A/S\n');
});
