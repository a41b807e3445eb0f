import { describe, expect, test } from 'vitest';
import { allowedChanges, createNearest, toSound } from './near-spellings.ts';

describe('what sounds alike', () => {
  test.each([
    ['kitakyusyu', 'kitakyushu'],
    ['phillipina', 'filipina'],
    ['soematra', 'sumatra'],
    ['pasoeroean', 'pasuruan'],
    ['banyuwanggi', 'banyuwangi'],
    ['tailand', 'thailand'],
  ])('%s and %s differ by one change at most', (typed, name) => {
    expect(createNearest([name], String)(typed, 1)).toEqual([name]);
  });

  test('different names stay different', () => {
    expect(toSound('malang')).not.toBe(toSound('lumajang'));
    expect(toSound('busan')).not.toBe(toSound('buton'));
  });
});

test('one letter may differ from four letters on, two from eight on', () => {
  expect([3, 4, 7, 8].map((length) => allowedChanges(length))).toEqual([0, 1, 1, 2]);
});

test('the nearest come alone, those that tie together in their own order', () => {
  const find = createNearest(['busan', 'bukan', 'susan'], String);
  expect(find('buson', 2)).toEqual(['busan']);
  expect(find('bulan', 1)).toEqual(['busan', 'bukan']);
  expect(find('bulan', 1, (name) => name !== 'busan')).toEqual(['bukan']);
});

test('what sounds alike counts as one change, and ties with one', () => {
  const find = createNearest(['tsjikarang', 'sikarang', 'cikarang'], String);
  expect(find('sjikarang', 2)).toEqual(['tsjikarang', 'sikarang']);
  expect(find('sjikarang', 0)).toEqual([]);
});
