import { describe, expect, it } from 'vitest';
import { languages } from '../text/language.ts';
import { toSlug } from './slugs.ts';
import { activitySlugs, classSlugs, findBySlug, partnerKindSlugs, statusSlugs } from './value-slugs.ts';

describe.each([
  ['statuses', statusSlugs],
  ['classes', classSlugs],
  ['activities', activitySlugs],
  ['partner kinds', partnerKindSlugs],
])('the words for %s', (_name, slugs) => {
  it.each(languages)('are all different in "%s"', (language) => {
    const words = Object.values(slugs).map((word) => word[language]);
    expect(new Set(words).size).toBe(words.length);
  });

  it.each(languages)('are fit for an address in "%s"', (language) => {
    const words = Object.values(slugs).map((word) => word[language]);
    expect(words.map(toSlug)).toEqual(words);
  });
});

describe('findBySlug', () => {
  it('finds the value behind a word', () => {
    expect(findBySlug(statusSlugs, 'berlaku', 'id')).toBe('in-force');
  });

  it('finds none behind a word of the other language', () => {
    expect(findBySlug(statusSlugs, 'berlaku', 'en')).toBeUndefined();
  });
});
