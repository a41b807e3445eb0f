import type { Polygon } from 'polylabel';
import { expect, test } from 'vitest';
import { findMiddle } from './find-middle.ts';

const square = (left: number, top: number, size: number): Polygon => [
  [
    [left, top],
    [left + size, top],
    [left + size, top + size],
    [left, top + size],
  ],
];

test('finds the middle of an area that nobody has named one for', () => {
  const [x, y] = findMiddle([square(0, 0, 100)]);
  expect(Math.hypot(x - 50, y - 50)).toBeLessThan(4);
});

test('finds it in the largest island, on no hole and in the broad part of a bow', () => {
    const [x, y] = findMiddle([[...square(0, 0, 100), ...square(20, 20, 60)], square(200, 0, 10)]);
  expect([x < 20 || x > 80 || y < 20 || y > 80, x < 100]).toEqual([true, true]);
  const bow: Polygon = [
    [
      [0, 0],
      [100, 0],
      [100, 20],
      [20, 20],
      [20, 100],
      [0, 100],
    ],
  ];
  const [right, down] = findMiddle([bow]);
  expect(right < 20 || down < 20).toBe(true);
});
