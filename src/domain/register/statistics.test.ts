import { expect, test } from 'vitest';
import { listStatistics, type StatisticKey } from './statistics.ts';
import { makeAgreement, partnerParty, signing, until } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';

const register = makeRegister({
  agreements: [
    makeAgreement({ events: [signing('2008-05-01', until('2012-05-01'))] }),
    makeAgreement({
      slug: '0002-surabaya-kochi',
      foreign: [partnerParty('kochi')],
      events: [signing('2010-01-01', { kind: 'open' })],
    }),
    makeAgreement({ slug: '0003-undated' }),
  ],
});

function rowsOf(key: StatisticKey) {
  const statistic = listStatistics(register).find((one) => one.key === key);
  return Object.fromEntries(statistic?.rows.map((row) => [row.key, row.values]) ?? []);
}

test('counts signings by year without leaving years out', () => {
  expect(rowsOf('signed-by-year')).toEqual({ 2008: [1], 2009: [0], 2010: [1] });
});

test('counts signings by decade', () => {
  expect(rowsOf('signed-by-decade')).toEqual({ 2000: [1], 2010: [1] });
});

test('applies the status rules to the end of every year and to today', () => {
  const rows = rowsOf('running-by-year');
  expect(rows).toMatchObject({ 2008: [1], 2009: [1], 2010: [2], '2026-11-24': [1] });
});

test('counts all records of a value and those that run among them, most first', () => {
  expect(rowsOf('by-country')).toEqual({ KR: [2, 0], JP: [1, 1] });
  expect(rowsOf('by-status')).toEqual({ 'in-force': [1, 1], ended: [1, 0], listed: [1, 0] });
});

test.each(['by-group', 'by-status', 'by-evidence'] as const)('%s sums to the register', (key) => {
  const sum = Object.values(rowsOf(key)).reduce((total, [records]) => total + (records ?? 0), 0);
  expect(sum).toBe(register.agreements.length);
});
