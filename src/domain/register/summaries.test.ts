import { describe, expect, it } from 'vitest';
import { toCountrySummary, toFilterSummary, toPartnerSummary, toRegionSummary, toStatusSummary } from './summaries.ts';
import {
  event,
  governmentOf,
  makeAgreement,
  openEnded,
  partnerParty,
  placeIn,
  signing,
  until,
} from '../testing/make-agreement.ts';
import { makePartner, makeRegister } from '../testing/make-records.ts';

const register = makeRegister({
  agreements: [
    makeAgreement({ slug: '1-busan', events: [signing('1994', openEnded)] }),
    makeAgreement({
      slug: '2-kochi',
      foreign: [partnerParty('kochi')],
      events: [signing('1997', until('2028-03-12'))],
    }),
    makeAgreement({
      slug: '3-both',
      foreign: [partnerParty('kochi'), partnerParty('busan')],
      events: [event('intent', '2026')],
    }),
    makeAgreement({
      slug: '4-province',
      local: [governmentOf('35')],
      appliesTo: 'all',
      foreign: [partnerParty('kochi')],
      events: [signing('1984', openEnded)],
    }),
  ],
});

describe('toRegionSummary', () => {
  it('says how many agreements are in force with how many countries, what is prepared and since when', () => {
    expect(toRegionSummary(register, '35.78')).toEqual({
      kind: 'region',
      region: '35.78',
      isProvince: false,
      running: 2,
      inPreparation: 1,
      uncounted: 0,
      firstYear: 1994,
      countries: ['JP', 'KR'],
      isInternational: false,
    });
  });

  it('does not lose an international body beside the countries', () => {
    const both = makeRegister({
      partners: [makePartner(), makePartner({ slug: 'unesco', kind: 'international', country: undefined })],
      agreements: [
        makeAgreement({ slug: '1-busan', events: [signing('2026', openEnded)] }),
        makeAgreement({ slug: '2-network', foreign: [partnerParty('unesco')], events: [signing('2026', openEnded)] }),
      ],
    });
    expect(toRegionSummary(both, '35.78')).toMatchObject({ running: 2, countries: ['KR'], isInternational: true });
  });

  it('says where there is no partner, and how many provincial agreements apply', () => {
    expect(toRegionSummary(register, '35.73')).toEqual({
      kind: 'region-without-partner',
      region: '35.73',
      isProvince: false,
      running: 0,
      inPreparation: 0,
      uncounted: 0,
      firstYear: undefined,
      applying: 1,
      records: 0,
      programmes: 0,
    });
  });

  it('knows what a region without a running agreement has on record', () => {
    const quiet = makeRegister({
      agreements: [
        makeAgreement({ slug: '1-old', local: [governmentOf('35.73')], events: [signing('1990')] }),
        makeAgreement({ slug: '2-work', local: [placeIn('35.73')], events: [event('delivery', '2026')] }),
      ],
    });
    expect(toRegionSummary(quiet, '35.73')).toMatchObject({ running: 0, records: 1, programmes: 1 });
  });

  it('counts apart what runs without a signing', () => {
    const mixed = makeRegister({
      agreements: [
        makeAgreement({ slug: '1-signed', events: [signing('2026', openEnded)] }),
        makeAgreement({ slug: '2-work', events: [event('delivery', '2026')] }),
      ],
    });
    expect(toRegionSummary(mixed, '35.78')).toMatchObject({ running: 1, uncounted: 1 });
  });

  it('knows the province', () => {
    expect(toRegionSummary(register, '35')).toMatchObject({ kind: 'region', isProvince: true, running: 1 });
  });
});

describe('toCountrySummary', () => {
  it('counts agreements, regions and the partners of that country', () => {
    expect(toCountrySummary(register, 'JP')).toEqual({
      kind: 'country',
      country: 'JP',
      running: 2,
      inPreparation: 1,
      uncounted: 0,
      firstYear: 1984,
      regions: 2,
      partners: 1,
    });
  });

  it('leaves out partners of another country in a common agreement', () => {
    const common = makeRegister({
      agreements: [
        makeAgreement({ foreign: [partnerParty('kochi'), partnerParty('busan')], events: [signing('2025')] }),
      ],
    });
    expect(toCountrySummary(common, 'JP').partners).toBe(1);
  });
});

describe('toPartnerSummary', () => {
  it('names the regions with which it has an agreement in force', () => {
    expect(toPartnerSummary(register, 'kochi')).toEqual({
      kind: 'partner',
      partner: 'kochi',
      running: 2,
      inPreparation: 1,
      uncounted: 0,
      firstYear: 1984,
      regions: ['35', '35.78'],
    });
  });
});

describe('toStatusSummary', () => {
  it('gives the reason and the marks', () => {
    const agreement = register.agreement('2-kochi');
    expect(agreement && toStatusSummary(agreement)).toMatchObject({
      kind: 'status',
      reason: { because: 'fixed-term', daysLeft: 474 },
      endsSoon: false,
      renewalUnderWay: false,
    });
  });
});

describe('toFilterSummary', () => {
  it('counts what matches and repeats the choice in the order of the facets', () => {
    const query = { text: 'kota', selection: { status: ['in-force'], country: ['JP', 'KR'], sector: [] } };
    expect(toFilterSummary(register, query)).toEqual({
      kind: 'filter',
      count: 3,
      text: 'kota',
      filters: [
        { facet: 'country', values: ['JP', 'KR'] },
        { facet: 'status', values: ['in-force'] },
      ],
    });
  });

  it('takes a count that a search has narrowed', () => {
    expect(toFilterSummary(register, { text: 'kochi', selection: {} }, 2).count).toBe(2);
  });
});
