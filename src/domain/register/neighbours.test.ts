import { expect, test } from 'vitest';
import { mapFacets } from './facets.ts';
import { listNeighbours } from './neighbours.ts';
import type { Query } from './query.ts';
import type { RegisterRow } from './register-rows.ts';

const makeRow = (number: string, region: string, country: string): RegisterRow => ({
  number,
  slug: `${number}-x`,
  title: 'Kota kembar',
  purpose: '',
  facets: mapFacets((key) => (key === 'region' ? [region] : key === 'country' ? [country] : [])),
  local: [],
  foreign: [],
  partners: [],
  endsSoon: false,
  isEndUncertain: false,
  isProgramme: false,
  renewalUnderWay: false,
});
const rows = [makeRow('1', '35.78', 'JP'), makeRow('2', '35.78', 'JP'), makeRow('3', '35.23', 'KR')];
const near = (query: Query) =>
  listNeighbours(rows, query).map(({ query: { selection, text }, count }) => ({ selection, text, count }));

test('a question of two parts has two neighbours', () => {
  expect(near({ selection: { region: ['35.23'], country: ['JP'] } })).toEqual([
    { selection: { region: [], country: ['JP'] }, text: undefined, count: 2 },
    { selection: { region: ['35.23'], country: [] }, text: undefined, count: 1 },
  ]);
});

test('words are a part too, and a neighbour without an answer is none', () => {
  expect(near({ text: 'sampah', selection: { country: ['JP'] } })).toEqual([
    { selection: { country: ['JP'] }, text: undefined, count: 2 },
  ]);
  expect(near({ selection: { country: ['AT'] } })).toEqual([]);
});
