import { describe, expect, it } from 'vitest';
import { findNewest, hasHappened, isAtMostMonthsOld, listHappened, ofKinds } from './agreement-events.ts';
import { event, makeAgreement, toDate } from '../testing/make-agreement.ts';

describe('hasHappened', () => {
  it.each([
    ['a day', '2026-11-24'],
    ['a month', '2026-11'],
    ['a year', '2026'],
    ['an interval', '2026-11-01/2027-02'],
    ['an approximate year', 'about 2026'],
  ])('counts %s from its first possible day', (_name, date) => {
    const { date: when } = event('delivery', date);
    expect(hasHappened({ date: when }, when?.earliest ?? '')).toBe(true);
  });

  it.each([
    ['a day', '2026-11-25'],
    ['a month', '2026-12'],
    ['a year', '2027'],
    ['an interval', '2026-11-25/2026-11-28'],
  ])('does not count %s that begins tomorrow or later', (_name, date) => {
    expect(hasHappened(event('delivery', date), '2026-11-24')).toBe(false);
  });

  it('counts a "by" date on its last day', () => {
    expect(hasHappened(event('delivery', 'by 2026-11-24'), '2026-11-24')).toBe(true);
  });

  it('does not count a "by" date before its last day', () => {
    expect(hasHappened(event('delivery', 'by 2026-11-24'), '2026-11-23')).toBe(false);
  });

  it('counts an undated event', () => {
    expect(hasHappened(event('delivery'), '2026-11-24')).toBe(true);
  });
});

describe('listHappened', () => {
  it("keeps the record's order and leaves out the future", () => {
    const events = [event('signing', '2020'), event('delivery', '2027'), event('contact')];
    expect(listHappened(makeAgreement({ events }), '2026-11-24').map(({ kind }) => kind)).toEqual([
      'signing',
      'contact',
    ]);
  });
});

describe('ofKinds', () => {
  it('keeps the events of the given kinds', () => {
    const events = [event('signing'), event('delivery'), event('listing')];
    expect(ofKinds(events, ['delivery', 'listing']).map(({ kind }) => kind)).toEqual(['delivery', 'listing']);
  });
});

describe('findNewest', () => {
  it('goes by the last day', () => {
    expect(findNewest([event('delivery', '2020-05-01'), event('listing', '2020')])?.kind).toBe('listing');
  });

  it('never takes an undated event', () => {
    expect(findNewest([event('delivery', '1990'), event('listing')])?.kind).toBe('delivery');
  });

  it('takes the later one in the list where two have the same date', () => {
    expect(findNewest([event('delivery', '2020'), event('listing', '2020')])?.kind).toBe('listing');
  });

  it('finds none where nothing is dated', () => {
    expect(findNewest([event('delivery')])).toBeUndefined();
  });
});

describe('isAtMostMonthsOld', () => {
  it.each([
    ['the day before the anniversary', '2026-11-23', true],
    ['on the anniversary', '2026-11-24', true],
    ['the day after the anniversary', '2026-11-25', false],
  ])('judges %s', (_name, today, expected) => {
    expect(isAtMostMonthsOld(toDate('2021-11-24'), 60, today)).toBe(expected);
  });

  it.each([
    ['the last day of its anniversary year', '2026-12-31', true],
    ['the day after', '2027-01-01', false],
  ])('ages a year from its last day: %s', (_name, today, expected) => {
    expect(isAtMostMonthsOld(toDate('2021'), 60, today)).toBe(expected);
  });
});
