import { expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import { getCalendarDays, hasCalendarDays } from './calendar-days.ts';

type Agreement = Parameters<typeof getCalendarDays>[0];

const make = ({ signed, until, renewalStart, status = 'in-force' }: Record<string, string>) =>
  ({
    status,
    reason: { status, because: until ? 'fixed-term' : 'open-ended', until: until && parsePartialDate(until) },
    signed: signed && parsePartialDate(signed),
    overlays: { renewalStart: renewalStart && parsePartialDate(renewalStart) },
  }) as unknown as Agreement;

test('shows the end, the latest start of a renewal and the signing, where they are full dates', () => {
  const all = { signed: '2019-03-12', until: '2024-03-12', renewalStart: '2023-06-12' };
  expect(getCalendarDays(make(all))).toEqual({ end: '2024-03-12', renewalStart: '2023-06-12', signing: '2019-03-12' });
  expect(hasCalendarDays([make({}), make({ signed: '2019-03-12' })], true)).toBe(true);
});

test('shows nothing of months and years, and nothing of what does not run', () => {
  expect(hasCalendarDays([], true)).toBe(false);
  expect(hasCalendarDays([make({ signed: '2019-03', until: '2024', renewalStart: '2023-06' })], true)).toBe(false);
  expect(getCalendarDays(make({ signed: '2019-03-12', until: '2024-03-12', status: 'ended' }))).toEqual({});
});

test('has no signings where only ends are shown', () => {
  expect(hasCalendarDays([make({ signed: '2019-03-12' })], false)).toBe(false);
  expect(hasCalendarDays([make({ until: '2024-03-12' })], false)).toBe(true);
  expect(hasCalendarDays([make({ until: '2024-03', renewalStart: '2023-06-01' })], false)).toBe(true);
});
