import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import { countFacet, countWithin, listFacetValues, matchesSelection, sortFacetValues, toFacetText } from './facets.ts';
import { event, governmentOf, makeAgreement, partnerParty, placeIn, signing } from '../testing/make-agreement.ts';
import { makePartner, makeRegister } from '../testing/make-records.ts';

const partners = [
  makePartner(),
  makePartner({ slug: 'kochi', country: 'JP', kind: 'prefecture' }),
  makePartner({ slug: 'unicef', kind: 'international', country: undefined }),
];
const evaluate = (...agreements: Agreement[]) => makeRegister({ agreements, partners }).agreements;
const facetsOf = (more: Partial<Agreement>) => evaluate(makeAgreement(more))[0]?.facets;

describe('facets', () => {
  it('give every value of an agreement', () => {
    expect(
      facetsOf({ events: [signing('2025-03-01')], foreign: [partnerParty('kochi'), partnerParty('busan')] }),
    ).toMatchObject({
      member: [],
      region: ['35.78'],
      country: ['JP', 'KR'],
      group: ['running'],
      status: ['running'],
      evidence: ['one-side'],
      class: ['sister-city'],
      sector: ['education'],
      year: ['2025'],
      kind: ['prefecture', 'city'],
      activity: ['active'],
    });
  });

  it('take the province for its own agreements only', () => {
    expect(facetsOf({ local: [governmentOf('35')], appliesTo: 'all' })?.region).toEqual(['35']);
  });

  it('take no region from a programme that only works there', () => {
    expect(facetsOf({ local: [governmentOf('35'), placeIn('35.73')] })?.region).toEqual(['35']);
  });

  it('list an international body under its own value instead of a country', () => {
    expect(facetsOf({ foreign: [partnerParty('unicef')] })?.country).toEqual(['international']);
  });

  it('list countries and an international body side by side', () => {
    expect(facetsOf({ foreign: [partnerParty('unicef'), partnerParty('kochi')] })?.country).toEqual([
      'JP',
      'international',
    ]);
  });

  it('take the year of the first signing', () => {
    expect(facetsOf({ events: [signing('2015'), signing('1994')] })?.year).toEqual(['1994']);
  });

  it.each([
    ['nothing is signed', [event('intent', '2026')]],
    ['the signing is undated', [signing()]],
    ['the signing lies in one of several years', [signing('2012/2013')]],
    ['the signing lies ahead', [signing('2027')]],
  ])('have no recorded year where %s', (_name, events) => {
    expect(facetsOf({ events })?.year).toEqual(['unrecorded']);
  });

  it('give a value that a record repeats only once', () => {
    expect(facetsOf({ sectors: ['trade', 'trade'] })?.sector).toEqual(['trade']);
  });
});

describe('matchesSelection', () => {
  const [agreement] = evaluate(makeAgreement({ events: [signing('2025')], sectors: ['education', 'trade'] }));
  const matches = (selection: Parameters<typeof matchesSelection>[1]) =>
    agreement !== undefined && matchesSelection(agreement, selection);

  it('lets everything through where nothing is chosen', () => {
    expect(matches({})).toBe(true);
    expect(matches({ status: [] })).toBe(true);
  });

  it('needs one of the values chosen in a facet', () => {
    expect(matches({ status: ['ended', 'running'] })).toBe(true);
    expect(matches({ status: ['ended'] })).toBe(false);
  });

  it('needs every facet in which something is chosen', () => {
    expect(matches({ status: ['running'], sector: ['trade'] })).toBe(true);
    expect(matches({ status: ['running'], sector: ['tourism'] })).toBe(false);
  });
});

describe('the values of closed lists', () => {
  it('leave out visits, which have a list of their own', () => {
    expect(listFacetValues('group')).not.toContain('visit');
    expect(listFacetValues('status')).not.toContain('contact');
  });

  it('have a key for their word; values of the content have none', () => {
    expect(toFacetText('status', 'in-force')).toBe('status.in-force');
    expect(toFacetText('evidence', 'nonsense')).toBeUndefined();
    expect(toFacetText('sector', 'trade')).toBeUndefined();
  });
});

describe('countWithin', () => {
  const agreements = evaluate(
    makeAgreement({ slug: '1-a', sectors: ['education'], events: [signing('2025')] }),
    makeAgreement({ slug: '2-b', sectors: ['trade'], events: [signing('2025')] }),
    makeAgreement({ slug: '3-c', sectors: ['trade'], events: [signing('1990')], class: 'mou' }),
  );

  it('counts a facet within what the other facets leave', () => {
    const counts = countWithin(agreements, { sector: ['trade'] });
    expect(Object.fromEntries(counts.status)).toEqual({ running: 1, 'no-news': 1 });
  });

  it('does not lower the figures of a facet by its own choices', () => {
    const counts = countWithin(agreements, { sector: ['trade'] });
    expect(Object.fromEntries(counts.sector)).toEqual({ education: 1, trade: 2 });
  });

  it('keeps what has a chosen value beside others', () => {
    const both = evaluate(makeAgreement({ sectors: ['education', 'trade'], events: [signing('2025')] }));
    expect(Object.fromEntries(countWithin(both, { sector: ['trade'] }).status)).toEqual({ running: 1 });
  });

  it('leaves out what fails in two facets', () => {
    const counts = countWithin(agreements, { sector: ['education'], class: ['sister-city'] });
    expect(Object.fromEntries(counts.sector)).toEqual({ education: 1, trade: 1 });
    expect(Object.fromEntries(counts.class)).toEqual({ 'sister-city': 1 });
  });
});

describe('countFacet', () => {
  it('counts an agreement under each of its values', () => {
    const agreements = evaluate(
      makeAgreement({ slug: '1-a', sectors: ['education', 'trade'] }),
      makeAgreement({ slug: '2-b', sectors: ['trade'] }),
    );
    expect(Object.fromEntries(countFacet(agreements, 'sector'))).toEqual({ education: 1, trade: 2 });
  });
});

describe('sortFacetValues', () => {
  const label = (value: string) => ({ JP: 'Jepang', AU: 'Australia', KR: 'Korea Selatan' })[value] ?? value;

  it('puts the newest year first and "not recorded" last', () => {
    expect(sortFacetValues('year', ['1994', 'unrecorded', '2025', '2010'], label, 'id')).toEqual([
      '2025',
      '2010',
      '1994',
      'unrecorded',
    ]);
  });

  it.each([
    ['unrecorded', '2025', '1994'],
    ['unrecorded', '1994', '2025'],
    ['1994', 'unrecorded', '2025'],
    ['2025', 'unrecorded', '1994'],
    ['1994', '2025', 'unrecorded'],
  ])('puts "not recorded" last from wherever it stood: %s, %s, %s', (...years) => {
    expect(sortFacetValues('year', years, label, 'id')).toEqual(['2025', '1994', 'unrecorded']);
  });

  it('sorts countries by the name shown', () => {
    expect(sortFacetValues('country', ['JP', 'KR', 'AU'], label, 'id')).toEqual(['AU', 'JP', 'KR']);
  });

  it('sorts regions by code', () => {
    expect(sortFacetValues('region', ['35.78', '35', '35.01'], label, 'id')).toEqual(['35', '35.01', '35.78']);
  });

  it('sorts statuses group by group', () => {
    expect(sortFacetValues('status', ['ended', 'exploring', 'in-force'], label, 'id')).toEqual([
      'in-force',
      'exploring',
      'ended',
    ]);
  });
});
