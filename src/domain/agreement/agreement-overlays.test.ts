import type { AgreementStatus } from '../lists/statuses.ts';
import { describe, expect, it } from 'vitest';
import { getOverlays } from './agreement-overlays.ts';
import { getStatus } from './agreement-status.ts';
import { getGoverningTerm } from './agreement-term.ts';
import type { AgreementEvent } from './agreement.ts';
import { event, makeAgreement, openEnded, renewal, signing, toDate, until } from '../testing/make-agreement.ts';

const overlaysOf = (events: AgreementEvent[], today = '2026-11-24', successors: AgreementStatus[] = []) => {
  const agreement = makeAgreement({ events });
  const reason = getStatus(agreement, { today });
  return getOverlays(agreement, {
    today,
    reason,
    term: getGoverningTerm(agreement, today),
    successors,
    renewalMonths: 9,
  });
};

describe('ends soon', () => {
  it.each([
    ['181 days before', '2026-11-23', false],
    ['180 days before', '2026-11-24', true],
    ['179 days before', '2026-11-25', true],
    ['on the last day', '2027-05-23', true],
    ['the day after, when it has ended', '2027-05-24', false],
  ])('begins 180 days before a full date: %s', (_name, day, expected) => {
    expect(overlaysOf([signing('2022', until('2027-05-23'))], day).endsSoon).toBe(expected);
  });

  it.each([
    ['181 days before the first day of the year', '2026-07-04', false],
    ['180 days before', '2026-07-05', true],
    ['within the year', '2027-03-01', true],
    ['on the last day of the year', '2027-12-31', true],
    ['when the year is over', '2028-01-01', false],
  ])('counts to the first day of a year: %s', (_name, day, expected) => {
    expect(overlaysOf([signing('2022', until('2027'))], day).endsSoon).toBe(expected);
  });

  it('says that it only may end where the end is no full date', () => {
    expect(overlaysOf([signing('2022', until('2027'))]).isEndUncertain).toBe(true);
    expect(overlaysOf([signing('2022', until('about 2027-03-01'))]).isEndUncertain).toBe(true);
    expect(overlaysOf([signing('2022', until('2027-03-01'))]).isEndUncertain).toBe(false);
  });

  it('may come any day where the end is known as a latest day', () => {
    expect(overlaysOf([signing('2022', until('by 2040'))]).endsSoon).toBe(true);
  });

  it('is never true without an end', () => {
    expect(overlaysOf([signing('2022', openEnded)]).endsSoon).toBe(false);
  });

  it('is never true while the agreement is suspended', () => {
    expect(overlaysOf([signing('2022', until('2026')), event('suspension', '2025')]).endsSoon).toBe(false);
  });
});

describe('the latest start of a renewal', () => {
  it('does not exist where nobody says how long the steps take', () => {
    const agreement = makeAgreement({ events: [signing('2022', until('2027-05-23'))] });
    const today = '2026-11-24';
    const context = { today, reason: getStatus(agreement, { today }), term: getGoverningTerm(agreement, today) };
    expect(getOverlays(agreement, { ...context, successors: [] })).not.toHaveProperty('renewalStart');
  });

  it('exists on the last day of the term, and no longer the day after', () => {
    const events = [signing('2022', until('2027-05-23'))];
    expect(overlaysOf(events, '2027-05-23').renewalStart).toEqual(toDate('2026-08-23'));
    expect(overlaysOf(events, '2027-05-24').renewalStart).toBeUndefined();
  });

  it('does not exist for a membership, which goes on by the rules of its network', () => {
    const agreement = makeAgreement({ class: 'membership', events: [signing('2023', until('2026'))] });
    const today = '2026-11-24';
    const context = { today, reason: getStatus(agreement, { today }), term: getGoverningTerm(agreement, today) };
    const overlays = getOverlays(agreement, { ...context, successors: [], renewalMonths: 9 });
    expect(overlays).not.toHaveProperty('renewalStart');
    expect(overlays).toMatchObject({ endsSoon: true, isRenewalLate: false });
  });

  it('does not exist without a fixed term, nor for what is not in force', () => {
    expect(overlaysOf([signing('2022', openEnded)]).renewalStart).toBeUndefined();
    expect(overlaysOf([signing('2012', until('2017'))]).renewalStart).toBeUndefined();
    expect(overlaysOf([signing('2022', until('by 2040'))]).renewalStart).toBeUndefined();
  });

  it.each([
    ['the day before it', '2026-08-22', false],
    ['on the day', '2026-08-23', false],
    ['the day after', '2026-08-24', true],
    ['on the last day of the term', '2027-05-23', true],
    ['when the term is over', '2027-05-24', false],
  ])('is late only when the day has passed: %s', (_name, day, expected) => {
    expect(overlaysOf([signing('2022', until('2027-05-23'))], day).isRenewalLate).toBe(expected);
  });

  it('is not late where a renewal is under way', () => {
    const events = [signing('2022-05', until('2027-05-23')), event('intent', '2026-06')];
    expect(overlaysOf(events, '2026-11-24')).toMatchObject({ renewalUnderWay: true, isRenewalLate: false });
  });

  it('is never late where only a last day of the term is known', () => {
    expect(overlaysOf([signing('2022', until('by 2027'))]).isRenewalLate).toBe(false);
  });
});

describe('renewal under way', () => {
  const running = signing('2022-06', until('2027'));

  it.each(['intent', 'approval-step'] as const)('is shown by a step of kind %s after the signing', (kind) => {
    expect(overlaysOf([running, event(kind, '2026')]).renewalUnderWay).toBe(true);
  });

  it('is shown by talks that name their aim, not by talks alone', () => {
    expect(overlaysOf([running, { ...event('exploration', '2026'), namedAim: true }]).renewalUnderWay).toBe(true);
    expect(overlaysOf([running, event('exploration', '2026')]).renewalUnderWay).toBe(false);
  });

  it('is not shown by a reaffirmation', () => {
    expect(overlaysOf([running, event('reaffirmation', '2026')]).renewalUnderWay).toBe(false);
  });

  it('is not shown by a step that may have led to the signing', () => {
    expect(overlaysOf([signing('2022', until('2027')), event('approval-step', '2022-11-08')]).renewalUnderWay).toBe(
      false,
    );
  });

  it('is over with the renewal', () => {
    const events = [running, event('approval-step', '2026-03'), renewal('2026-10', until('2031'))];
    expect(overlaysOf(events).renewalUnderWay).toBe(false);
  });

  it('is not shown for an unknown term, where a later step may belong to the agreement itself', () => {
    expect(overlaysOf([signing('2022'), event('intent', '2026')]).renewalUnderWay).toBe(false);
  });

  it('is not shown for a term without an end', () => {
    expect(overlaysOf([signing('2022', openEnded), event('intent', '2026')]).renewalUnderWay).toBe(false);
  });

  it('is not shown where the signing is undated', () => {
    expect(overlaysOf([signing(undefined, until('2027')), event('intent', '2026')]).renewalUnderWay).toBe(false);
  });

  it.each([
    ['the day before', '2026-11-23', true],
    ['on the day', '2026-11-24', true],
    ['the day after', '2026-11-25', false],
  ])('ends when 36 months have passed without a step: %s', (_name, day, expected) => {
    expect(overlaysOf([running, event('intent', '2023-11-24')], day).renewalUnderWay).toBe(expected);
  });

  it('is not shown by an undated step', () => {
    expect(overlaysOf([running, event('intent')]).renewalUnderWay).toBe(false);
  });

  it.each<AgreementStatus>(['exploring', 'intent', 'approval'])(
    'is shown by a successor with status "%s"',
    (status) => {
      expect(overlaysOf([signing('1990', openEnded)], '2026-11-24', [status]).renewalUnderWay).toBe(true);
    },
  );

  it('is not shown by a successor that has come to nothing', () => {
    expect(overlaysOf([running], '2026-11-24', ['stalled']).renewalUnderWay).toBe(false);
  });

  it('is never true once the agreement has ended', () => {
    expect(overlaysOf([signing('2012', until('2017'))], '2026-11-24', ['intent']).renewalUnderWay).toBe(false);
  });
});
