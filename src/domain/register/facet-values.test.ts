import { expect, test } from 'vitest';
import { listAskedValues } from './facet-values.ts';
import { governmentOf, makeAgreement, signing } from '../testing/make-agreement.ts';
import { makePartner, makeRegion, makeRegister } from '../testing/make-records.ts';

const register = makeRegister({
  regions: [makeRegion('35.78'), makeRegion('35.23')],
  partners: [makePartner(), makePartner({ slug: 'unesco', kind: 'international', country: undefined })],
  agreements: [makeAgreement({ local: [governmentOf('35.78')], events: [signing('1994')] })],
});

test('a reader may ask for regions, kinds and statuses that no agreement has', () => {
  expect(listAskedValues(register, 'region')).toEqual(['35.23', '35.78']);
  expect(listAskedValues(register, 'kind')).toEqual(['city', 'international']);
  expect(listAskedValues(register, 'status')).toContain('suspended');
  expect(listAskedValues(register, 'country')).toContain('international');
});

test('a year is asked for only where one was signed', () => {
  expect(listAskedValues(register, 'year')).toEqual(['1994']);
});
