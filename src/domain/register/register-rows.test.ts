import { describe, expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import { parsePrefixes } from '../search/word-beginnings.ts';
import { mapFacets } from './facets.ts';
import {
  addPurposes,
  filterRows,
  readRegisterFile,
  sortRows,
  toPurposesFile,
  toRegisterFile,
  type RegisterRow,
} from './register-rows.ts';

function makeRow(overrides: Partial<RegisterRow> = {}): RegisterRow {
  return {
    number: '0021',
    slug: '0021-surabaya-kochi',
    title: 'Kota kembar Surabaya–Kochi',
    purpose: 'Pertukaran guru bahasa.',
    facets: mapFacets((key) => (key === 'country' ? ['JP'] : [])),
    local: ['Kota Surabaya'],
    foreign: ['Kochi'],
    partners: ['kochi'],
    signed: parsePartialDate('1997-04-17'),
    until: undefined,
    endsSoon: true,
    isEndUncertain: false,
    isProgramme: true,
    renewalUnderWay: false,
    asOf: 2025,
    ...overrides,
  };
}

test('rows are the same after their way to the browser', () => {
  const rows = [
    makeRow(),
    makeRow({ slug: '0022-other', number: '0022', purpose: '', year: 2027, signed: undefined, places: ['Kota Batu'] }),
  ];
  delete rows[1]?.asOf;
  const read = readRegisterFile(toRegisterFile(rows));
  expect(read.map(({ purpose }) => purpose)).toEqual(['', '']);
  addPurposes(read, toPurposesFile(rows));
  expect(read).toEqual(rows);
});

test('no column travels in which no row has a value', () => {
  expect(toRegisterFile([makeRow()]).places).toBeUndefined();
  expect(Object.keys(toRegisterFile([makeRow()]).facets)).toEqual(['country']);
});

describe('words', () => {
  const rows = [
    makeRow(),
    makeRow({ slug: '0022-busan', title: 'Kota kembar', foreign: ['Busan'], purpose: 'Sampah.' }),
  ];
  const find = (text: string) => filterRows(rows, { text, selection: {} }).map(({ slug }) => slug);

  test('are looked for in title, parties, number and purpose', () => {
    expect(find('kochi')).toEqual(['0021-surabaya-kochi']);
    expect(find('guru')).toEqual(['0021-surabaya-kochi']);
    expect(find('busan sampah')).toEqual(['0022-busan']);
    expect(find('0021')).toHaveLength(2);
  });

  test('must all begin a word of the row', () => {
    expect(find('kochi sampah')).toEqual([]);
    expect(find('ampah')).toEqual([]);
  });

  test('stand behind a hyphen as at the beginning', () => {
    const row = makeRow({ title: 'Kereta Surabaya-Sidoarjo' });
    expect(filterRows([row], { text: 'sido', selection: {} })).toEqual([row]);
  });

  test('stand behind a prefix of the language, and nowhere else inside a word', () => {
    const own = [makeRow({ slug: 'a', purpose: 'Pendidikan.' }), makeRow({ slug: 'b', purpose: 'Kereta penumpang.' })];
    const findOwn = (text: string) =>
      filterRows(own, { text, selection: {} }, parsePrefixes('men, pen: d; meng: u')).map(({ slug }) => slug);
    expect(findOwn('didik')).toEqual(['a']);
    expect(findOwn('umpan')).toEqual([]);
  });
});

describe('an order', () => {
  const rows = [
    makeRow({ number: '1', foreign: ['Busan'], signed: parsePartialDate('1994') }),
    makeRow({ number: '2', foreign: ['Älmhult'], signed: undefined, local: ['Kota Malang'] }),
    makeRow({ number: '3', foreign: ['Zwolle'], signed: parsePartialDate('2020'), until: parsePartialDate('2030') }),
  ];
  const sort = (...[order, isReversed]: [Parameters<typeof sortRows>[1], boolean?]) =>
    sortRows(rows, order, 'id-ID', isReversed).map(({ number }) => number);

  test('by date puts what has none last, whichever way round', () => {
    expect(sort('newest')).toEqual(['3', '1', '2']);
    expect(sort('newest', true)).toEqual(['1', '3', '2']);
    expect(sort('ending')).toEqual(['3', '1', '2']);
  });

  test('by name knows the alphabet', () => {
    expect(sort('name')).toEqual(['2', '1', '3']);
    expect(sort('name', true)).toEqual(['3', '1', '2']);
    expect(sort('region')).toEqual(['2', '1', '3']);
  });

  test('by number can be turned round', () => {
    expect(sort('number', true)).toEqual(['3', '2', '1']);
  });
});
