import { expect, test } from 'vitest';
import type { Agreement } from '../agreement/agreement.ts';
import { end, event, makeAgreement, signing, until } from '../testing/make-agreement.ts';
import { listStatusMoves, type AgreementTimeline } from './status-history.ts';

type Version = [day: string, agreement?: Partial<Agreement>];

const timeline = (slug: string, ...versions: Version[]): AgreementTimeline => ({
  slug,
  versions: versions.map(([day, more]) => ({ day, ...(more && { agreement: makeAgreement({ ...more, slug }) }) })),
});
const movesOf = (today: string, ...timelines: AgreementTimeline[]) =>
  listStatusMoves(timelines, today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ slug, day, before, after }) => `${slug.slice(0, 4)} ${day}: ${before.status} → ${after.status}`);

const fixed = { events: [signing('2022-04-01', until('2027-03-31'))] };

test('a term that passes moves its agreement on the next day, and not before', () => {
  const versions = timeline('0001-a', ['2026-01-01', fixed]);
  expect(movesOf('2027-03-31', versions)).toEqual([]);
  expect(movesOf('2027-04-01', versions)).toEqual(['0001 2027-04-01: in-force → ended']);
  expect(movesOf('2030-01-01', versions)).toEqual(['0001 2027-04-01: in-force → ended']);
});

test('24 months without news move an agreement a day later', () => {
  const versions = timeline('0001-a', ['2026-01-01', { events: [signing('2010'), event('delivery', '2025-03-31')] }]);
  expect(movesOf('2027-03-31', versions)).toEqual([]);
  expect(movesOf('2027-04-01', versions)).toEqual(['0001 2027-04-01: running → no-news']);
});

test('one way of time can have two steps', () => {
  const events = [signing('2022', until('2026-06-30')), event('reaffirmation', '2026-08')];
  expect(movesOf('2029-01-01', timeline('0001-a', ['2026-01-01', { events }]))).toEqual([
    '0001 2026-07-01: in-force → ended',
    '0001 2026-08-01: ended → running',
    '0001 2028-09-01: running → no-news',
  ]);
});

test('what passed before a record was here is no change of the register', () => {
  expect(movesOf('2030-01-01', timeline('0001-a', ['2028-01-01', fixed]))).toEqual([]);
});

test('a new version moves it on its day', () => {
  const versions = timeline(
    '0001-a',
    ['2026-01-01', fixed],
    ['2026-05-05', { events: [...fixed.events, end('terminated', '2026-05')] }],
  );
  expect(movesOf('2030-01-01', versions)).toEqual(['0001 2026-05-05: in-force → ended']);
});

test('time comes first on a day, and a version of that day after it', () => {
  const renewed = { events: [signing('2022-04-01', until('2032-03-31'))] };
  const versions = timeline('0001-a', ['2026-01-01', fixed], ['2027-04-01', renewed]);
  const moves = listStatusMoves([versions], '2027-04-01');
  expect(moves.map(({ before, after }) => [before.status, after.status])).toEqual([
    ['in-force', 'ended'],
    ['ended', 'in-force'],
  ]);
});

test('the signing of a successor moves its predecessor', () => {
  const old = timeline('0001-a', ['2026-01-01', fixed]);
  const next = timeline('0002-b', ['2026-02-02', { events: [signing('2026-02')], predecessor: '0001-a' }]);
  expect(movesOf('2026-03-01', old, next)).toEqual(['0001 2026-02-02: in-force → replaced']);
});

test('a version that today’s rules cannot read moves nothing', () => {
  expect(movesOf('2026-06-01', timeline('0001-a', ['2026-01-01'], ['2026-02-01', fixed]))).toEqual([]);
});

test('a record that is withdrawn claims nothing any more', () => {
  const withdrawn = { date: '2027-01-01', reason: 'x' };
  expect(movesOf('2030-01-01', timeline('0001-a', ['2026-01-01', { ...fixed, withdrawn }]))).toEqual([]);
});
