import { expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import { getEndDay, getExpiryGroup, groupByExpiry, listEnding } from './expiring.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

const today = '2026-11-24';
const ending = (until: string, number = '0001') =>
  ({
    number,
    status: 'in-force',
    reason: { status: 'in-force', because: 'fixed-term', until: parsePartialDate(until) },
  }) as unknown as RegisteredAgreement;
const inForceBecause = (because: string) =>
  ({ status: 'in-force', reason: { status: 'in-force', because } }) as unknown as RegisteredAgreement;

test.each([
  ['2026-11-24', 'within-3-months'],
  ['2027-02-24', 'within-3-months'],
  ['2027-02-25', 'within-6-months'],
  ['2027-05-24', 'within-6-months'],
  ['2027-05-25', 'within-12-months'],
  ['2027-11-24', 'within-12-months'],
  ['2027-11-25', 'later'],
  // By the earliest day that it can mean.
  ['2027', 'within-3-months'],
  ['2027-02', 'within-3-months'],
  ['2027-03', 'within-6-months'],
  ['2028', 'later'],
  ['2026', 'within-3-months'],
  ['by 2030', 'within-3-months'],
  ['about 2028', 'later'],
])('an end on %s stands in group %s', (until, group) => {
  expect(getExpiryGroup(ending(until), today)).toBe(group);
});

test('tells an end that nobody knows from having none', () => {
  expect(getExpiryGroup({ ...inForceBecause('recent-sign'), status: 'running' }, today)).toBe('unknown');
  expect(getExpiryGroup(inForceBecause('open-ended'), today)).toBe('open');
});

test('leaves out what is not in force', () => {
  const ended = { ...ending('2026-12-01'), status: 'ended' } as RegisteredAgreement;
  expect(getExpiryGroup(ended, today)).toBeUndefined();
});

test('puts the nearest end first', () => {
  const groups = groupByExpiry([ending('2027-01-02', '0001'), ending('2026-12-01', '0002')], today);
  expect(groups['within-3-months'].map(({ number }) => number)).toEqual(['0002', '0001']);
});

test('puts an end of which only the year is known before a later day of that year', () => {
  const groups = groupByExpiry([ending('2027-01-02', '0001'), ending('2027', '0002')], today);
  expect(groups['within-3-months'].map(({ number }) => number)).toEqual(['0002', '0001']);
});

test('the list of ends has the order of its groups, and nothing without an end', () => {
  const agreements = [
    { ...inForceBecause('open-ended'), number: '0001' },
    { ...ending('2026-12-01', '0002'), status: 'ended' } as RegisteredAgreement,
    ending('2027-12', '0003'),
    ending('2027-11/2028-09', '0004'),
    ending('2027', '0005'),
  ];
  const { unknown: _, open: __, ...groups } = groupByExpiry(agreements, today);
  const inOrder = ['0005', '0004', '0003'];
  expect(listEnding(agreements).map(({ number }) => number)).toEqual(inOrder);
  expect(
    Object.values(groups)
      .flat()
      .map(({ number }) => number),
  ).toEqual(inOrder);
});

test('an end known by its month has no day', () => {
  expect(getEndDay(ending('2027-02'))).toBeUndefined();
  expect(getEndDay(ending('2027-02-03'))).toBe('2027-02-03');
});
