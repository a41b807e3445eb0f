import { expect, test } from 'vitest';
import { toMapTone, toToneEnd } from './province-map.ts';

test('tones a count by where its step begins', () => {
  expect([0, 1, 2, 4, 5, 20].map((count) => toMapTone(count))).toEqual([0, 1, 2, 2, 5, 5]);
});

test('tells a region with records but nothing in force from one without any', () => {
  expect(toMapTone(0, 3)).toBe('recorded');
  expect(toMapTone(0, 0)).toBe(0);
  expect(toMapTone(1, 3)).toBe(1);
});

test('knows the last count of each step, and that the last step is open', () => {
  expect([toToneEnd(1), toToneEnd(2), toToneEnd(5)]).toEqual([1, 4, undefined]);
});
