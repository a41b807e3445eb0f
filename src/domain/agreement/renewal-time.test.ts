import { describe, expect, it } from 'vitest';
import { toDate } from '../testing/make-agreement.ts';
import { getLatestRenewalStart, sumMonths } from './renewal-time.ts';

describe('the months of the steps', () => {
  it('are added up', () => {
    expect(sumMonths([{ months: 1 }, { months: 2 }, { months: 6 }])).toBe(9);
  });

  it('are unknown where no step is told', () => {
    expect(sumMonths([])).toBeUndefined();
  });
});

describe('the latest start of a renewal', () => {
  it('is so many months before the end', () => {
    expect(getLatestRenewalStart(toDate('2027-05-23'), 9)).toEqual(toDate('2026-08-23'));
    expect(getLatestRenewalStart(toDate('2027-05-23'), 6)).toEqual(toDate('2026-11-23'));
  });

  it.each([
    ['2027-11-27', '2027-02-27'],
    ['2027-11-28', '2027-02-28'],
    ['2027-11-29', '2027-02-28'],
    ['2027-11-30', '2027-02-28'],
    ['2027-12-01', '2027-03-01'],
    ['2028-11-29', '2028-02-29'],
    ['2028-11-30', '2028-02-29'],
    ['2027-09-30', '2026-12-30'],
    ['2027-10-01', '2027-01-01'],
  ])('stays within a shorter month: an end on %s, a start by %s', (end, start) => {
    expect(getLatestRenewalStart(toDate(end), 9)).toEqual(toDate(start));
  });

  it.each([
    ['2029-03', '2028-06-01'],
    ['2027', '2026-04-01'],
    ['2027-11/2028-09', '2027-02-01'],
    ['about 2027-03-01', '2026-06-01'],
  ])('counts from the first day that the end can mean: %s', (end, start) => {
    expect(getLatestRenewalStart(toDate(end), 9)).toEqual(toDate(start));
  });

  it('does not exist for an end of which only the last day is known, nor without the steps', () => {
    expect(getLatestRenewalStart(toDate('by 2029'), 9)).toBeUndefined();
    expect(getLatestRenewalStart(toDate('2029'), undefined)).toBeUndefined();
  });
});
