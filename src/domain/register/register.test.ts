import { describe, expect, it } from 'vitest';
import type { LocalParty } from '../agreement/agreement.ts';
import {
  event,
  governmentOf,
  makeAgreement,
  openEnded,
  partnerParty,
  placeIn,
  signing,
  toDate,
  until,
} from '../testing/make-agreement.ts';
import { makePartner, makePressRelease, makeRegion, makeRegister } from '../testing/make-records.ts';

const slugsOf = (records: readonly { slug: string }[]) => records.map(({ slug }) => slug);
const withdrawn = { date: '2026-11-01', reason: 'Twice in the register' };

describe('the agreements of a register', () => {
  it('stand in the order of their numbers', () => {
    const register = makeRegister({
      agreements: ['0010-c', '0002-b', '10000-d', '0001-a'].map((slug) => makeAgreement({ slug })),
    });
    expect(slugsOf(register.agreements)).toEqual(['0001-a', '0002-b', '0010-c', '10000-d']);
  });

  it('carry what the rules say on its day', () => {
    const register = makeRegister({
      agreements: [makeAgreement({ events: [signing('2023-03-12', until('2028-03-12'))] })],
    });
    expect(register.agreement('0001-surabaya-busan')).toMatchObject({
      status: 'in-force',
      reason: { because: 'fixed-term', daysLeft: 474 },
      term: { kind: 'fixed', isRunning: true },
      activity: 'none-recently',
      overlays: { endsSoon: false, renewalUnderWay: false },
      regions: ['35.78'],
      isTie: true,
      partners: ['busan'],
      countries: ['KR'],
      partnerKinds: ['city'],
      signed: toDate('2023-03-12'),
      yearSigned: 2023,
    });
  });

  it('date a letter of intent by its own signing', () => {
    const register = makeRegister({
      agreements: [makeAgreement({ class: 'loi', events: [event('intent', '2022-11-23')] })],
    });
    expect(register.agreements[0]).toMatchObject({ signed: toDate('2022-11-23'), yearSigned: 2022 });
  });

  it('change with its day', () => {
    const agreements = [makeAgreement({ events: [signing('2023', until('2026-11-24'))] })];
    expect(makeRegister({ agreements, today: '2026-11-24' }).agreements[0]?.status).toBe('in-force');
    expect(makeRegister({ agreements, today: '2026-11-25' }).agreements[0]?.status).toBe('ended');
  });

  it('are active by a linked press release', () => {
    const register = makeRegister({
      agreements: [makeAgreement({ events: [signing('1994')] })],
      pressReleases: [makePressRelease('2025-09-30', { agreements: ['0001-surabaya-busan'] })],
    });
    expect(register.agreements[0]).toMatchObject({ activity: 'active', lastActivity: toDate('2025-09-30') });
  });

  it('are not active by a withdrawn press release', () => {
    const register = makeRegister({
      agreements: [makeAgreement({ events: [signing('1994')] })],
      pressReleases: [makePressRelease('2025-09-30', { agreements: ['0001-surabaya-busan'], withdrawn })],
    });
    expect(register.agreements[0]?.activity).toBe('none-recently');
  });
});

describe('families in a register', () => {
  const chain = [
    makeAgreement({ slug: '0001-a', events: [signing('2010', openEnded)] }),
    makeAgreement({ slug: '0002-b', predecessor: '0001-a', events: [event('intent', '2026')] }),
    makeAgreement({ slug: '0003-c', umbrella: '0001-a', events: [signing('2011', openEnded)] }),
  ];

  it('name the records before, after, above and below', () => {
    const register = makeRegister({ agreements: chain });
    expect(register.agreement('0001-a')?.family).toEqual({
      umbrella: undefined,
      children: ['0003-c'],
      before: [],
      after: ['0002-b'],
    });
    expect(register.agreement('0002-b')?.family.before).toEqual(['0001-a']);
    expect(register.agreement('0003-c')?.family.umbrella).toBe('0001-a');
  });

  it('mark an agreement whose successor is in preparation', () => {
    expect(makeRegister({ agreements: chain }).agreement('0001-a')?.overlays.renewalUnderWay).toBe(true);
  });

  it('replace an agreement through an unsigned link of its chain', () => {
    const third = makeAgreement({ slug: '0004-d', predecessor: '0002-b', events: [signing('2026-05')] });
    expect(makeRegister({ agreements: [...chain, third] }).agreement('0001-a')).toMatchObject({
      status: 'replaced',
      reason: { successor: '0004-d' },
    });
  });

  it('do not replace by a withdrawn record', () => {
    const successor = makeAgreement({ slug: '0002-b', predecessor: '0001-a', events: [signing('2026')], withdrawn });
    const register = makeRegister({
      agreements: [makeAgreement({ slug: '0001-a', events: [signing('2010', openEnded)] }), successor],
    });
    expect(register.agreement('0001-a')?.status).toBe('in-force');
  });

  it('survive a cycle, which the content check refuses', () => {
    const cycle = [
      makeAgreement({ slug: '0001-a', predecessor: '0002-b', events: [signing('2010')] }),
      makeAgreement({ slug: '0002-b', predecessor: '0001-a', events: [signing('2012')] }),
    ];
    expect(makeRegister({ agreements: cycle }).agreements.map(({ status }) => status)).toEqual([
      'replaced',
      'replaced',
    ]);
  });
});

describe('lookups', () => {
  const firm: LocalParty = { region: '35.73', body: 'enterprise', role: 'party' };
  const register = makeRegister({
    agreements: [
      makeAgreement({ slug: '1-surabaya' }),
      makeAgreement({ slug: '2-firm', local: [firm], foreign: [partnerParty('kochi')] }),
      makeAgreement({
        slug: '3-province',
        local: [governmentOf('35'), placeIn('35.73')],
        appliesTo: 'all',
        sectors: ['trade'],
      }),
    ],
    pressReleases: [
      makePressRelease('2019-09-25', { regions: ['35.78'], sectors: ['trade'] }),
      makePressRelease('2025-01-01', { partners: ['busan'], countries: ['AU'] }),
    ],
    countries: ['AU', 'JP', 'KR', 'SE'].map((code) => ({
      code,
      slug: { id: code, en: code },
      name: {},
      aliases: [],
      latitude: 0,
      longitude: 0,
    })),
  });

  it("find a region's own agreements", () => {
    expect(slugsOf(register.ofRegion('35.78'))).toEqual(['1-surabaya']);
    expect(slugsOf(register.ofRegion('35.73'))).toEqual([]);
  });

  it("find the agreements of a region's firms and other bodies", () => {
    expect(slugsOf(register.ofBodies('35.73'))).toEqual(['2-firm']);
  });

  it('find the programmes that take place in a region', () => {
    expect(slugsOf(register.placedIn('35.73'))).toEqual(['3-province']);
  });

  it('find the provincial agreements that apply to a region', () => {
    expect(slugsOf(register.applyingTo('35.78'))).toEqual(['3-province']);
    expect(slugsOf(register.applyingTo('35'))).toEqual([]);
  });

  it('find the agreements of a partner', () => {
    expect(slugsOf(register.ofPartner('kochi'))).toEqual(['2-firm']);
  });

  it('find the agreements of a country', () => {
    expect(slugsOf(register.ofCountry('KR'))).toEqual(['1-surabaya', '3-province']);
  });

  it('find the agreements of a sector', () => {
    expect(slugsOf(register.ofSector('trade'))).toEqual(['3-province']);
  });

  it('find the agreements of a facet value', () => {
    expect(slugsOf(register.withFacet('region', '35'))).toEqual(['3-province']);
  });

  it('find the partners of a country', () => {
    expect(slugsOf(register.partnersOfCountry('JP'))).toEqual(['kochi']);
  });

  it('find the press releases about a record', () => {
    expect(slugsOf(register.releasesOf('regions', '35.78'))).toEqual(['2019/report']);
    expect(slugsOf(register.releasesOf('partners', 'busan'))).toEqual(['2025/report']);
  });

  it('find single records', () => {
    expect(register.partner('kochi')?.country).toBe('JP');
    expect(register.region('35.73')?.code).toBe('35.73');
    expect(register.pressRelease('2019/report')?.slug).toBe('2019/report');
    expect(register.country('SE')?.code).toBe('SE');
    expect(register.sector('trade')?.key).toBe('trade');
  });

  it('find nothing where there is nothing', () => {
    expect(register.agreement('9-none')).toBeUndefined();
  });

  it('list the countries that an agreement, a partner or a press release uses', () => {
    expect(register.countries.map(({ code }) => code)).toEqual(['AU', 'JP', 'KR']);
  });

  it('list the country of a partner that has no agreement', () => {
    expect(makeRegister().countries.map(({ code }) => code)).toEqual(['JP', 'KR']);
  });

  it('know which countries and kinds of partner have a page: those that something listed has', () => {
    const ofOne = makeRegister({
      partners: [makePartner(), makePartner({ slug: 'lost-bay', country: 'SE', kind: 'ngo', withdrawn })],
    });
    expect(['KR', 'SE'].map((code) => ofOne.listsCountry(code))).toEqual([true, false]);
    expect((['city', 'ngo'] as const).map((kind) => ofOne.listsKind(kind))).toEqual([true, false]);
  });

  it('list the newest press release first', () => {
    expect(slugsOf(register.pressReleases)).toEqual(['2025/report', '2019/report']);
  });

  it('list press releases of one day by their slugs', () => {
    const day = makeRegister({
      pressReleases: ['2019/b', '2019/a'].map((slug) => makePressRelease('2019-09-25', { slug })),
    });
    expect(slugsOf(day.pressReleases)).toEqual(['2019/a', '2019/b']);
  });

  it('list the province before its regions', () => {
    const mixed = makeRegister({ regions: ['35.78', '35', '35.01'].map((code) => makeRegion(code)) });
    expect(mixed.regions.map(({ code }) => code)).toEqual(['35', '35.01', '35.78']);
  });
});

describe('withdrawn records', () => {
  const register = makeRegister({
    agreements: [makeAgreement({ withdrawn, foreign: [partnerParty('perth')] })],
    partners: [makePartner({ slug: 'perth', country: 'AU', withdrawn })],
    pressReleases: [makePressRelease('2025-01-01', { withdrawn, regions: ['35.78'] })],
    countries: [{ code: 'AU', slug: {}, name: {}, aliases: [], latitude: 0, longitude: 0 }],
  });

  it('are in no list', () => {
    expect(register.agreements).toEqual([]);
    expect(register.partners).toEqual([]);
    expect(register.pressReleases).toEqual([]);
    expect(register.ofRegion('35.78')).toEqual([]);
    expect(register.releasesOf('regions', '35.78')).toEqual([]);
  });

  it('use no country', () => {
    expect(register.countries).toEqual([]);
  });

  it('are still found by name, for their page', () => {
    expect(register.agreement('0001-surabaya-busan')?.withdrawn).toEqual(withdrawn);
    expect(register.partner('perth')?.slug).toBe('perth');
    expect(register.pressRelease('2025/report')?.slug).toBe('2025/report');
  });

  it('are listed apart', () => {
    expect(slugsOf(register.withdrawn.agreements)).toEqual(['0001-surabaya-busan']);
    expect(slugsOf(register.withdrawn.partners)).toEqual(['perth']);
    expect(slugsOf(register.withdrawn.pressReleases)).toEqual(['2025/report']);
    expect(register.withdrawn.regions).toEqual([]);
  });

  it('are listed like others before the day of their withdrawal', () => {
    expect(makeRegister({ agreements: [makeAgreement({ withdrawn })], today: '2026-10-31' }).agreements).toHaveLength(
      1,
    );
  });
});

describe('visits', () => {
  const register = makeRegister({
    agreements: [
      makeAgreement({ slug: '0001-visit', foreign: [partnerParty('kochi')], events: [event('contact', '2026')] }),
      makeAgreement({ slug: '0002-tie', events: [signing('2025')] }),
    ],
  });

  it('stand apart from every list, and keep their page', () => {
    expect(register.agreements.map(({ slug }) => slug)).toEqual(['0002-tie']);
    expect(register.visits.map(({ slug }) => slug)).toEqual(['0001-visit']);
    expect(register.ofRegion('35.78').map(({ slug }) => slug)).toEqual(['0002-tie']);
    expect(register.ofPartner('kochi')).toEqual([]);
    expect(register.agreement('0001-visit')?.status).toBe('contact');
  });

  it('give their countries a page', () => {
    expect(register.countries.map(({ code }) => code)).toEqual(['JP', 'KR']);
  });
});

describe('an umbrella', () => {
  const child = makeAgreement({ slug: '0002-child', umbrella: '0001-top', events: [signing('2011')] });

  it('takes what was made under it along when it ends', () => {
    const top = makeAgreement({ slug: '0001-top', events: [signing('2010', until('2016'))] });
    expect(makeRegister({ agreements: [top, child] }).agreement('0002-child')?.reason).toMatchObject({
      because: 'umbrella-over',
      umbrella: '0001-top',
    });
  });

  it('does so through several generations', () => {
    const top = makeAgreement({ slug: '0001-top', events: [signing('2010', until('2016'))] });
    const grandchild = makeAgreement({ slug: '0003-grandchild', umbrella: '0002-child', events: [signing('2012')] });
    expect(makeRegister({ agreements: [grandchild, child, top] }).agreement('0003-grandchild')?.status).toBe('ended');
  });

  it('leaves records that lead back to themselves alone', () => {
    const top = makeAgreement({ slug: '0001-top', umbrella: '0002-child', events: [signing('2025')] });
    expect(makeRegister({ agreements: [top, child] }).agreement('0001-top')?.status).toBe('running');
  });
});
