import { expect, test } from 'vitest';
import { createRandom } from './seeded-random.ts';

const take = (seed: number, count: number) => {
  const random = createRandom(seed);
  return Array.from({ length: count }, random);
};

test('gives the same numbers for the same seed, others for another', () => {
  expect(take(1, 5)).toEqual(take(1, 5));
  expect(take(2, 5)).not.toEqual(take(1, 5));
});

test('spreads its numbers over all from 0 to 1', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of take(7, 10_000)) tenths[Math.floor(number * 10)]! += 1;
  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1_100);
});
