import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  countDays,
  isCertainlyBefore,
  isDay,
  isFullDate,
  mayBeSameDay,
  parsePartialDate,
  toDay,
  toDayInZone,
  toYear,
} from './dates.ts';
import { toDate } from '../testing/make-agreement.ts';

describe('isDay', () => {
  it('accepts 29 February of a leap year', () => {
    expect(isDay('2024-02-29')).toBe(true);
  });

  it('refuses 29 February of a common year', () => {
    expect(isDay('2023-02-29')).toBe(false);
  });

  it('refuses 29 February of 1900, which was no leap year', () => {
    expect(isDay('1900-02-29')).toBe(false);
  });

  it('accepts 29 February of 2000', () => {
    expect(isDay('2000-02-29')).toBe(true);
  });

  it.each(['2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00', '2024-1-5', '2024-01', 'today', ''])(
    'refuses "%s"',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('parsePartialDate', () => {
  it('reads a year that YAML gives as a number', () => {
    expect(parsePartialDate(2012)).toEqual({
      text: '2012',
      precision: 'year',
      earliest: '2012-01-01',
      latest: '2012-12-31',
    });
  });

  it('reads a day that YAML gives as a Date', () => {
    expect(parsePartialDate(new Date('2012-09-21T00:00:00Z'))).toEqual({
      text: '2012-09-21',
      precision: 'day',
      earliest: '2012-09-21',
      latest: '2012-09-21',
    });
  });

  it('refuses a Date that is none', () => {
    expect(parsePartialDate(new Date('nonsense'))).toBeUndefined();
  });

  it('keeps the precision of a month and knows its last day', () => {
    expect(parsePartialDate('2017-09')).toEqual({
      text: '2017-09',
      precision: 'month',
      earliest: '2017-09-01',
      latest: '2017-09-30',
    });
  });

  it('ends February of a leap year on the 29th', () => {
    expect(parsePartialDate('2024-02')?.latest).toBe('2024-02-29');
  });

  it('ends February of a common year on the 28th', () => {
    expect(parsePartialDate('2023-02')?.latest).toBe('2023-02-28');
  });

  it('reads an interval from its first to its last possible day', () => {
    expect(parsePartialDate('2017/2020-06')).toEqual({
      text: '2017/2020-06',
      precision: 'interval',
      earliest: '2017-01-01',
      latest: '2020-06-30',
    });
  });

  it('gives a date after "by" no beginning', () => {
    expect(parsePartialDate('by 2015-03')).toEqual({
      text: '2015-03',
      precision: 'month',
      qualifier: 'by',
      latest: '2015-03-31',
    });
  });

  it('keeps "about" beside the span of its date', () => {
    expect(parsePartialDate('about 1990')).toEqual({
      text: '1990',
      precision: 'year',
      qualifier: 'about',
      earliest: '1990-01-01',
      latest: '1990-12-31',
    });
  });

  it('overlooks spaces around a date', () => {
    expect(parsePartialDate('  2017-09-28 ')?.text).toBe('2017-09-28');
  });

  it('refuses an interval that ends before it begins', () => {
    expect(parsePartialDate('2020/2017')).toBeUndefined();
  });

  it('accepts an interval whose parts overlap', () => {
    expect(parsePartialDate('2017/2017-03')?.latest).toBe('2017-03-31');
  });

  it.each([
    ['a day that does not exist', '2023-02-29'],
    ['a month that does not exist', '2023-13'],
    ['a year of two digits', '97'],
    ['a year outside 1000 to 2999', '3012'],
    ['a day outside 1000 to 2999', '3012-01-01'],
    ['a date in the order of everyday writing', '28-09-2017'],
    ['words', 'September 2017'],
    ['an unknown qualifier', 'before 2017'],
    ['an interval with an open end', '2017/'],
    ['an interval of three parts', '2017/2018/2019'],
    ['an interval with a bad part', '2017/2018-00'],
    ['an empty text', ''],
    ['a number with a fraction', 2012.5],
    ['a day written as one number', 20120921],
  ])('refuses %s', (_name, value) => {
    expect(parsePartialDate(value)).toBeUndefined();
  });
});

describe('toDay', () => {
  it('writes a YAML Date as its day in UTC, where YAML put it', () => {
    expect(toDay(new Date('2012-09-21T00:00:00Z'))).toBe('2012-09-21');
  });

  it('writes a number as text', () => {
    expect(toDay(2012)).toBe('2012');
  });
});

describe('isFullDate', () => {
  it('is true for a plain day', () => {
    expect(isFullDate(toDate('2017-09-28'))).toBe(true);
  });

  it.each(['2017', '2017-09', '2017-09-01/2017-09-28', 'by 2017-09-28', 'about 2017-09-28'])(
    'is false for "%s"',
    (text) => {
      expect(isFullDate(toDate(text))).toBe(false);
    },
  );
});

describe('mayBeSameDay', () => {
  it.each([
    ['2017', '2017-09-28', true],
    ['2017-09-28', '2017', true],
    ['2017-09-27', '2017-09-28', false],
    ['2017-01', '2016', false],
  ])('of %s and %s is %s', (a, b, expected) => {
    expect(mayBeSameDay(toDate(a), toDate(b))).toBe(expected);
  });
});

describe('isCertainlyBefore', () => {
  it('is true for neighbouring days', () => {
    expect(isCertainlyBefore(toDate('2017-09-27'), toDate('2017-09-28'))).toBe(true);
  });

  it('is false for the same day', () => {
    expect(isCertainlyBefore(toDate('2017-09-28'), toDate('2017-09-28'))).toBe(false);
  });

  it('is false where a year holds the day', () => {
    expect(isCertainlyBefore(toDate('2017'), toDate('2017-09-28'))).toBe(false);
  });

  it('is true for a year before the year of a month', () => {
    expect(isCertainlyBefore(toDate('2016'), toDate('2017-01'))).toBe(true);
  });

  it('is false before a "by" date, which may have been earlier still', () => {
    expect(isCertainlyBefore(toDate('2010'), toDate('by 2015'))).toBe(false);
  });

  it('is true for a "by" date before a later year', () => {
    expect(isCertainlyBefore(toDate('by 2015'), toDate('2016'))).toBe(true);
  });
});

describe('compareDates', () => {
  it('puts what ended earlier first', () => {
    expect(compareDates(toDate('2017-09'), toDate('2017'))).toBeLessThan(0);
  });

  it('puts what began earlier first where the ends agree', () => {
    expect(compareDates(toDate('2017'), toDate('2017-12'))).toBeLessThan(0);
  });

  it('puts a "by" date before the plain date', () => {
    expect(compareDates(toDate('by 2017'), toDate('2017'))).toBeLessThan(0);
  });

  it('finds equal dates equal', () => {
    expect(compareDates(toDate('2017'), toDate('2017'))).toBe(0);
  });

  it('puts an undated value last', () => {
    expect([undefined, toDate('2017')].toSorted(compareDates)[0]?.text).toBe('2017');
    expect(compareDates(undefined, toDate('2017'))).toBeGreaterThan(0);
    expect(compareDates(toDate('2017'), undefined)).toBeLessThan(0);
  });

  it('finds two undated values equal', () => {
    expect(compareDates(undefined, undefined)).toBe(0);
  });
});

describe('countDays', () => {
  it('counts no days within a day', () => {
    expect(countDays('2026-11-24', '2026-11-24')).toBe(0);
  });

  it('counts over 29 February', () => {
    expect(countDays('2024-02-28', '2024-03-01')).toBe(2);
  });

  it('is negative backwards', () => {
    expect(countDays('2026-11-24', '2026-11-23')).toBe(-1);
  });

  it('counts 474 days from 24 November 2026 to 12 March 2028', () => {
    expect(countDays('2026-11-24', '2028-03-12')).toBe(474);
  });
});

describe('addMonths', () => {
  it('keeps the day of the month', () => {
    expect(addMonths('2026-11-24', 60)).toBe('2031-11-24');
  });

  it('stops at the end of a leap February', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
  });

  it('stops at the end of a common February', () => {
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
  });

  it('does not move to the end of a longer month', () => {
    expect(addMonths('2025-02-28', 1)).toBe('2025-03-28');
  });

  it('crosses the year backwards', () => {
    expect(addMonths('2026-01-31', -2)).toBe('2025-11-30');
  });

  it('leaves a day as it is for no months', () => {
    expect(addMonths('2024-02-29', 0)).toBe('2024-02-29');
  });
});

describe('addDays', () => {
  it('crosses the end of a year', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });

  it('goes back', () => {
    expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  });
});

describe('toDayInZone', () => {
  it('is still the day before in Jakarta just before its midnight', () => {
    expect(toDayInZone(new Date('2026-11-23T16:59:59Z'), 'Asia/Jakarta')).toBe('2026-11-23');
  });

  it('is the next day in Jakarta from 17.00 UTC', () => {
    expect(toDayInZone(new Date('2026-11-23T17:00:00Z'), 'Asia/Jakarta')).toBe('2026-11-24');
  });

  it('follows the zone it is given', () => {
    expect(toDayInZone(new Date('2026-11-23T17:00:00Z'), 'UTC')).toBe('2026-11-23');
  });
});

describe('toYear', () => {
  it.each([
    ['a year', '2017', 2017],
    ['a day', '2017-09-28', 2017],
    ['an interval within one year', '2017-02/2017-09', 2017],
    ['an approximate date, as it is written', 'about 2017', 2017],
  ])('takes the year of %s', (_name, text, year) => {
    expect(toYear(toDate(text))).toBe(year);
  });

  it.each([
    ['an interval over several years', '2017/2018'],
    ['a "by" date', 'by 2017'],
  ])('gives none for %s', (_name, text) => {
    expect(toYear(toDate(text))).toBeUndefined();
  });
});
