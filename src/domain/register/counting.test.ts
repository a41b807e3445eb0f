import { describe, expect, it } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import { countAgreements, listCounted, splitRegions } from './counting.ts';
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
import { makePartner, makeRegion, makeRegister } from '../testing/make-records.ts';

const evaluate = (...agreements: Agreement[]) =>
  makeRegister({
    agreements,
    partners: [makePartner(), makePartner({ slug: 'kochi', country: 'JP' })],
  }).agreements;
const count = (...agreements: Agreement[]) => countAgreements(evaluate(...agreements));
const make = (slug: string, more: Partial<Agreement>) => makeAgreement({ slug, ...more });
const running = (slug: string, more: Partial<Agreement> = {}) =>
  make(slug, { events: [signing('2010', openEnded)], ...more });
const kochi = [partnerParty('kochi')];

describe('countAgreements', () => {
  it('finds nothing in nothing', () => {
    expect(count()).toMatchObject({ records: 0, running: 0, countries: [], firstYear: undefined });
  });

  it('counts what is in force', () => {
    expect(count(running('1-a'), running('2-b'), make('3-c', { events: [event('end', '2020')] })).running).toBe(2);
  });

  it.each([
    ['approval', event('approval-step', '2026')],
    ['intent', event('intent', '2026')],
    ['exploring', event('exploration', '2026', { namedAim: true })],
  ])('counts "%s" as in preparation', (_status, step) => {
    expect(count(make('1-a', { events: [step] })).inPreparation).toBe(1);
  });

  it('does not count what is quiet or over as in preparation', () => {
    expect(
      count(
        make('1-a', { events: [signing('1990')] }),
        make('2-b', { events: [event('suspension', '2020')] }),
        make('3-c', { events: [event('end', '2020')] }),
        make('4-d', { events: [event('replacement', '2020')] }),
      ).inPreparation,
    ).toBe(0);
  });

  it('counts what has ended', () => {
    expect(count(make('1-a', { events: [event('end', '2020')] })).over).toBe(1);
  });

  it('counts what ends within 180 days', () => {
    expect(count(running('1-a', { events: [signing('2022', until('2026'))] }), running('2-b')).endsSoon).toBe(1);
  });

  it('has the length of each status list and group, which add up to the records', () => {
    const counters = count(running('1-a'), make('2-b', { events: [event('report', '2020')] }));
    expect(counters.byStatus).toMatchObject({ 'in-force': 1, reported: 1, ended: 0 });
    expect(counters.byGroup).toEqual({ running: 1, preparing: 0, quiet: 0, over: 0, unproven: 1, visit: 0 });
    expect(counters.records).toBe(2);
  });

  it('never sees a visit', () => {
    expect(count(make('1-a', { events: [event('contact', '2026')] })).records).toBe(0);
  });

  it('counts what runs without a known term', () => {
    expect(count(make('1-a', { events: [signing('2025')] })).running).toBe(1);
  });

  it('does not count a programme that nobody signed as a running agreement', () => {
    const counters = count(make('1-a', { events: [event('delivery', '2026')] }));
    expect(counters).toMatchObject({ running: 0, regions: [] });
    expect(counters.byGroup.running).toBe(1);
  });

  it('does not count a deal between firms', () => {
    const local = [{ region: '35.78', body: 'enterprise' as const, role: 'party' as const }];
    expect(count(running('1-a', { class: 'other', local })).running).toBe(0);
  });

  it('does not count a programme that only takes place here', () => {
    expect(count(running('1-a', { local: [placeIn('35.78')] }))).toMatchObject({ running: 0, regions: [] });
  });

  it('counts each country of the agreements in force once', () => {
    expect(count(running('1-a'), running('2-b'), running('3-c', { foreign: kochi })).countries).toEqual(['JP', 'KR']);
  });

  it('leaves out the countries of what is not in force', () => {
    expect(count(running('1-a'), make('2-b', { foreign: kochi, events: [event('intent', '2026')] })).countries).toEqual(
      ['KR'],
    );
  });

  it('counts each partner of the agreements in force once', () => {
    expect(count(running('1-a'), running('2-b')).partners).toEqual(['busan']);
  });

  it('names the first year among the agreements that run', () => {
    const ended = make('1-a', { events: [signing('1992-09-29'), event('end', '2000')] });
    expect(count(ended, running('2-b')).firstYear).toBe(2010);
  });

  it('names no first year where no signing lies certainly in one', () => {
    expect(count(running('1-a', { events: [signing('2010/2012', openEnded)] })).firstYear).toBeUndefined();
  });

  it('leaves the years of firms and programmes out of the first year', () => {
    const programme = running('1-a', { local: [placeIn('35.78')], events: [signing('1980', openEnded)] });
    expect(count(programme, running('2-b')).firstYear).toBe(2010);
  });
});

describe('a chain', () => {
  it('counts once where a signed successor has replaced the first', () => {
    expect(count(running('1-a'), running('2-b', { predecessor: '1-a' }))).toMatchObject({ running: 1, over: 0 });
  });

  it('counts as in force while its successor is in preparation', () => {
    const successor = make('2-b', { predecessor: '1-a', events: [event('intent', '2026')] });
    expect(count(running('1-a'), successor)).toMatchObject({ running: 1, inPreparation: 0 });
  });

  it('counts as in preparation after its first member has ended', () => {
    const ended = make('1-a', { events: [signing('2010'), event('end', '2020')] });
    const successor = make('2-b', { predecessor: '1-a', events: [event('intent', '2026')] });
    expect(count(ended, successor)).toMatchObject({ inPreparation: 1, over: 0 });
  });

  it('is one preparation where a letter of intent leads to a text that awaits approval', () => {
    const letter = make('1-a', { class: 'loi', events: [signing('2025')] });
    const text = make('2-b', { predecessor: '1-a', events: [event('approval-step', '2026')] });
    expect(count(letter, text).inPreparation).toBe(1);
  });

  it('counts as in preparation while its first member is suspended', () => {
    const first = make('1-a', { events: [signing('2010', openEnded), event('suspension', '2020')] });
    const successor = make('2-b', { predecessor: '1-a', events: [event('exploration', '2026', { namedAim: true })] });
    expect(count(first, successor).inPreparation).toBe(1);
  });

  it('does not lose its counted member to a contact', () => {
    const contact = make('2-b', { predecessor: '1-a', events: [event('contact', '2026')] });
    expect(count(make('1-a', { events: [event('end', '2020')] }), contact).over).toBe(1);
  });

  it('is represented by the newest of equals', () => {
    const members = evaluate(
      make('1-a', { events: [event('intent', '2025')] }),
      make('2-b', { predecessor: '1-a', events: [event('intent', '2026')] }),
    );
    expect(listCounted(members).map(({ slug }) => slug)).toEqual(['2-b']);
  });

  it('counts once over a member that is not in the set', () => {
    const members = evaluate(
      make('1-a', { events: [signing('2010'), event('end', '2020')] }),
      make('2-b', { predecessor: '1-a', events: [signing('2015'), event('end', '2020')] }),
      make('3-c', { predecessor: '2-b', events: [event('intent', '2026')] }),
    ).filter(({ slug }) => slug !== '2-b');
    expect(listCounted(members).map(({ slug }) => slug)).toEqual(['3-c']);
  });

  it('counts for a set that holds only its successor', () => {
    const members = evaluate(running('1-a'), make('2-b', { predecessor: '1-a', events: [event('intent', '2026')] }));
    expect(countAgreements(members.filter(({ slug }) => slug === '2-b')).inPreparation).toBe(1);
  });

  it('counts both where two successors replace one agreement', () => {
    const old = running('1-a');
    expect(count(old, running('2-b', { predecessor: '1-a' }), running('3-c', { predecessor: '1-a' })).running).toBe(2);
  });
});

describe('splitRegions', () => {
  const regions = ['35.78', '35', '35.73'].map((code) => makeRegion(code));

  it('parts the regions by an agreement in force, the province apart', () => {
    expect(splitRegions(evaluate(running('1-a')), regions, '35')).toEqual({
      partnered: ['35.78'],
      unpartnered: ['35.73'],
    });
  });

  it('does not take an agreement of the province for one of its regions', () => {
    const provincial = running('1-a', { local: [governmentOf('35')], appliesTo: 'all' });
    expect(splitRegions(evaluate(provincial), regions, '35').partnered).toEqual([]);
  });

  it('does not take preparation for partnership', () => {
    expect(splitRegions(evaluate(make('1-a', { events: [event('intent', '2026')] })), regions, '35').partnered).toEqual(
      [],
    );
  });
});
