import { expect, test } from 'vitest';
import { languages } from '~/domain/text/language.ts';
import { locales } from '~/i18n/locales.ts';
import { isFoundByHeadlines, toSearchAttributes } from './search-marks.ts';

const [first] = languages;
const others = locales.map(({ code }) => code).filter((code) => code !== first);

test('what happened is found by the headlines of its sources, in the first language', () => {
  expect(isFoundByHeadlines({ kind: 'press-release' }, first)).toBe(true);
  expect(others.map((language) => isFoundByHeadlines({ kind: 'press-release' }, language))).not.toContain(true);
});

test('a page of another kind, or one that is not searched, is not found by them', () => {
  expect(isFoundByHeadlines({ kind: 'guide' }, first)).toBe(false);
  expect(isFoundByHeadlines(undefined, first)).toBe(false);
});

test('a page that tells of a day is found in the order of days, as far as the day is known', () => {
  expect(toSearchAttributes({ kind: 'press-release', date: '2025-05' })).toMatchObject({
    'data-pagefind-sort': 'date:2025-05',
  });
  expect(toSearchAttributes({ kind: 'guide' })).not.toHaveProperty('data-pagefind-sort');
});
