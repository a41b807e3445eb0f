import { describe, expect, it } from 'vitest';
import { createFacetWords } from './facet-words.ts';
import { facets } from './facets.ts';

const words = createFacetWords({
  regions: [{ code: '35.78', slug: 'kota-surabaya' }],
  countries: [
    { code: 'KR', slug: { id: 'korea-selatan', en: 'south-korea' } },
    { code: 'XX', slug: {} },
  ],
  sectors: [{ key: 'trade', slug: { id: 'perdagangan', en: 'trade' } }],
});

describe('createFacetWords', () => {
  it.each([
    ['region', '35.78', 'kota-surabaya', 'kota-surabaya'],
    ['country', 'KR', 'korea-selatan', 'south-korea'],
    ['country', 'international', 'lembaga-internasional', 'international'],
    ['status', 'in-force', 'berlaku', 'in-force'],
    ['class', 'mou', 'nota-kesepahaman', 'memorandum-of-understanding'],
    ['sector', 'trade', 'perdagangan', 'trade'],
    ['year', '2019', '2019', '2019'],
    ['year', 'unrecorded', 'belum-tercatat', 'not-recorded'],
    ['kind', 'city', 'kota', 'city'],
    ['activity', 'active', 'aktif', 'active'],
  ] as const)('writes and reads %s %s in both languages', (key, value, id, en) => {
    expect(words.toWord(key, value, 'id')).toBe(id);
    expect(words.toWord(key, value, 'en')).toBe(en);
    expect(words.toValue(key, id, 'id')).toBe(value);
    expect(words.toValue(key, en, 'en')).toBe(value);
  });

  it('knows no word of the other language', () => {
    expect(words.toValue('country', 'south-korea', 'id')).toBeUndefined();
  });

  it('writes a code where a slug is missing', () => {
    expect(words.toWord('country', 'XX', 'id')).toBe('XX');
  });

  it('has no value for a word that nobody defined', () => {
    expect(facets.flatMap(({ key }) => words.toValue(key, 'atlantis', 'id') ?? [])).toEqual([]);
  });
});
