import { expect, test } from 'vitest';
import { findGaps, isStale } from './content-health.ts';
import { makeAgreement, signing, until } from '../testing/make-agreement.ts';
import { makePartner, makePressRelease, makeRegister } from '../testing/make-records.ts';

const today = '2026-11-24';

test('a record is stale a year after its last verification', () => {
  expect(isStale({ lastVerified: '2025-11-25' }, today)).toBe(false);
  expect(isStale({ lastVerified: '2025-11-24' }, today)).toBe(true);
});

test('a review date counts instead, wherever there is one', () => {
  expect(isStale({ lastVerified: '2020-01-01', nextReview: '2027-01-01' }, today)).toBe(false);
  expect(isStale({ lastVerified: '2026-11-01', nextReview: '2026-11-24' }, today)).toBe(true);
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
