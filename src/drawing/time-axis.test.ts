import { expect, test } from 'vitest';
import { toPosition, toTimeAxis } from './time-axis.ts';

test('runs over whole years and writes at most six', () => {
  const axis = toTimeAxis(['1990-08-21', '2027-12-31']);
  expect(axis).toEqual({ firstYear: 1990, endYear: 2028, ticks: [1990, 2000, 2010, 2020] });
});

test('writes every year of a short life', () => {
  expect(toTimeAxis(['2024-03-01', '2026-11-24']).ticks).toEqual([2024, 2025, 2026]);
});

test('places a day between the beginning and the end', () => {
  const axis = toTimeAxis(['2000-01-01', '2003-12-31']);
  expect(toPosition('2000-01-01', axis)).toBe(0);
  expect(toPosition('2002-01-01', axis)).toBe(0.5);
  expect(toPosition('2004-01-01', axis)).toBe(1);
});
