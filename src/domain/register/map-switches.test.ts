import { expect, test } from 'vitest';
import { listMapSwitches } from './map-switches.ts';
import { governmentOf, makeAgreement, partnerParty, signing } from '../testing/make-agreement.ts';
import { makeRegister } from '../testing/make-records.ts';

test('counts the agreements of each value for the regions that are parties, without the province', () => {
  const register = makeRegister({
    agreements: [
      makeAgreement({ events: [signing('2025-01-01')] }),
      makeAgreement({ slug: '0002-malang-kochi', local: [governmentOf('35.73')], foreign: [partnerParty('kochi')] }),
      makeAgreement({ slug: '0003-jatim-busan', local: [governmentOf('35')] }),
    ],
  });
  expect(listMapSwitches(register, 'country')).toEqual([
    { facet: 'country', value: 'KR', records: 2, counts: { '35.78': 1 } },
    { facet: 'country', value: 'JP', records: 1, counts: { '35.73': 1 } },
  ]);
  expect(listMapSwitches(register, 'group').map(({ value, counts }) => [value, counts])).toEqual([
    ['running', { '35.78': 1 }],
    ['unproven', { '35.73': 1 }],
  ]);
});
