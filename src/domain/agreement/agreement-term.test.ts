import { describe, expect, it } from 'vitest';
import { getGoverningTerm } from './agreement-term.ts';
import type { AgreementEvent } from './agreement.ts';
import { event, openEnded, renewal, signing, toDate, until, years } from '../testing/make-agreement.ts';

const today = '2026-11-24';
const termOf = (events: AgreementEvent[], day = today) => getGoverningTerm({ events }, day);
const endOf = (...events: AgreementEvent[]) => {
  const term = termOf(events);
  return term.kind === 'fixed' ? term.until : undefined;
};

describe('the governing signing or renewal', () => {
  it('is none before anything is signed', () => {
    expect(termOf([event('intent', '2025')])).toEqual({ kind: 'unsigned' });
  });

  it('is none on the day before the signing', () => {
    expect(termOf([signing('2026-11-24')], '2026-11-23').kind).toBe('unsigned');
  });

  it('is the signing from its day on', () => {
    expect(termOf([signing('2026-11-24')], '2026-11-24').kind).toBe('unknown');
  });

  it('is the newest renewal', () => {
    expect(termOf([signing('2000', years(5)), renewal('2010', openEnded)]).kind).toBe('open');
  });

  it('is not a renewal that lies ahead', () => {
    expect(endOf(signing('2022-03-01', years(5)), renewal('2027-03-01', years(5)))).toEqual(toDate('2027-03-01'));
  });

  it('does not depend on the order in the record', () => {
    expect(endOf(renewal('2024', until('2029')), signing('2019', until('2024')))).toEqual(toDate('2029'));
  });

  it('is an undated renewal where no renewal is dated', () => {
    expect(termOf([signing('2000', years(5)), renewal(undefined, openEnded)]).kind).toBe('open');
  });

  it('is the dated renewal where another is undated', () => {
    expect(endOf(signing('2000', years(5)), renewal(undefined, openEnded), renewal('2024', until('2029')))).toEqual(
      toDate('2029'),
    );
  });

  it('is the dated signing where another is undated', () => {
    expect(endOf(signing(undefined, openEnded), signing('2024', until('2029')))).toEqual(toDate('2029'));
  });

  it('is a renewal alone where the signing is not recorded', () => {
    expect(endOf(renewal('2024-10-09', until('2027')))).toEqual(toDate('2027'));
  });
});

describe('the kind of a term', () => {
  it('is unknown where the signing has none', () => {
    expect(termOf([signing('2020')]).kind).toBe('unknown');
  });

  it('is unknown where the record says so', () => {
    expect(termOf([signing('2020', { kind: 'unknown' })]).kind).toBe('unknown');
  });

  it('is open where it has no end', () => {
    expect(termOf([signing('1984-11-26', openEnded)]).kind).toBe('open');
  });

  it('is unknown after a renewal without a term, whatever was signed before', () => {
    expect(termOf([signing('2020', until('2030')), renewal('2024')]).kind).toBe('unknown');
  });

  it('is unknown for a duration that counts from an undated signing', () => {
    expect(termOf([signing(undefined, years(5))]).kind).toBe('unknown');
  });

  it('is unknown for a duration that counts from an undated renewal', () => {
    expect(termOf([signing('2000', years(5)), renewal(undefined, years(5))]).kind).toBe('unknown');
  });

  it('is fixed for an undated signing with a stated end', () => {
    expect(endOf(signing(undefined, until('2030')))).toEqual(toDate('2030'));
  });
});

describe('the end of a term', () => {
  it('is the stated one', () => {
    expect(endOf(signing('2024', until('2030-06-30')))).toEqual(toDate('2030-06-30'));
  });

  it('is the anniversary of the signing for a duration in years', () => {
    expect(endOf(signing('2023-09-28', years(5)))).toEqual(toDate('2028-09-28'));
  });

  it('adds months to years', () => {
    expect(endOf(signing('2023-09-28', { kind: 'fixed', years: 1, months: 6 }))).toEqual(toDate('2025-03-28'));
  });

  it('counts a duration in months alone', () => {
    expect(endOf(signing('2023-08-31', { kind: 'fixed', months: 6 }))).toEqual(toDate('2024-02-29'));
  });

  it('is a year where the signing is known by year', () => {
    expect(endOf(signing('2023', years(5)))).toEqual(toDate('2028'));
  });

  it('is a month where the signing is known by month', () => {
    expect(endOf(signing('2023-09', years(5)))).toEqual(toDate('2028-09'));
  });

  it('is an interval where the signing is known by interval', () => {
    expect(endOf(signing('2022/2023', years(5)))).toEqual(toDate('2027/2028'));
  });

  it('is about a year where the signing is', () => {
    expect(endOf(signing('about 2023', years(5)))).toEqual(toDate('about 2028'));
  });

  it('counts a renewal before the old end from the old end', () => {
    expect(endOf(signing('2020-03-01', years(5)), renewal('2024-10-01', years(5)))).toEqual(toDate('2030-03-01'));
  });

  it('counts a renewal after the old end from the renewal', () => {
    expect(endOf(signing('2010-03-01', years(5)), renewal('2024-10-01', years(5)))).toEqual(toDate('2029-10-01'));
  });

  it('counts a renewal on the day of the old end from that day', () => {
    expect(endOf(signing('2019-10-01', years(5)), renewal('2024-10-01', years(5)))).toEqual(toDate('2029-10-01'));
  });

  it('counts a renewal after an open-ended signing from the renewal', () => {
    expect(endOf(signing('1990', openEnded), renewal('2024-10', years(5)))).toEqual(toDate('2029-10'));
  });

  it('takes the less precise old end where it may be the later one', () => {
    expect(endOf(signing('2019', years(5)), renewal('2024-10-01', years(5)))).toEqual(toDate('2029'));
  });

  it('follows a line of renewals', () => {
    const events = [signing('2007-09', years(5)), renewal('2017', years(5)), renewal('2022', years(5))];
    expect(endOf(...events)).toEqual(toDate('2027'));
  });
});

describe('a running term', () => {
  const events = [signing('2023-11-24', years(3))];

  it.each([
    ['runs the day before its end, with one day left', '2026-11-23', true, 1],
    ['runs through its last day, with no day left', '2026-11-24', true, 0],
    ['has passed the day after', '2026-11-25', false, -1],
  ])('%s', (_name, day, isRunning, daysLeft) => {
    expect(termOf(events, day)).toMatchObject({ isRunning, daysLeft });
  });

  it.each([
    ['year', '2026', '2026-12-31', '2027-01-01'],
    ['month', '2026-11', '2026-11-30', '2026-12-01'],
    ['interval', '2025/2026', '2026-12-31', '2027-01-01'],
    ['"by" date', 'by 2026-11', '2026-11-30', '2026-12-01'],
    ['approximate year', 'about 2026', '2026-12-31', '2027-01-01'],
  ])('that ends in a %s runs through its last day', (_name, end, lastDay, dayAfter) => {
    expect(termOf([signing('2020', until(end))], lastDay)).toMatchObject({ isRunning: true });
    expect(termOf([signing('2020', until(end))], dayAfter)).toMatchObject({ isRunning: false });
  });

  it.each(['2030', '2030-06', '2029/2030', 'by 2030-06-30', 'about 2030-06-30'])(
    'has no day count until "%s"',
    (end) => {
      expect(termOf([signing('2020', until(end))])).not.toHaveProperty('daysLeft');
    },
  );
});
