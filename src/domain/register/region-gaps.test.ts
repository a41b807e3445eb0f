import { expect, it } from 'vitest';
import { groupUnpartnered, listNaming } from './region-gaps.ts';
import { event, governmentOf, makeAgreement, openEnded, placeIn, signing } from '../testing/make-agreement.ts';
import { makeRegion, makeRegister } from '../testing/make-records.ts';

const register = makeRegister({
  regions: ['35', '35.01', '35.02', '35.03', '35.04', '35.05'].map((code) => makeRegion(code)),
  agreements: [
    makeAgreement({ slug: '1-running', local: [governmentOf('35.01')], events: [signing('1994', openEnded)] }),
    makeAgreement({ slug: '2-over', local: [governmentOf('35.02')], events: [event('listing', '2010')] }),
    makeAgreement({ slug: '3-programme', local: [placeIn('35.03')], events: [event('delivery', '2026-01')] }),
    makeAgreement({ slug: '4-visit', local: [governmentOf('35.04')], events: [event('contact', '2025')] }),
  ],
});

it('tells regions with records of their own from those that others name and those in no record', () => {
  expect(groupUnpartnered(register)).toEqual({
    recorded: ['35.02'],
    named: ['35.03', '35.04'],
    unrecorded: ['35.05'],
  });
});

it('takes programmes and visits for records that name a region, and none of its own', () => {
  const namedIn = (code: string) => listNaming(register, code).map(({ slug }) => slug);
  expect(namedIn('35.03')).toEqual(['3-programme']);
  expect(namedIn('35.04')).toEqual(['4-visit']);
  expect(namedIn('35.02')).toEqual([]);
});
