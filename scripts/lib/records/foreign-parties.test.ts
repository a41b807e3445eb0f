import path from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { withAllCountries } from '../import/add-countries.ts';
import { AnswerReader } from './answers.ts';
import { listForeignParties, splitForeign } from './foreign-parties.ts';
import { createRecordContext } from './make-record.ts';

const toy = listSourceFiles(path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province'));
const { content } = withAllCountries(toy, [{ answers: { countries: 'Wakanda' } } as never]);
const { find } = createRecordContext(content, '2027-02-01');

test.each([
  ['Kota Osaka & Kota Yokohama', ['Kota Osaka', 'Kota Yokohama']],
  ['Pemkot Osaka dan Universitas Kyoto', ['Pemkot Osaka', 'Universitas Kyoto']],
  ['Seongnam (Korea Selatan) dan Gwangju (Korea Selatan)', ['Seongnam (Korea Selatan)', 'Gwangju (Korea Selatan)']],
  ['1. Stone SpA (Italia)\n2. Kamar Dagang Carrara', ['Stone SpA (Italia)', 'Kamar Dagang Carrara']],
])('takes %j apart', (written, names) => {
  expect(splitForeign(written, find)).toEqual(names);
});

test.each(['Wageningen University & Research', 'Kementerian Pertanian dan Pangan', 'Universitas Leiden, Belanda'])(
  'leaves %j whole',
  (written) => {
    expect(splitForeign(written, find)).toBeUndefined();
  },
);

test('gives each of several parties the country beside it', () => {
  const answers = new AnswerReader({ partner: 'Kota Turin (Italia)\nKota Lyon (Prancis)' });
  expect(listForeignParties(answers, find)).toEqual([
    { name: 'Kota Turin', slug: undefined, country: 'IT' },
    { name: 'Kota Lyon', slug: undefined, country: 'FR' },
  ]);
});
