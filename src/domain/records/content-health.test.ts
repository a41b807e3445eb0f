import { expect, test } from 'vitest';
import { findGaps, isStale, measureSources } from './content-health.ts';
import { event, makeAgreement, signing, until } from '../testing/make-agreement.ts';
import { makePartner, makePressRelease, makeRegister } from '../testing/make-records.ts';

const today = '2026-11-24';

const facts = [{ path: 'x', sources: ['s1'] }];
const readOn = (checked?: string, nextReview?: string) => ({
  facts,
  record: { sources: [{ id: 's1', publisher: 'P', checked }], text: {}, nextReview },
});

test('a record is stale a year after its last verification', () => {
  expect(isStale(readOn('2025-11-25'), today)).toBe(false);
  expect(isStale(readOn('2025-11-24'), today)).toBe(true);
});

test('a record that was never verified is stale', () => {
  expect(isStale(readOn(), today)).toBe(true);
});

test('a review date counts instead, wherever there is one', () => {
  expect(isStale(readOn('2020-01-01', '2027-01-01'), today)).toBe(false);
  expect(isStale(readOn('2026-11-01', '2026-11-24'), today)).toBe(true);
});

test('measures facts and the sources that they cite', () => {
  const sources = [
    { id: 's1', kind: 'press' as const, publisher: 'A', url: 'http://a.example/', checked: '2026-11-28' },
    { id: 's2', kind: 'press' as const, publisher: 'B', url: 'https://b.example/' },
    { id: 's3', kind: 'list' as const, publisher: 'C', archived: 'https://archive.example/c' },
    { id: 's4', kind: 'text' as const, publisher: 'D' },
  ];
  const wide = { path: 'y', sources: ['s1', 's2', 's3', 's4'] };
  const quality = measureSources([{ record: { sources, text: {} }, facts: [...facts, wide] }]);
  expect(quality).toMatchObject({
    narrow: { count: 1, of: 2 },
    checked: { count: 1, of: 4 },
    archived: { count: 1, of: 4 },
    insecure: { count: 1, of: 4 },
  });
  expect(quality.byKind).toMatchObject({ press: 2, list: 1, text: 1, state: 0 });
});

test('leaves sources that no fact cites out of those that should have been read', () => {
  const sources = [
    { id: 's1', publisher: 'A', checked: '2026-11-28' },
    { id: 's2', publisher: 'B' },
  ];
  expect(measureSources([{ record: { sources, text: {} }, facts }]).checked).toEqual({ count: 1, of: 1 });
});

test('a partner that nothing names is an orphan', () => {
  const [busan, anhui, osaka] = ['busan', 'anhui', 'osaka'].map((slug) => makePartner({ slug }));
  const register = makeRegister({
    partners: [busan, anhui, osaka].filter((partner) => partner !== undefined),
    agreements: [makeAgreement()],
    pressReleases: [makePressRelease('2026-01-01', { partners: ['osaka'] })],
  });
  expect(findGaps(register, today).orphans.map(({ slug }) => slug)).toEqual(['anhui']);
});

test('lists what ends within 180 days', () => {
  const register = makeRegister({
    agreements: [makeAgreement({ events: [signing('2023-03-12', until('2027-01-01'))] })],
  });
  expect(findGaps(register, today).ending).toHaveLength(1);
});

test('lists the sources that facts cite and nobody has read, by record and reason, most first', () => {
  const url = 'https://a.example/';
  const register = makeRegister({
    agreements: [
      makeAgreement({
        slug: '0001-a',
        events: [event('signing', '1994', { sources: ['s1', 's2'] })],
        sources: [
          { id: 's1', kind: 'press', publisher: 'A', url },
          { id: 's2', kind: 'press', publisher: 'B' },
          { id: 's3', kind: 'press', publisher: 'Not cited', url },
        ],
      }),
      makeAgreement({
        slug: '0002-b',
        events: [event('signing', '1995', { sources: ['s1'] })],
        sources: [{ id: 's1', kind: 'press', publisher: 'A', url }],
      }),
      makeAgreement({
        slug: '0003-c',
        events: [event('signing', '1996', { sources: ['s1'] })],
        sources: [{ id: 's1', kind: 'press', publisher: 'A', url, checked: '2026-11-01' }],
      }),
    ],
  });
  const { unread } = findGaps(register, today);
  expect(unread.filter(({ kind }) => kind === 'agreement')).toMatchObject([
    { slug: '0001-a', unopened: 1, withoutAddress: 1 },
    { slug: '0002-b', unopened: 1, withoutAddress: 0 },
  ]);
});

test('lists records with a fact that cites more than three sources', () => {
  const sources = ['s1', 's2', 's3', 's4', 's5'].map((id) => ({ id, kind: 'press' as const, publisher: id }));
  const withSigning = (slug: string, ...cited: string[]) =>
    makeAgreement({ slug, sources, events: [event('signing', '1994', { sources: cited })] });
  const agreements = [withSigning('0001-a', 's1', 's2', 's3'), withSigning('0002-b', 's1', 's2', 's3', 's4')];
  expect(findGaps(makeRegister({ agreements }), today).broad.map(({ slug }) => slug)).toEqual(['0002-b']);
});
