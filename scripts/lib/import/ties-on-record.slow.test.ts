import { expect, test } from 'vitest';
import { listSourceFiles, makeSourceFile } from '../../../src/reader/source-file.ts';
import { planSheet, textOf } from '../../../tests/lib/plan-sheet.ts';

const toy = listSourceFiles('tests/fixtures/toy-province');
const city = 'Kota Pasir Jingga';

interface Given {
  class: string;
  kind: string;
  date: string;
  until?: string;
}

/** A record of something that takes place in the city, which is no party of it. */
const placedIn = ({ class: agreementClass, kind, date, until }: Given) =>
  makeSourceFile(
    'agreements/id/0003-dana-laut.md',
    `---
title: Dana laut di Pasir Jingga
class: ${agreementClass}
purpose: Membangun rumah bibit ikan.
sectors:
  - fisheries
local:
  - region: '98.71'
    role: place
foreign:
  - partner: northhaven
events:
  - key: first
    kind: ${kind}
    date: '${date}'
    what: Dana mulai berjalan.
${until === undefined ? '' : `    term:\n      kind: fixed\n      until: '${until}'\n`}    sources:
      - s1
sources:
  - id: s1
    kind: press
    publisher: Lembayung Pos
    date: '2024'
---

Rumah bibit ikan dibangun.[^s1]
`,
  );
const headings = ['Wilayah', 'Mitra', 'Bentuk', 'Mulai', 'Selesai', 'Tentang'];
const plan = async (given: Given, ...rows: string[][]) =>
  (await planSheet([...toy, placedIn(given)], [headings, ...rows])).rows;
const grant = { class: 'grant', kind: 'signing', date: '2024-05-20' };
const row = ['Northhaven', 'Hibah', '20 Mei 2024', '', 'Rumah bibit ikan'];

test.each(['signing', 'renewal', 'effect'])('knows what is given in a place by the day of its %s', async (kind) => {
  const [found] = await plan({ ...grant, kind }, [city, ...row]);
  expect([found?.outcome, found?.slug]).toEqual(['exists', '0003-dana-laut']);
});

test('completes the end of what is given, and writes its beginning no second time', async () => {
  const [found] = await plan(grant, [city, ...row.with(3, '19 Mei 2027')]);
  expect(found?.outcome).toBe('update');
  expect(found?.notes.join()).toContain('dilengkapi: Masa berlaku Penandatanganan: 2027-05-19');
  expect(textOf(found)).toContain('until: 2027-05-19');
  expect(textOf(found).match(/date: '?2024-05-20/g)).toHaveLength(1);
});

test('asks about a second grant of that day that is for something else', async () => {
  const [first, same, other] = await plan(
    grant,
    [city, ...row],
    [city, ...row],
    [city, ...row.with(4, 'Gedung sekolah')],
  );
  expect([first?.outcome, same?.outcome, other?.outcome]).toEqual(['exists', 'exists', 'refused']);
  expect(other?.reasons.join()).toContain('mungkin sama dengan LBY-0003');
});

test('tells of another end than the one on record, and not of the same in other words', async () => {
  const signed = { ...grant, class: 'technical-cooperation', until: '2027-05-20' };
  const of = (until: string) => [city, ...row.with(1, 'Kerja sama teknis').with(3, until)];
  const [longer, length] = await plan(signed, of('2029'), of('3 tahun'));
  expect(longer?.notes.join('\n')).toContain('Berlaku sampai: di lembar 2029, di situs 2027-05-20; tidak diubah');
  expect(length?.notes.join('\n')).not.toContain('Berlaku sampai:');
});

test('takes no region that something only takes place in for one that signs', async () => {
  const { rows } = await planSheet(
    [...toy, placedIn({ ...grant, class: 'mou', kind: 'report', date: '2024' })],
    [
      ['Judul', 'Wilayah', 'Mitra', 'Bentuk', 'Tanggal penandatanganan'],
      ['Dana laut di Pasir Jingga', city, 'Northhaven', 'MoU', '20 Mei 2024'],
    ],
  );
  expect(rows[0]?.outcome).toBe('refused');
  expect(rows[0]?.reasons.join()).toContain('Uraian:');
});

test('needs no day for the one sister relationship of a pair that is on record', async () => {
  const { rows } = await planSheet(toy, [
    ['Wilayah', 'Mitra', 'Bentuk', 'Tanggal', 'Status'],
    [city, 'Northhaven', 'Kota kembar', '-', 'Belum dikonfirmasi'],
    [city, 'Northhaven', 'MoU', '-', ''],
    [city, 'Kota Ulm, Jerman', 'Kota kembar', '-', ''],
  ]);
  expect(rows.map(({ outcome }) => outcome)).toEqual(['exists', 'refused', 'refused']);
  expect(rows[0]?.notes.join()).toContain('tidak dipakai: Status: Belum dikonfirmasi');
});

test('takes the program of an agency with a page for technical cooperation, and asks about that of anybody else', async () => {
  const page = toy.find(({ path }) => path === 'partners/id/northhaven.md');
  const agency = makeSourceFile(
    'partners/id/northhaven.md',
    new TextDecoder().decode(page?.read()).replace('kind: city', 'kind: agency'),
  );
  const table = [
    ['Wilayah', 'Mitra', 'Bentuk', 'Mulai', 'Tentang'],
    ['Kabupaten Teluk Kenari', 'Northhaven', 'Program', '2021-03-12', 'Bibit ikan'],
  ];
  const { rows } = await planSheet([...toy.filter((one) => one !== page), agency], table);
  expect(textOf(rows[0])).toContain('class: technical-cooperation\n');
  expect(rows[0]?.notes.join()).toContain('"Program" dibaca sebagai Kerja sama teknis');
  const other = await planSheet(toy, table);
  expect(other.rows[0]?.reasons.join()).toContain('Bentuk: "Program" bukan bentuk naskah; tulis');
});
