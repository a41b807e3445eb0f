import { expect, test } from 'vitest';
import { formatList, formatNames } from './format.ts';

test('names of which one is joined of two are set apart by semicolons, others joined', () => {
  expect(formatList(['Air', 'Pantai dan laut'], 'id')).toBe('Air dan Pantai dan laut');
  expect(formatNames(['Air', 'Pantai dan laut'], 'id')).toBe('Air; Pantai dan laut');
  expect(formatNames(['Water', 'Coast and sea', 'Trade'], 'en')).toBe('Water; Coast and sea; Trade');
  expect(formatNames(['Landing', 'Pelabuhan'], 'id')).toBe('Landing dan Pelabuhan');
});
