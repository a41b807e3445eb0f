import { describe, expect, test } from 'vitest';
import { allowedChanges, findNearest, toCandidate, toSound } from './near-spellings.ts';

describe('what sounds alike', () => {
  test.each([
    ['kitakyusyu', 'kitakyushu'],
    ['phillipina', 'filipina'],
    ['soematra', 'sumatra'],
    ['pasoeroean', 'pasuruan'],
    ['banyuwanggi', 'banyuwangi'],
    ['tailand', 'thailand'],
  ])('%s and %s differ by one change at most', (typed, name) => {
    expect(findNearest(typed, [toCandidate(name, name)], 1).found).toHaveLength(1);
  });

  test('different names stay different', () => {
    expect(toSound('malang')).not.toBe(toSound('lumajang'));
    expect(toSound('busan')).not.toBe(toSound('buton'));
  });
});

test('one letter may differ from four letters on, two from eight on', () => {
  expect([3, 4, 7, 8].map((length) => allowedChanges(length))).toEqual([0, 1, 1, 2]);
});

test('the nearest come alone, those that tie together', () => {
  const candidates = ['busan', 'bukan', 'susan'].map((text) => toCandidate(text, text));
  expect(findNearest('buson', candidates, 2).found.map(({ text }) => text)).toEqual(['busan']);
});
