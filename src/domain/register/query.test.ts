import { describe, expect, it } from 'vitest';
import { parseQuery, toQueryText, type Query } from './query.ts';

describe('toQueryText', () => {
  it('is empty where nothing is asked', () => {
    expect(toQueryText({ selection: { status: [] } }, 'id')).toBe('');
  });

  it.each([
    [
      'id',
      '?q=kota&wilayah=1&negara=2&status=3&bentuk=4&bidang=5&tahun=6&jenis=7&keaktifan=8&urut=-terbaru&tampilan=tabel',
    ],
    ['en', '?q=kota&region=1&country=2&status=3&class=4&sector=5&year=6&kind=7&activity=8&sort=-newest&view=table'],
  ] as const)('names every key in "%s"', (language, expected) => {
    const selection = {
      region: ['1'],
      country: ['2'],
      status: ['3'],
      class: ['4'],
      sector: ['5'],
      year: ['6'],
      kind: ['7'],
      activity: ['8'],
    };
    const query = { text: 'kota', selection, sort: { order: 'newest', isReversed: true }, isTable: true } as const;
    expect(toQueryText(query, language)).toBe(expected);
  });

  it('joins several values by a comma', () => {
    expect(toQueryText({ selection: { status: ['in-force', 'ended'] } }, 'en')).toBe('?status=in-force,ended');
  });

  it('writes the words it is given for values', () => {
    expect(toQueryText({ selection: { country: ['JP'] } }, 'id', () => 'jepang')).toBe('?negara=jepang');
  });

  it('keeps a comma, an ampersand and a space within words', () => {
    expect(toQueryText({ text: 'a & b, c', selection: {} }, 'id')).toBe('?q=a%20%26%20b%2C%20c');
  });
});

describe('parseQuery', () => {
  const known = (_key: string, word: string) => (word.toLowerCase() === 'jepang' ? 'JP' : undefined);

  it.each(['id', 'en'] as const)('reads back what was written in "%s"', (language) => {
    const query: Query = {
      text: 'a & b, c',
      selection: { status: ['in-force', 'ended'], year: ['unrecorded'] },
      sort: { order: 'name', isReversed: false },
      isTable: true,
    };
    expect(parseQuery(toQueryText(query, language))).toEqual(query);
  });

  it('overlooks unknown keys, empty words and values, and an order that is none', () => {
    expect(parseQuery('?utm=x&q=%20&status=&sort=&view=map')).toEqual({ selection: {} });
    expect(parseQuery('?sort=size')).toEqual({ selection: {} });
  });

  it('admits a key that is nearly one of ours, and no key that others add to an address', () => {
    expect(parseQuery('?negra=jepang', known)).toEqual({
      selection: {},
      unknownKeys: [{ word: 'negra', meant: 'negara' }],
    });
    expect(parseQuery('?Contry=jepang&contry=x', known).unknownKeys?.map(({ meant }) => meant)).toEqual([
      'country',
      'country',
    ]);
    const added = 'utm_source=x&utm_medium=x&utm_campaign=x&fbclid=x&gclid=x&ref=x&from=x&d=x&s=x&mc_cid=x&lang=en';
    expect(parseQuery(`?${added}&foo=bar&negara=`, known)).toEqual({ selection: {} });
  });

  it('tells of no facet that the register lacks, and reads none', () => {
    const isOffered = (key: string) => key !== 'member';
    expect(parseQuery('?number=21&membr=x&member=x', known, isOffered)).toEqual({ selection: {} });
    expect(parseQuery('?number=21').unknownKeys).toEqual([{ word: 'number', meant: 'member' }]);
    expect(parseQuery('?negra=jepang', known, isOffered).unknownKeys?.[0]?.meant).toBe('negara');
  });

  it('understands the keys of any language, large or small', () => {
    expect(parseQuery('?country=jepang', known).selection).toEqual({ country: ['JP'] });
    expect(parseQuery('?Negara=Jepang', known).selection).toEqual({ country: ['JP'] });
  });

  it('takes a value once, also from a repeated key', () => {
    expect(parseQuery('?status=ended,in-force&status=ended').selection.status).toEqual(['ended', 'in-force']);
  });

  it('admits a value that is not known', () => {
    expect(parseQuery('?negara=jepang,atlantis', known)).toEqual({
      selection: { country: ['JP'] },
      ignored: [{ facet: 'country', word: 'atlantis' }],
    });
  });
});
