import { describe, expect, it } from 'vitest';
import { parseQuery, toQueryText } from './query.ts';

describe('toQueryText', () => {
  it('is empty where nothing is asked', () => {
    expect(toQueryText({ selection: { status: [] } }, 'id')).toBe('');
  });

  it.each([
    ['id', '?q=kota&wilayah=1&negara=2&status=3&bentuk=4&bidang=5&tahun=6&jenis=7&keaktifan=8&urut=9'],
    ['en', '?q=kota&region=1&country=2&status=3&class=4&sector=5&year=6&kind=7&activity=8&sort=9'],
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
    expect(toQueryText({ text: 'kota', selection, sort: '9' }, language)).toBe(expected);
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
  it('reads back what was written', () => {
    const query = {
      text: 'a & b, c',
      selection: { status: ['in-force', 'ended'], year: ['unrecorded'] },
      sort: 'name',
    };
    expect(parseQuery(toQueryText(query, 'id'), 'id')).toEqual(query);
  });

  it('overlooks unknown keys and the keys of the other language', () => {
    expect(parseQuery('?country=JP&utm=x', 'id')).toEqual({ selection: {} });
  });

  it('overlooks empty words and values', () => {
    expect(parseQuery('?q=%20&status=&sort=', 'en')).toEqual({ selection: {} });
  });

  it('takes a value once, also from a repeated key', () => {
    expect(parseQuery('?status=ended,in-force&status=ended', 'en').selection.status).toEqual(['ended', 'in-force']);
  });

  it('drops a value that is not known', () => {
    const known = (_key: string, word: string) => (word === 'jepang' ? 'JP' : undefined);
    expect(parseQuery('?negara=jepang,atlantis', 'id', known).selection).toEqual({ country: ['JP'] });
  });
});
