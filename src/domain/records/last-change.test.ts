import { expect, test } from 'vitest';
import type { StatusReason } from '../agreement/agreement-status.ts';
import { parsePartialDate } from '../calendar/dates.ts';
import { getLastChange, getStatusDay } from './last-change.ts';

const record = { corrections: [], changes: [], lastVerified: '2026-03-01' };
const note = (date: string) => ({ date, text: 'x' });
const eventOf = (date: string, kind = 'signing') => ({ kind, date: parsePartialDate(date) });
const reasonOf = (because: string, more: object) => ({ because, ...more }) as unknown as StatusReason;

test('takes the newest of the days of a record, but none that has not come', () => {
  const changed = { ...record, corrections: [note('2026-05-02')], changes: [note('2027-01-01')] };
  expect(getLastChange(changed, '2026-11-24')).toBe('2026-05-02');
});

test('counts the day on which time alone changed the status', () => {
  const day = getStatusDay(reasonOf('term-passed', { until: parsePartialDate('2026-06-30') }));
  expect(day).toBe('2026-07-01');
  expect(getLastChange(record, '2026-11-24', [day])).toBe('2026-07-01');
});

test.each([
  ['signed-without-recent-evidence', eventOf('2020-05-31'), '2025-06-01'],
  ['no-step-since', eventOf('2022-01-10', 'intent'), '2025-01-11'],
  ['no-step-since', eventOf('2022-01-10', 'exploration'), '2024-01-11'],
])('%s begins the day after its time is over', (because, event, day) => {
  expect(getStatusDay(reasonOf(because, { event }))).toBe(day);
});

test('an event gives no day of its own', () => {
  expect(getStatusDay(reasonOf('open-ended', { event: eventOf('2020') }))).toBeUndefined();
});
