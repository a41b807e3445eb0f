import { expect, test } from 'vitest';
import { mapFacets } from '../domain/register/facets.ts';
import type { RegisterRow } from '../domain/register/register-rows.ts';
import { toRegisterTable } from './register-table.ts';

const row: RegisterRow = {
  number: '0021',
  slug: '0021-surabaya-kochi',
  title: 'Kochi',
  purpose: '',
  facets: mapFacets(() => []),
  local: ['Kota Surabaya', 'Provinsi'],
  foreign: ['Kochi'],
  partners: [],
  endsSoon: false,
  isEndUncertain: false,
  isProgramme: false,
  renewalUnderWay: false,
};

const write = (...rows: RegisterRow[]) =>
  toRegisterTable(rows, { t: (key) => key, prefix: 'X', label: (_, value) => value, address: ({ slug }) => slug });
const read = (column: string, ...rows: RegisterRow[]) => {
  const [headings = [], ...lines] = write(...rows);
  return lines.map((line) => line[headings.indexOf(column)]);
};

test('every line has a cell for every heading', () => {
  const lines = write(row, { ...row, places: ['Kota Batu'] });
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
  expect(read('csv.address', row)).toEqual(['0021-surabaya-kochi']);
});

test('the place of a programme is no party, and has a column of its own', () => {
  const programme = { ...row, local: [], places: ['Kota Batu', 'Kota Kediri'] };
  expect(read('csv.local', row, programme)).toEqual(['Kota Surabaya; Provinsi', '']);
  expect(read('csv.places', row, programme)).toEqual(['', 'Kota Batu; Kota Kediri']);
});
