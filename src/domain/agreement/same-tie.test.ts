import { expect, test } from 'vitest';
import { parsePartialDate } from '../calendar/dates.ts';
import type { EventKind } from '../lists/event-kinds.ts';
import { compareEvents, compareTies, type TieFace } from './same-tie.ts';

const face = (signed?: string, other: Partial<TieFace> = {}): TieFace => ({
  class: 'mou',
  regions: ['35.10'],
  foreign: ['gyeongju', 'kota-gyeongju'],
  signed: signed === undefined ? undefined : parsePartialDate(signed),
  ...other,
});

test('knows one tie by its class, its parties and its day', () => {
  expect(compareTies(face('2019-03-12'), face('2019', { foreign: ['gyeongju'] }))).toBe('same');
});

test('takes two memoranda of one pair on different days for two ties', () => {
  expect(compareTies(face('2019-03-12'), face('2021-03-12'))).toBe('other');
});

test('is not sure where a day is missing, but for the one sister relationship of a pair', () => {
  expect(compareTies(face('2019'), face())).toBe('maybe');
  const sister = { class: 'sister-city' } as const;
  expect(compareTies(face('2019', sister), face(undefined, sister))).toBe('same');
});

test.each([{ class: 'loi' }, { regions: ['35.09'] }, { foreign: ['seoul'] }] as const)('tells apart %j', (other) => {
  expect(compareTies(face('2019'), face('2019', other))).toBe('other');
});

const event = (kind: EventKind, date: string) => ({
  events: [{ kind, date: parsePartialDate(date) }],
});

test('knows a meeting of one pair on one day, whatever it is called', () => {
  const visit = face(undefined, { class: 'no-instrument', ...event('contact', '2022-07-14') });
  const talks = face(undefined, { class: 'sister-city', ...event('exploration', '2022-07-14') });
  expect(compareEvents(visit, talks)).toBe('same');
  expect(compareEvents(visit, { ...talks, ...event('exploration', '2022-07-15') })).toBe('other');
});

test('asks about two instruments of one pair on one day', () => {
  const memorandum = face(undefined, event('signing', '2021-05-08'));
  expect(compareEvents(memorandum, { ...memorandum, class: 'other' })).toBe('maybe');
});

test.each([
  ['exploration', '2014-11-17', 'signing', '2015-03-02', 'maybe'],
  ['exploration', '2014', 'intent', '2014', 'maybe'],
  ['intent', '2014', 'signing', '2015', 'maybe'],
  ['exploration', '2018', 'signing', '2015', 'other'],
  ['exploration', 'by 2018', 'signing', '2015', 'maybe'],
  ['exploration', '2004', 'signing', '2014-12-31', 'maybe'],
  ['exploration', '2004', 'signing', '2024', 'other'],
  ['exploration', '2004', 'signing', 'by 2024', 'maybe'],
  ['contact', '2014', 'signing', '2015', 'other'],
  ['intent', '2014', 'intent', '2015', 'other'],
] as const)('of %s %s and %s %s of one pair: %s', (step, before, kind, date, verdict) => {
  const talks = face(undefined, { class: 'sister-city', ...event(step, before) });
  const row = face(undefined, event(kind, date));
  expect(compareEvents(row, talks)).toBe(verdict);
  expect(compareEvents(talks, row)).toBe(verdict);
  expect(compareEvents({ ...row, foreign: ['seoul'] }, talks)).toBe('other');
  expect(compareEvents(row, { ...talks, events: [{ kind: step }, { kind: 'report' }] })).toBe('other');
});

test('asks about a programme in a region that its record names as a place', () => {
  const row = face(undefined, { class: 'loan', ...event('effect', '2022') });
  const record = { ...row, regions: [], places: ['35.10'] };
  expect(compareEvents(row, { ...record, ...event('delivery', 'by 2026-02') })).toBe('maybe');
  expect(compareEvents(row, { ...record, ...event('delivery', '2026-02') })).toBe('other');
});

test('is not sure of another day where a pair has one tie at most', () => {
  for (const only of [{ class: 'sister-city' }, { class: 'membership' }] as const)
    expect(compareTies(face('2019-03-12', only), face('2021-03-12', only))).toBe('maybe');
});

test('asks about instruments of one year under two forms', () => {
  const row = face(undefined, event('signing', '2021'));
  const record = face(undefined, { class: 'sister-city', ...event('signing', '2021-05-08') });
  expect(compareEvents(row, record)).toBe('maybe');
  expect(compareEvents(row, { ...record, ...event('signing', '2022-05-08') })).toBe('other');
});

test('asks about what was done on one day with parties of one country', () => {
  const row = face(undefined, { foreign: ['pihak-korea'], countries: ['KR'], ...event('contact', '2022-07-14') });
  const record = face(undefined, { countries: ['KR'], ...event('contact', '2022-07-14') });
  expect(compareEvents(row, record)).toBe('maybe');
  expect(compareEvents(row, { ...record, countries: ['JP'] })).toBe('other');
  expect(compareEvents({ ...row, ...event('contact', '2022') }, record)).toBe('other');
});

const university = { regions: ['35.10 universitas-contoh'], areas: ['35.10'] };

test('asks where a list names the region and the record a body in it', () => {
  const row = face('2018', event('signing', '2018'));
  const record = { ...row, ...university, ...event('signing', '2018-03-12') };
  expect(compareEvents(row, record)).toBe('maybe');
  expect(compareEvents(row, { ...record, ...event('signing', '2019-03-12') })).toBe('other');
  expect(compareEvents(row, { ...record, areas: ['35.09'] })).toBe('other');
});

test('asks about deals of firms that one word names', () => {
  const deal = (name: string, year: string) =>
    face(year, { class: 'other', regions: [`35.10 ${name}`], areas: ['35.10'], ...event('signing', year) });
  expect(compareEvents(deal('pt-contohan-industrial-estate', '2021'), deal('contohan-group', '2019'))).toBe('maybe');
  expect(compareEvents(deal('pt-contohan-industrial-estate', '2021'), deal('pt-lainnya', '2019'))).toBe('other');
  const memorandum = { ...deal('contohan-group', '2019'), class: 'mou' } as const;
  expect(compareEvents(deal('pt-contohan-industrial-estate', '2021'), memorandum)).toBe('other');
});

test('takes two bodies that both are named for one only by what they did on a day', () => {
  const hospital = { regions: ['35.10 rumah-sakit-contoh'], areas: ['35.10'] };
  const [row, record] = [university, hospital].map((side) => face('2018', { ...side, ...event('signing', '2018') }));
  expect(row && record && compareEvents(row, record)).toBe('other');
  const [day, other] = [row, record].map((one) => ({ ...one, ...event('signing', '2018-03-12') }) as TieFace);
  expect(day && other && compareEvents(day, other)).toBe('maybe');
});

test('asks about whatever the same sides did on the same day', () => {
  const row = face(undefined, { class: undefined, ...event('signing', '2017-09-12') });
  expect(compareEvents(row, face(undefined, event('delivery', '2017-09-12')))).toBe('maybe');
  expect(compareEvents(row, face(undefined, event('delivery', '2017-09')))).toBe('other');
});

test('asks about instruments of one class that are signed within a month', () => {
  const [row, near, far] = ['2019-03-12', '2019-03-28', '2019-05-28'].map((day) => face(day, event('signing', day)));
  expect(row && near && compareEvents(row, near)).toBe('maybe');
  expect(row && far && compareEvents(row, far)).toBe('other');
});

test.each([
  ['kier', 'maybe'],
  ['kioer', 'maybe'],
  ['kia', 'other'],
])('takes the initials %j for a name of the same country: %s', (short, verdict) => {
  const record = face(undefined, {
    foreign: ['korea-institute-of-energy-research'],
    ...event('signing', '2019-03-12'),
  });
  const row = face(undefined, { foreign: [short], ...event('signing', '2019') });
  expect(compareEvents({ ...row, countries: ['KR'] }, { ...record, countries: ['KR'] })).toBe(verdict);
  expect(compareEvents({ ...row, countries: ['KR'] }, { ...record, countries: ['JP'] })).toBe('other');
});

test('asks about a body of one long name in another region, and takes it for no certain match', () => {
  const body = (region: string, bodies: string[]) =>
    face('2018-09-28', { ...event('signing', '2018-09-28'), regions: [`${region} ${bodies[0] ?? ''}`], bodies });
  const [here, there] = [
    body('35.28', ['universitas-trunojoyo-madura']),
    body('35.26', ['universitas-trunojoyo-madura']),
  ];
  expect([compareTies(here, there), compareEvents(here, there)]).toEqual(['other', 'maybe']);
  const another = body('35.26', ['universitas-lain-madura']);
  expect(compareEvents(here, another)).toBe('other');
});

test('asks where an office calls the day of the signature a beginning, and names the partner otherwise', () => {
  const signed = face('2023-04-05', { ...event('signing', '2023-04-05'), countries: ['SG'] });
  const begun = face(undefined, { ...event('effect', '2023-04-05'), countries: ['SG'], foreign: ['icon-centre'] });
  expect(compareEvents(signed, begun)).toBe('maybe');
  expect(compareEvents(signed, { ...begun, countries: ['MY'] })).toBe('other');
});

test('counts the years to a signing from the last talks', () => {
  const step = (date: string) => event('exploration', date).events;
  const row = face(undefined, event('signing', '2024'));
  expect(compareEvents(row, face(undefined, { events: [...step('2004'), ...step('2020')] }))).toBe('maybe');
  expect(compareEvents(row, face(undefined, { events: [...step('2004'), { kind: 'exploration' }] }))).toBe('maybe');
});

test.each([
  ['institut-teknologi-sains-kesehatan-contoh', 'institut-teknologi-dan-sains-kedokteran-contoh', 'maybe'],
  ['universitas-negeri-contoh', 'universitas-islam-contoh', 'other'],
])('of the bodies %s and %s with one partner: %s', (one, other, verdict) => {
  const of = (body: string) =>
    face('2024-05-20', {
      regions: [`35.73 ${body}`],
      areas: ['35.73'],
      bodies: [body],
      ...event('effect', '2024-05-20'),
    });
  expect(compareEvents(of(one), { ...of(other), ...event('report', '2022') })).toBe(verdict);
});

test.each([
  ['exploration', '2009', 'maybe'],
  ['signing', '1999', 'other'],
] as const)('a letter of 2005 beside a sister city with a %s of %s: %s', (kind, date, verdict) => {
  const letter = face(undefined, { class: 'loi', ...event('intent', '2005') });
  expect(compareEvents(letter, face(undefined, { class: 'sister-city', ...event(kind, date) }))).toBe(verdict);
});

const begun = (kind: EventKind, date: string, other: Partial<TieFace> = {}) =>
  face(undefined, { class: 'grant', ...event(kind, date), ...other });
const placed = { regions: [], places: ['35.10'] };

test.each([
  ['effect', 'signing'],
  ['effect', 'renewal'],
  ['signing', 'effect'],
] as const)('takes a %s and a %s of one form on one day for one, wherever the region is named', (kind, its) => {
  const [row, record] = [begun(kind, '2016-03-22'), begun(its, '2016-03-22', placed)];
  expect(compareEvents(row, record)).toBe('same');
  expect(compareEvents(record, row)).toBe('same');
});

test('asks about what begins in one year only, or under two forms, or beside a signature of another day', () => {
  const row = begun('effect', '2016-03-22');
  const ofYear = { ...placed, class: 'mou' } as const;
  expect(compareEvents(begun('signing', '2016', { class: 'mou' }), begun('effect', '2016', ofYear))).toBe('maybe');
  expect(compareEvents(row, begun('signing', '2016-03-22', { ...placed, class: 'loan' }))).toBe('maybe');
  const signed = (day: string) => ({ signed: parsePartialDate(day) });
  const record = begun('effect', '2016-03-22', signed('2012-03-22'));
  expect(compareEvents(begun('signing', '2016-03-22', signed('2016-03-22')), record)).toBe('maybe');
});

test('takes what is given for one where its beginning is of one year, as nobody signs it', () => {
  expect(compareEvents(begun('signing', '2019'), begun('effect', '2019', placed))).toBe('same');
  expect(compareEvents(begun('signing', '2019'), begun('delivery', '2019', placed))).toBe('maybe');
});

test('takes the letter before a memorandum for its beginning only where both are letters', () => {
  const letter = face(undefined, { class: 'loi', ...event('intent', '2022-11-23') });
  expect(compareEvents(face(undefined, { class: 'loi', ...event('effect', '2022-11-23') }), letter)).toBe('same');
  const [row, record] = [
    face(undefined, event('signing', '2022-11-23')),
    face(undefined, event('intent', '2022-11-23')),
  ];
  expect(compareEvents(row, record)).toBe('maybe');
});

test('asks about what two named bodies did in one year, whatever each calls it', () => {
  const school = { regions: ['35.78 sma-negeri-15'], areas: ['35.78'] };
  const record = face(undefined, { ...school, class: 'technical-cooperation', ...event('report', '2010-10') });
  const row = (date: string) => face(date, { ...school, class: 'other', ...event('signing', date) });
  expect(compareEvents(row('2010'), record)).toBe('maybe');
  expect(compareEvents(row('2014'), record)).toBe('other');
});
