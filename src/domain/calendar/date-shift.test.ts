import { describe, expect, it } from 'vitest';
import { shiftMonths } from './date-shift.ts';
import { toDate } from '../testing/make-agreement.ts';

describe('shiftMonths', () => {
  it.each([
    ['a day to a day', '2007-09-28', 60, '2012-09-28'],
    ['29 February to 28 February', '2020-02-29', 60, '2025-02-28'],
    ['a month to a month', '2007-09', 60, '2012-09'],
    ['a year by whole years to a year', '2017', 60, '2022'],
    ['a year by half years to the interval it can mean', '2017', 18, '2018-07/2019-06'],
    ['an interval to an interval', '2017/2018-06', 24, '2019/2020-06'],
    ['a day in December over the year', '2017-12-15', 2, '2018-02-15'],
  ])('moves %s', (_name, text, months, expected) => {
    expect(shiftMonths(toDate(text), months).text).toBe(expected);
  });

  it('ends a moved month on its own last day', () => {
    expect(shiftMonths(toDate('2017-02'), 36).latest).toBe('2020-02-29');
  });

  it('keeps "about"', () => {
    expect(shiftMonths(toDate('about 2017'), 12).qualifier).toBe('about');
  });

  it('keeps "by", and with it the open beginning', () => {
    expect(shiftMonths(toDate('by 2017'), 12)).toEqual(toDate('by 2018'));
  });

  it('refuses to leave the years that dates can have', () => {
    expect(() => shiftMonths(toDate('2999'), 12)).toThrow('2999');
  });
});
