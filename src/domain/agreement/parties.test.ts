import { describe, expect, it } from 'vitest';
import type { ForeignParty, LocalParty } from './agreement.ts';
import {
  appliesToRegion,
  completeParty,
  isTie,
  listCountries,
  listPartnerKinds,
  listPartners,
  listRegions,
} from './parties.ts';
import { governmentOf, makeAgreement, partnerParty, placeIn } from '../testing/make-agreement.ts';
import { makePartner } from '../testing/make-records.ts';

const firm: LocalParty = { region: '35.07', body: 'enterprise', role: 'party', name: 'PT Contoh' };
const partners = new Map(
  [
    makePartner(),
    makePartner({ slug: 'unicef', kind: 'international', country: undefined }),
    makePartner({ slug: 'kochi', country: 'JP' }),
    makePartner({ slug: 'rvo', kind: 'agency', country: 'NL' }),
  ].map((partner) => [partner.slug, partner]),
);

describe('listRegions', () => {
  it('finds the regions whose government is a party', () => {
    expect(listRegions({ local: [governmentOf('35'), governmentOf('35.78'), placeIn('35.73')] }, 'tie')).toEqual([
      '35',
      '35.78',
    ]);
  });

  it('finds the regions where a programme only works', () => {
    expect(listRegions({ local: [governmentOf('35'), placeIn('35.73')] }, 'place')).toEqual(['35.73']);
  });

  it.each(['enterprise', 'national'] as const)('does not count a party of kind %s for its region', (body) => {
    const local: LocalParty[] = [{ ...firm, body }];
    expect(listRegions({ local }, 'tie')).toEqual([]);
    expect(listRegions({ local }, 'body')).toEqual(['35.07']);
  });

  it.each(['government', 'university', 'school', 'community'] as const)(
    'counts a party of kind %s for its region',
    (body) => {
      expect(listRegions({ local: [{ ...firm, body }] }, 'tie')).toEqual(['35.07']);
    },
  );

  it('takes a region that is party and place for a party only', () => {
    const local = [placeIn('35.78'), governmentOf('35.78')];
    expect(listRegions({ local }, 'tie')).toEqual(['35.78']);
    expect(listRegions({ local }, 'place')).toEqual([]);
  });

  it('takes a region with a firm and its government for a tie', () => {
    expect(listRegions({ local: [firm, governmentOf('35.07')] }, 'tie')).toEqual(['35.07']);
  });

  it('leaves out parties from outside the province', () => {
    const local: LocalParty[] = [{ outside: 'Kota Bandung', body: 'government', role: 'party' }];
    expect(listRegions({ local }, 'tie')).toEqual([]);
  });
});

describe('isTie', () => {
  it('is true for an agreement of a government', () => {
    expect(isTie({ local: [governmentOf('35.78')] })).toBe(true);
  });

  it('is false for a deal of a firm', () => {
    expect(isTie({ local: [firm] })).toBe(false);
  });

  it('is false for a programme that only works here', () => {
    expect(isTie({ local: [placeIn('35.78')] })).toBe(false);
  });
});

describe('appliesToRegion', () => {
  const provincial = { local: [governmentOf('35')], appliesTo: 'all' as const };

  it('is true for every region where the province says "all"', () => {
    expect(appliesToRegion(provincial, '35.73', '35')).toBe(true);
  });

  it('is true for a region that is named', () => {
    expect(appliesToRegion({ ...provincial, appliesTo: ['35.73'] }, '35.73', '35')).toBe(true);
  });

  it('is false for a region that is not named', () => {
    expect(appliesToRegion({ ...provincial, appliesTo: ['35.73'] }, '35.78', '35')).toBe(false);
  });

  it('is false where nothing is said', () => {
    expect(appliesToRegion({ local: [governmentOf('35')] }, '35.73', '35')).toBe(false);
  });

  it('is false for the province itself', () => {
    expect(appliesToRegion(provincial, '35', '35')).toBe(false);
  });

  it('is false for a region that is a party itself', () => {
    expect(appliesToRegion({ ...provincial, local: [governmentOf('35'), governmentOf('35.73')] }, '35.73', '35')).toBe(
      false,
    );
  });

  it('is false for an agreement that is not the province’s', () => {
    expect(appliesToRegion({ local: [governmentOf('35.78')], appliesTo: 'all' }, '35.73', '35')).toBe(false);
  });
});

describe('foreign parties', () => {
  const complete = (...parties: ForeignParty[]) => parties.map((party) => completeParty(party, partners));

  it('lists each partner once', () => {
    const foreign = [partnerParty('busan'), partnerParty('kochi'), partnerParty('busan')];
    expect(listPartners(makeAgreement({ foreign }))).toEqual(['busan', 'kochi']);
  });

  it('leaves unnamed parties out of the partners', () => {
    expect(listPartners({ foreign: [{ name: 'Buyers', countries: ['MY'], role: 'party' as const }] })).toEqual([]);
  });

  it("takes countries from the partners' records and from unnamed parties, each once", () => {
    const foreign = complete(partnerParty('busan'), { name: 'Cities', countries: ['JP', 'KR', 'AU'], role: 'party' });
    expect(listCountries({ foreign })).toEqual(['KR', 'JP', 'AU']);
  });

  it('finds no country for an international body', () => {
    expect(listCountries({ foreign: complete(partnerParty('unicef')) })).toEqual([]);
  });

  it('keeps what the party says where its partner has no page', () => {
    const foreign = complete({ partner: 'unknown', countries: ['SE'], role: 'party' });
    expect(listCountries({ foreign })).toEqual(['SE']);
    expect(listPartnerKinds({ foreign })).toEqual([]);
  });

  it('lists kinds in their fixed order, each once', () => {
    const foreign = ['unicef', 'rvo', 'kochi', 'busan'].map((slug) => completeParty(partnerParty(slug), partners));
    expect(listPartnerKinds({ foreign })).toEqual(['city', 'agency', 'international']);
  });

  it('finds no kind for an unnamed party', () => {
    expect(listPartnerKinds({ foreign: complete({ name: 'Buyers', countries: ['MY'], role: 'party' }) })).toEqual([]);
  });
});
