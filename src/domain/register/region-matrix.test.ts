import { expect, test } from 'vitest';
import { splitRegions } from './counting.ts';
import { toRegionMatrix } from './region-matrix.ts';
import { governmentOf, makeAgreement, partnerParty, signing } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';

const register = makeRegister({
  agreements: [
    makeAgreement({ events: [signing('2025-01-01')] }),
    makeAgreement({ slug: '0002-surabaya-kochi', foreign: [partnerParty('kochi')] }),
    makeAgreement({ slug: '0003-jatim-busan', local: [governmentOf('35')], events: [signing('2025-01-01')] }),
  ],
});

test('has a row for every regency and city, and none for the province', () => {
  expect(toRegionMatrix(register).rows.map(({ region }) => region.code)).toEqual(['35.73', '35.78']);
});

test('counts records and those in force where region and country meet', () => {
  const [malang, surabaya] = toRegionMatrix(register).rows;
  expect(surabaya?.cells).toEqual([
    { country: 'JP', records: 1, running: 0 },
    { country: 'KR', records: 1, running: 1 },
  ]);
  expect(malang?.cells.every(({ records }) => records === 0)).toBe(true);
});

test('has nothing in force in the same regions as the register', () => {
  const { unpartnered } = splitRegions(register.agreements, register.regions, '35');
  const zeros = toRegionMatrix(register).rows.filter(({ running }) => running === 0);
  expect(zeros.map(({ region }) => region.code)).toEqual(unpartnered);
});
