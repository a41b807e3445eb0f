import { expect, test } from 'vitest';
import { languages } from '~/domain/text/language.ts';
import { isFoundByHeadlines } from './search-marks.ts';

const [first = 'id', second = 'en'] = languages;

test('what happened is found by the headlines of its sources, in the first language', () => {
  expect(isFoundByHeadlines({ kind: 'press-release' }, first)).toBe(true);
  expect(isFoundByHeadlines({ kind: 'press-release' }, second)).toBe(false);
});

test('a page of another kind, or one that is not searched, is not found by them', () => {
  expect(isFoundByHeadlines({ kind: 'guide' }, first)).toBe(false);
  expect(isFoundByHeadlines(undefined, first)).toBe(false);
});
