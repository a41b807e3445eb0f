import path from 'node:path';
import { expect, test } from 'vitest';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { createRecordContext } from './make-record.ts';
import { withAllCountries } from '../import/add-countries.ts';
import { takeCountry } from './take-country.ts';

const toy = listSourceFiles(path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province'));
const { content } = withAllCountries(toy, [{ answers: { countries: 'Wakanda' } } as never]);
const { find } = createRecordContext(content, '2027-02-01');

test.each([
  ['Kota Toowoomba (Australia)', 'AU'],
  ['Lyon – Prancis', 'FR'],
  ['Pemerintah Australia', 'AU'],
  ['Lyon (FR)', 'FR'],
  ['Universitas Zürich, Swiss', 'CH'],
  ['Embassy of Australia in Jakarta', 'AU'],
  ['Kedutaan Besar Prancis di Contoh', 'FR'],
  ['Royal Australia Embassy', 'AU'],
  ['Australia International Cooperation Agency', 'AU'],
  ['The Japan Foundation', 'JP'],
])('%s says its country', (written, country) => {
  expect(takeCountry(written, find)?.country).toBe(country);
});

test.each([
  '<img title="a --&gt;">',
  'Northhaven, in',
  'Taman, de',
  'Perusahaan dagang - <b>Australia</b>',
  'University of Georgia',
  'Australia Japan Foundation',
  'Australia University',
  'Australia Business Council Indonesia',
])('%s says none: what only looks like one is no country', (written) => {
  expect(takeCountry(written, find)).toBeUndefined();
});
