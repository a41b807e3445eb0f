import { describe, expect, it } from 'vitest';
import { isEmbargoed, isPublished, isWithdrawn } from './publication.ts';

const timeZone = 'Asia/Jakarta';
const today = '2026-11-24';

describe('isPublished', () => {
  it('is true without a time', () => {
    expect(isPublished({ draft: false }, { today, timeZone })).toBe(true);
  });

  it('is false for a draft, whatever its time', () => {
    expect(isPublished({ draft: true, publishAt: '2020-01-01' }, { today, timeZone })).toBe(false);
  });

  it.each([
    ['the day before', '2026-11-23', false],
    ['on the day', '2026-11-24', true],
    ['the day after', '2026-11-25', true],
  ])('begins on the day: %s', (_name, day, expected) => {
    expect(isPublished({ draft: false, publishAt: '2026-11-24' }, { today: day, timeZone })).toBe(expected);
  });

  it('takes in every instant of the day under SITE_DATE', () => {
    expect(isPublished({ draft: false, publishAt: '2026-11-24T23:59+07:00' }, { today, timeZone })).toBe(true);
  });

  it('leaves out the first instant of the next day under SITE_DATE', () => {
    expect(isPublished({ draft: false, publishAt: '2026-11-25T00:00+07:00' }, { today, timeZone })).toBe(false);
  });

  it('finds the day of an instant in the time zone of the site', () => {
    expect(isPublished({ draft: false, publishAt: '2026-11-24T17:00Z' }, { today, timeZone })).toBe(false);
    expect(isPublished({ draft: false, publishAt: '2026-11-24T16:59Z' }, { today, timeZone })).toBe(true);
  });

  it('waits for the instant itself where the present is known', () => {
    const publishAt = '2026-11-24T09:00+07:00';
    expect(isPublished({ draft: false, publishAt }, { today, timeZone, now: new Date('2026-11-24T01:59:59Z') })).toBe(
      false,
    );
    expect(isPublished({ draft: false, publishAt }, { today, timeZone, now: new Date('2026-11-24T02:00:00Z') })).toBe(
      true,
    );
  });
});

describe('isWithdrawn', () => {
  const record = { withdrawn: { date: '2026-11-24', reason: 'Twice in the register' } };

  it('is false without a withdrawal', () => {
    expect(isWithdrawn({}, today)).toBe(false);
  });

  it('is false the day before', () => {
    expect(isWithdrawn(record, '2026-11-23')).toBe(false);
  });

  it('is true from the day on', () => {
    expect(isWithdrawn(record, '2026-11-24')).toBe(true);
  });
});

describe('isEmbargoed', () => {
  it('is false without an embargo', () => {
    expect(isEmbargoed({}, { today, timeZone })).toBe(false);
  });

  it('is true until the instant', () => {
    const context = { today, timeZone, now: new Date('2026-11-24T01:59:59Z') };
    expect(isEmbargoed({ embargo: '2026-11-24T09:00+07:00' }, context)).toBe(true);
  });

  it('is false from the instant on', () => {
    const context = { today, timeZone, now: new Date('2026-11-24T02:00:00Z') };
    expect(isEmbargoed({ embargo: '2026-11-24T09:00+07:00' }, context)).toBe(false);
  });
});
