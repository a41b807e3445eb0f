import { expect, test } from 'vitest';
import { findNextChange, startOfDay } from './instants.ts';

const timeZone = 'Asia/Jakarta';
const today = '2026-11-28';

test('a day begins at midnight where the site is', () => {
  expect(startOfDay('2026-11-28', timeZone).toISOString()).toBe('2026-11-27T17:00:00.000Z');
  expect(startOfDay('2026-11-28', 'America/New_York').toISOString()).toBe('2026-11-28T05:00:00.000Z');
});

test('a site changes next as the next day begins, or at an instant before that', () => {
  const now = new Date('2026-11-28T08:00+07:00');
  const next = (...moments: string[]) => findNextChange(moments, { today, timeZone, now }).toISOString();
  expect(next()).toBe('2026-11-28T17:00:00.000Z');
  expect(next('2026-11-28T12:00+07:00', '2026-11-28T09:00+07:00')).toBe('2026-11-28T02:00:00.000Z');
  expect(next('2026-11-28T07:00+07:00', '2026-11-28T08:00+07:00')).toBe('2026-11-28T17:00:00.000Z');
  expect(next('2026-11-29T09:00+07:00', '2026-11-28', '2026-11-29')).toBe('2026-11-28T17:00:00.000Z');
});

test('a day that was chosen counts as a whole', () => {
  expect(findNextChange(['2026-11-28T12:00+07:00'], { today, timeZone }).toISOString()).toBe(
    '2026-11-28T17:00:00.000Z',
  );
});
