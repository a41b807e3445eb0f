import { expect, test } from 'vitest';
import { formatMoment } from './format-moment.ts';

test('words an instant in the zone of the site', () => {
  expect(formatMoment('2027-01-02T02:00Z', 'id', 'Asia/Jakarta')).toMatch(/^2 Januari 2027 (?:pukul )?09[.:]00 WIB$/);
});

test('words a day without a clock time', () => {
  expect(formatMoment('2027-01-02', 'en', 'Asia/Jakarta')).toBe('2 January 2027');
});
