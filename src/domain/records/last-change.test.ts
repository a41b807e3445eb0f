import { expect, test } from 'vitest';
import type { StatusReason } from '../agreement/agreement-status.ts';
import { parsePartialDate } from '../calendar/dates.ts';
import { makeAgreement, signing } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';
import { findLastChange, getAgreementChange, getLastChange, getStatusDay } from './last-change.ts';

const record = { corrections: [], changes: [], sources: [{ checked: '2026-02-01' }, { checked: '2026-03-01' }, {}] };
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
  ['old-sign', eventOf('2020-05-31'), 0, '2022-06-01'],
  ['term-passed-old-sign', eventOf('2020-05-31'), 0, '2022-06-01'],
  ['programme-old-sign', eventOf('2020'), 0, '2023-01-01'],
  ['old-step', eventOf('2022-01-10', 'intent'), 36, '2025-01-11'],
  ['old-step', eventOf('2022-01-10', 'exploration'), 24, '2024-01-11'],
])('%s begins the day after its time is over', (because, event, months, day) => {
  expect(getStatusDay(reasonOf(because, { event, months }))).toBe(day);
});

test.each(['old-sign', 'programme-old-sign', 'old-step'])('%s without a date gives no day', (because) => {
  expect(getStatusDay(reasonOf(because, { months: 36 }))).toBeUndefined();
});

test('what ends with its umbrella changes the day after', () => {
  expect(getStatusDay(reasonOf('umbrella-over', { date: parsePartialDate('2016') }))).toBe('2017-01-01');
  expect(getStatusDay(reasonOf('umbrella-over', {}))).toBeUndefined();
});

test('counts the days of withdrawal, publication and change', () => {
  const withdrawn = { date: '2026-08-01', reason: 'x' };
  expect(getLastChange({ ...record, withdrawn }, '2026-11-24')).toBe('2026-08-01');
  expect(getLastChange({ ...record, updated: '2026-09-01' }, '2026-11-24')).toBe('2026-09-01');
  expect(getLastChange({ ...record, published: '2026-10-01' }, '2026-11-24')).toBe('2026-10-01');
});

test('an event gives no day of its own', () => {
  expect(getStatusDay(reasonOf('open-ended', { event: eventOf('2020') }))).toBeUndefined();
});

test('a record without a day of its own has none, and is never taken for changed today', () => {
  const bare = { corrections: [], changes: [], sources: [{}] };
  expect(findLastChange(bare, '2026-11-24')).toBeUndefined();
  expect(findLastChange({ ...bare, sources: [{ checked: '2026-11-25' }] }, '2026-11-24')).toBeUndefined();
});

test('an agreement whose sources nobody read is as new as its newest step', () => {
  const [agreement] = makeRegister({ agreements: [makeAgreement({ events: [signing('2024-03-12')] })] }).agreements;
  expect(agreement && getAgreementChange({ ...agreement, sources: [] }, '2024-11-24')).toBe('2024-03-12');
});

test('where the log knows when facts changed, neither events nor readings of sources say more', () => {
  const [agreement] = makeRegister({ agreements: [makeAgreement({ events: [signing('2026-05-04')] })] }).agreements;
  expect(agreement && getAgreementChange({ ...agreement, changed: '2026-04-01' }, '2026-11-24')).toBe('2026-04-01');
  expect(getLastChange({ ...record, changed: '2026-01-15' }, '2026-11-24')).toBe('2026-01-15');
});
