import type { EventKind } from '../lists/event-kinds.ts';
import { describe, expect, it } from 'vitest';
import { getActivity } from './agreement-activity.ts';
import type { AgreementEvent } from './agreement.ts';
import { event, toDate } from '../testing/make-agreement.ts';
import { makePressRelease } from '../testing/make-records.ts';

const today = '2026-11-24';
const activityOf = (events: AgreementEvent[], releases: string[] = [], day = today) =>
  getActivity(
    { events },
    releases.map((date) => makePressRelease(date)),
    day,
  );

describe('getActivity', () => {
  it.each<EventKind>(['signing', 'effect', 'renewal', 'reaffirmation', 'delivery', 'resumption'])(
    'is active by a recent %s',
    (kind) => {
      expect(activityOf([event(kind, '2026')])).toEqual({ activity: 'active', newest: toDate('2026') });
    },
  );

  it.each([
    ['the day before', '2026-11-23', 'active'],
    ['on the day', '2026-11-24', 'active'],
    ['the day after', '2026-11-25', 'none-recently'],
  ])('ends when 24 months have passed: %s', (_name, day, activity) => {
    expect(activityOf([event('delivery', '2024-11-24')], [], day).activity).toBe(activity);
  });

  it.each<EventKind>([
    'contact',
    'exploration',
    'intent',
    'approval-step',
    'suspension',
    'end',
    'replacement',
    'report',
    'listing',
  ])('is not kept by a recent %s', (kind) => {
    expect(activityOf([event(kind, '2026')])).toEqual({ activity: 'never-recorded' });
  });

  it('is not kept by a release about a day of which only a contact is known', () => {
    expect(activityOf([event('contact', '2026-05-02')], ['2026-05-02']).activity).toBe('never-recorded');
  });

  it('is kept by a release about a sign of life, or about something that the record does not tell', () => {
    expect(activityOf([event('delivery', '2026-05-02')], ['2026-05-02']).activity).toBe('active');
    expect(activityOf([event('contact', '2026-05-02')], ['2026-05-03']).activity).toBe('active');
  });

  it('ages a year from its last day', () => {
    expect(activityOf([event('delivery', '2024')], [], '2026-12-31').activity).toBe('active');
    expect(activityOf([event('delivery', '2024')], [], '2027-01-01').activity).toBe('none-recently');
  });

  it('is kept by a linked press release', () => {
    expect(activityOf([event('signing', '1994')], ['2025-09-30'])).toEqual({
      activity: 'active',
      newest: toDate('2025-09-30'),
    });
  });

  it('names the newest date where nothing is recent', () => {
    expect(activityOf([event('signing', '1994'), event('delivery', '2010')], ['2008'])).toEqual({
      activity: 'none-recently',
      newest: toDate('2010'),
    });
  });

  it('does not count an event or a press release that lies ahead', () => {
    expect(activityOf([event('signing', '1994'), event('delivery', '2027')], ['2027']).activity).toBe('none-recently');
  });

  it('is never recorded where nothing is dated', () => {
    expect(activityOf([event('signing')])).toEqual({ activity: 'never-recorded' });
  });

  it('is never recorded where there is no event', () => {
    expect(activityOf([]).activity).toBe('never-recorded');
  });
});
