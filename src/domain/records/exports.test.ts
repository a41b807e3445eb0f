import { expect, test } from 'vitest';
import { compareDestinations, listMissingYears, type Exports } from './exports.ts';
import { makeAgreement, signing, toDate } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';

const period = (text: string, billionUsd: number) => ({ period: toDate(text), billionUsd, sources: ['s1'] });
const figures: Exports = {
  sources: [],
  series: [period('2018-01/2018-09', 15.2), period('2020', 18), period('2022', 24)],
  destinations: [
    { period: toDate('2020'), items: [{ country: 'JP', millionUsd: 9 }], sources: ['s1'] },
    {
      period: toDate('2022'),
      items: [
        { country: 'KR', millionUsd: 7 },
        { group: 'ASEAN', millionUsd: 20 },
      ],
      sources: ['s1'],
    },
  ],
};

test('names the years without a figure for the whole year', () => {
  expect(listMissingYears(figures)).toEqual([2018, 2019, 2021]);
});

test('sets destinations beside the register and leaves a gap where no source names one', () => {
  const register = makeRegister({ agreements: [makeAgreement({ events: [signing('2025-01-01')] })] });
  expect(compareDestinations(figures, register)).toEqual([
    { country: 'KR', millionUsd: [null, 7], records: 1, running: 1 },
    { country: 'JP', millionUsd: [9, null], records: 0, running: 0 },
  ]);
});
