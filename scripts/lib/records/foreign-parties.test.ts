import path from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { withAllCountries } from '../import/add-countries.ts';
import { AnswerReader } from './answers.ts';
import { joinPlaces, listForeignParties, splitForeign } from './foreign-parties.ts';
import { createRecordContext, makeRecord } from './make-record.ts';

const toy = listSourceFiles(path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province'));
const { content } = withAllCountries(toy, [{ answers: { countries: 'Wakanda' } } as never]);
const { find } = createRecordContext(content, '2027-02-01');

test.each([
  ['Kota Osaka & Kota Yokohama', ['Kota Osaka', 'Kota Yokohama']],
  ['Kota Osaka, Kota Kobe, dan Kota Nara', ['Kota Osaka', 'Kota Kobe', 'Kota Nara']],
  ['Pemkot Osaka dan Universitas Kyoto', ['Pemkot Osaka', 'Universitas Kyoto']],
  ['Seongnam (Korea Selatan) dan Gwangju (Korea Selatan)', ['Seongnam (Korea Selatan)', 'Gwangju (Korea Selatan)']],
  ['Fooyin University, Taiwan / Akademi Kaigo, Jepang', ['Fooyin University, Taiwan', 'Akademi Kaigo, Jepang']],
  [
    "M'Goun (Maroko), Langkawi (Malaysia), Dewan Geosains",
    ["M'Goun (Maroko)", 'Langkawi (Malaysia)', 'Dewan Geosains'],
  ],
  ['Turin (Italia), Lyon (Prancis) dan Osaka (Jepang)', ['Turin (Italia)', 'Lyon (Prancis)', 'Osaka (Jepang)']],
  ['1. Stone SpA (Italia)\n2. Kamar Dagang Carrara', ['Stone SpA (Italia)', 'Kamar Dagang Carrara']],
])('takes %j apart', (written, names) => {
  expect(splitForeign(written, find)).toEqual(names);
});

test.each([
  'Wageningen University & Research',
  'Kementerian Pertanian dan Pangan',
  'Universitas Leiden, Belanda',
  'Kota Seki, Prefektur Gifu',
  'Kota Seki, Prefektur Gifu (Jepang)',
  'Badan Uji/Coba, Jepang',
])('leaves %j whole', (written) => {
  expect(splitForeign(written, find)).toBeUndefined();
});

test.each([
  ['Kota Ulsan\n(Korea Selatan)', 'Kota Ulsan (Korea Selatan)'],
  ['Kota Ulsan,\nKorea Selatan', 'Kota Ulsan, Korea Selatan'],
  ['Kota Ulsan\nKota Gwangju', 'Kota Ulsan\nKota Gwangju'],
  ['Kota Ulsan\nKota Osaka (Jepang)', 'Kota Ulsan\nKota Osaka (Jepang)'],
  ['Italia\nPrancis', 'Italia\nPrancis'],
])('puts in %j a country to its name', (written, joined) => {
  expect(joinPlaces(written, find)).toBe(joined);
});

test('gives each of several parties the country beside it', () => {
  const answers = new AnswerReader({ partner: 'Kota Turin (Italia)\nKota Lyon (Prancis)' });
  expect(listForeignParties(answers, find)).toEqual([
    { name: 'Kota Turin', slug: undefined, country: 'IT' },
    { name: 'Kota Lyon', slug: undefined, country: 'FR' },
  ]);
});

test('writes the country of a row to each of several parties', () => {
  const context = createRecordContext(content, '2027-02-01');
  const { files } = makeRecord(
    'agreement',
    {
      title: 'Kerja sama dua kota',
      purpose: 'Pengelolaan sampah.',
      class: 'Nota kesepahaman',
      event: 'Penandatanganan LoI',
      date: '2019',
      what: 'Ketiga pihak menandatangani nota.',
      regions: content.records('regions')[1]?.data?.name,
      partner: 'Kota Turin\nKota Genoa',
      countries: 'Italia',
      'source-publisher': 'Antara',
      'source-kind': 'Berita',
    },
    context,
  );
  const text = files?.[0]?.text ?? '';
  expect(text.match(/countries:\n +- IT/g)).toHaveLength(2);
  expect(text).toContain('kind: intent');
});
