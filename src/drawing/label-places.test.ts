import { expect, test } from 'vitest';
import { placeLabels, type LabelRequest } from './label-places.ts';

const square = (x: number, size: number): LabelRequest['rings'] => [
  [
    [x, 0],
    [x + size, 0],
    [x + size, size],
    [x, size],
  ],
];
const request = (code: string, x: number, more: Partial<LabelRequest> = {}): LabelRequest => ({
  code,
  rings: square(x, 100),
  anchor: [x + 50, 50],
  width: 60,
  height: 16,
  room: 16,
  ...more,
});

test('leaves a name where it fits', () => {
  expect(placeLabels([request('a', 0)]).get('a')).toEqual({ point: [50, 50], inside: 1, over: 0 });
});

test('moves a name into its area', () => {
  const place = placeLabels([request('a', 0, { anchor: [0, 50] })]).get('a');
  expect(place?.inside).toBe(1);
  expect(place?.point[0]).toBeGreaterThanOrEqual(30);
});

test('lets a name that is longer than its area is wide go beyond the coast rather than over a neighbour', () => {
  const name = request('a', 0, { width: 110 });
  const place = (x: number) => {
    const neighbour = request('b', x, { anchor: [x + 50, 90], width: 20 });
    return placeLabels([name, neighbour]).get('a')?.point[0] ?? 50;
  };
  expect(place(100)).toBeLessThan(50);
  expect(place(-100)).toBeGreaterThan(50);
});

test('keeps what is written below a name in its area', () => {
  const place = placeLabels([request('a', 0, { anchor: [50, 92], room: 48 })]).get('a');
  expect(place?.point[1]).toBeLessThanOrEqual(76);
});

test('keeps names of neighbours apart', () => {
  const places = placeLabels([request('a', 0, { width: 120 }), request('b', 100, { width: 120 })]);
  const [a, b] = [places.get('a')?.point ?? [0, 0], places.get('b')?.point ?? [0, 0]];
  expect(Math.abs(a[0] - b[0]) >= 124 || Math.abs(a[1] - b[1]) >= 16).toBe(true);
});

test('keeps clear what is written below a name', () => {
  const both = { width: 120, room: 32 };
  const places = placeLabels([request('a', 0, both), request('b', 100, both)]);
  const [a, b] = [places.get('a')?.point ?? [0, 0], places.get('b')?.point ?? [0, 0]];
  expect(Math.abs(a[0] - b[0]) >= 124 || Math.abs(a[1] - b[1]) >= 32).toBe(true);
});

test('says how little of a name fits a small area', () => {
  const small = { rings: square(40, 10), anchor: [45, 5] as const };
  expect(placeLabels([request('a', 0, small)]).get('a')?.inside).toBeLessThan(0.5);
});
