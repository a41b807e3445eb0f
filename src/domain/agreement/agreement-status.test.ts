import { describe, expect, expectTypeOf, it } from 'vitest';
import { getOverDate, getStatus, getStatusYear, type StatusReason, type Umbrella } from './agreement-status.ts';
import type { AgreementStatus } from '../lists/statuses.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import {
  end,
  event,
  makeAgreement,
  openEnded,
  renewal,
  signing,
  toDate,
  until,
  years,
} from '../testing/make-agreement.ts';

const today = '2026-11-24';
const statusOf = (events: AgreementEvent[], more: Partial<Agreement> = {}, day = today, successors: Agreement[] = []) =>
  getStatus(makeAgreement({ events, ...more }), { today: day, successors });
const conflict = { statements: ['claim', 'denial'].map((key) => ({ key, sources: ['s1'] })) };
const loi = { class: 'loi' } as const;
const exploration = (date?: string) => event('exploration', date, { namedAim: true });
/** The day before, on and after the last day on which something counts. */
const days = ['2026-11-23', '2026-11-24', '2026-11-25'] as const;

it('reaches every status by some rule, and no other', () => {
  expectTypeOf<StatusReason['status']>().toEqualTypeOf<AgreementStatus>();
});

describe('rule 1: replaced', () => {
  const successor = (slug: string, ...events: AgreementEvent[]) => makeAgreement({ slug, events });
  const old = [signing('2010', openEnded)];

  it('needs the signing of a successor, and names it with its date', () => {
    const event = signing('2024-03');
    expect(statusOf(old, {}, today, [successor('0002-new', event)])).toEqual({
      status: 'replaced',
      because: 'successor-signed',
      successor: '0002-new',
      date: toDate('2024-03'),
      event,
    });
  });

  it.each([
    ['the day before the signing', '2026-11-23', 'in-force'],
    ['on the day of the signing', '2026-11-24', 'replaced'],
    ['the day after the signing', '2026-11-25', 'replaced'],
  ])('holds from the day of the signing: %s', (_name, day, status) => {
    expect(statusOf(old, {}, day, [successor('0002-new', signing('2026-11-24'))]).status).toBe(status);
  });

  it('does not come from a successor that is only being prepared', () => {
    expect(statusOf(old, {}, today, [successor('0002-new', event('approval-step', '2026-05'))]).status).toBe(
      'in-force',
    );
  });

  it('accepts an undated signing of the successor', () => {
    expect(statusOf(old, {}, today, [successor('0002-new', signing())])).toMatchObject({ status: 'replaced' });
  });

  it('passes over an unsigned successor to the next one that is signed', () => {
    const next = [successor('0002-new', event('intent', '2020')), successor('0003-newer', signing('2024'))];
    expect(statusOf(old, {}, today, next)).toMatchObject({ status: 'replaced', successor: '0003-newer' });
  });

  it('does not come from the signing of a letter of intent', () => {
    const letter = makeAgreement({ slug: '0002-letter', class: 'loi', events: [signing('2024')] });
    expect(statusOf(old, {}, today, [letter]).status).toBe('in-force');
  });

  it('comes from a successor of which only a renewal is recorded', () => {
    expect(statusOf(old, {}, today, [successor('0002-new', renewal('2024'))]).status).toBe('replaced');
  });

  it('comes from a recorded replacement where the register has no successor', () => {
    expect(statusOf([...old, event('replacement', '2020')])).toMatchObject({
      status: 'replaced',
      because: 'replacement-recorded',
    });
  });

  it('does not come from a recorded replacement while the known successor is unsigned', () => {
    const prepared = successor('0002-new', event('intent', '2026'));
    expect(statusOf([...old, event('replacement', '2020')], {}, today, [prepared]).status).toBe('in-force');
  });

  it('goes before a suspension, an end and a conflict', () => {
    const events = [...old, event('suspension', '2015'), event('end', '2016')];
    expect(statusOf(events, { conflict }, today, [successor('0002-new', signing('2024'))]).status).toBe('replaced');
  });
});

describe('rule 2: suspended', () => {
  const old = [signing('2010', openEnded)];

  it('names the suspension', () => {
    const suspension = event('suspension', '2020-05');
    expect(statusOf([...old, suspension])).toEqual({
      status: 'suspended',
      because: 'suspension-recorded',
      event: suspension,
    });
  });

  it.each([
    ['the day before', '2026-11-23', 'in-force'],
    ['on the day', '2026-11-24', 'suspended'],
    ['the day after', '2026-11-25', 'suspended'],
  ])('begins on the day of the suspension: %s', (_name, day, status) => {
    expect(statusOf([...old, event('suspension', '2026-11-24')], {}, day).status).toBe(status);
  });

  it.each([
    ['the day before', '2026-11-23', 'suspended'],
    ['on the day', '2026-11-24', 'in-force'],
    ['the day after', '2026-11-25', 'in-force'],
  ])('ends on the day of the resumption: %s', (_name, day, status) => {
    const events = [...old, event('suspension', '2020'), event('resumption', '2026-11-24')];
    expect(statusOf(events, {}, day).status).toBe(status);
  });

  it('is lifted by an undated resumption', () => {
    expect(statusOf([...old, event('suspension', '2020'), event('resumption')]).status).toBe('in-force');
  });

  it('is lifted by a resumption that may have been later in the same year', () => {
    expect(statusOf([...old, event('suspension', '2020-05'), event('resumption', '2020')]).status).toBe('in-force');
  });

  it('is not lifted by a resumption that certainly came before', () => {
    const events = [...old, event('suspension', '2012'), event('resumption', '2013'), event('suspension', '2020')];
    expect(statusOf(events).status).toBe('suspended');
  });

  it('holds where only the suspension is undated', () => {
    expect(statusOf([...old, event('suspension')]).status).toBe('suspended');
  });

  it('is lifted by a later renewal', () => {
    expect(statusOf([...old, event('suspension', '2020'), renewal('2024', openEnded)]).status).toBe('in-force');
  });

  it('is not lifted by a renewal of the same year, which may have come first', () => {
    expect(statusOf([...old, event('suspension', '2020-05'), renewal('2020', openEnded)]).status).toBe('suspended');
  });

  it('is not lifted by an undated renewal', () => {
    expect(statusOf([...old, event('suspension', '2020'), renewal(undefined, openEnded)]).status).toBe('suspended');
  });

  it('is not lifted by a delivery', () => {
    expect(statusOf([...old, event('suspension', '2020'), event('delivery', '2026')]).status).toBe('suspended');
  });

  it('gives way to an end', () => {
    expect(statusOf([...old, event('suspension', '2020'), event('end', '2022')]).status).toBe('ended');
  });

  it('outlasts a term that passes meanwhile', () => {
    expect(statusOf([signing('2018', years(5)), event('suspension', '2020')]).status).toBe('suspended');
  });

  it('goes before a conflict', () => {
    expect(statusOf([...old, event('suspension', '2020')], { conflict }).status).toBe('suspended');
  });
});

describe('rule 3: completed', () => {
  it('names the end', () => {
    const last = end('completed', '2022-08-03');
    expect(statusOf([event('delivery', '2018'), last])).toEqual({
      status: 'completed',
      because: 'completion-recorded',
      event: last,
    });
  });

  it.each(['expired', 'terminated', 'lapsed'] as const)('is not "%s"', (reason) => {
    expect(statusOf([signing('2010', openEnded), end(reason, '2020')]).status).toBe('ended');
  });

  it.each([
    ['the day before', '2026-11-23', 'in-force'],
    ['on the day', '2026-11-24', 'completed'],
    ['the day after', '2026-11-25', 'completed'],
  ])('begins on the day of the end: %s', (_name, day, status) => {
    expect(statusOf([signing('2010', openEnded), end('completed', '2026-11-24')], {}, day).status).toBe(status);
  });

  it('goes before a conflict', () => {
    expect(statusOf([end('completed', '2020')], { conflict }).status).toBe('completed');
  });
});

describe('rule 4: ended by an end', () => {
  it('names the end', () => {
    const end = event('end', '2020-05');
    expect(statusOf([signing('2010', openEnded), end])).toEqual({
      status: 'ended',
      because: 'end-recorded',
      event: end,
    });
  });

  it.each([
    ['the day before', '2026-11-23', 'in-force'],
    ['on the day', '2026-11-24', 'ended'],
    ['the day after', '2026-11-25', 'ended'],
  ])('begins on the day of the end: %s', (_name, day, status) => {
    expect(statusOf([signing('2010', openEnded), event('end', '2026-11-24')], {}, day).status).toBe(status);
  });

  it('accepts an undated end', () => {
    expect(statusOf([signing('2010', openEnded), event('end')]).status).toBe('ended');
  });

  it('stays whatever is done later', () => {
    expect(statusOf([signing('2010', openEnded), event('end', '2020'), event('delivery', '2026')]).status).toBe(
      'ended',
    );
  });

  it('ends what was never signed', () => {
    expect(statusOf([event('intent', '2025'), event('end', '2026')]).status).toBe('ended');
  });
});

describe('rule 4: ended by its term', () => {
  it('names the end of the term', () => {
    const first = signing('2012', years(5));
    expect(statusOf([first])).toEqual({
      status: 'ended',
      because: 'term-passed',
      until: toDate('2017'),
      event: first,
      step: undefined,
    });
  });

  it.each([
    ['the day before its last day', '2026-11-23', 'in-force'],
    ['on its last day', '2026-11-24', 'in-force'],
    ['the day after its last day', '2026-11-25', 'ended'],
  ])('counts a full date through its last day: %s', (_name, day, status) => {
    expect(statusOf([signing('2021-11-24', years(5))], {}, day).status).toBe(status);
  });

  it.each([
    ['2025', '2025-12-31', '2026-01-01'],
    ['2025-06', '2025-06-30', '2025-07-01'],
    ['2024/2025-06', '2025-06-30', '2025-07-01'],
    ['by 2025-06', '2025-06-30', '2025-07-01'],
    ['about 2025', '2025-12-31', '2026-01-01'],
  ])('counts the partial date "%s" through its last day', (end, lastDay, dayAfter) => {
    expect(statusOf([signing('2020', until(end))], {}, lastDay).status).toBe('in-force');
    expect(statusOf([signing('2020', until(end))], {}, dayAfter).status).toBe('ended');
  });

  it.each(['contact', 'listing', 'report', 'suspension'] as const)(
    'does not hear a later %s as a sign of life',
    (kind) => {
      const events = [signing('2012', until('2020')), event(kind, '2026'), event('resumption', '2010')];
      expect(statusOf(kind === 'suspension' ? [...events, event('resumption')] : events).status).toBe('ended');
    },
  );

  it.each(['exploration', 'intent', 'approval-step'] as const)('tells of a later %s, and stays', (kind) => {
    const step = event(kind, '2026', { namedAim: true });
    expect(statusOf([signing('2012', until('2020')), step])).toMatchObject({ because: 'term-passed', step });
  });

  it('ends a phase of a programme that nobody signed', () => {
    expect(statusOf([event('effect', '2020', { term: { kind: 'fixed', until: toDate('2024') } })]).status).toBe(
      'ended',
    );
  });

  it('does not take a delivery on the last day for later', () => {
    expect(statusOf([signing('2012', until('2020-06-30')), event('delivery', '2020-06-30')]).status).toBe('ended');
  });

  it('does not take a delivery of the last year for later where the term ends with that year', () => {
    expect(statusOf([signing('2012', until('2020')), event('delivery', '2020')]).status).toBe('ended');
  });

  it('does not take an undated delivery for later', () => {
    expect(statusOf([signing('2012', until('2020')), event('delivery')]).status).toBe('ended');
  });

  it('does not hear of what lies ahead', () => {
    expect(statusOf([signing('2012', until('2020')), event('delivery', '2026-11-25')]).status).toBe('ended');
  });

  it('goes before a conflict', () => {
    expect(statusOf([signing('2012', until('2020'))], { conflict }).status).toBe('ended');
  });
});

describe('rule 4: ended with its umbrella', () => {
  const over = (date?: string): Umbrella => ({
    slug: '0009-umbrella',
    reason: { status: 'ended', because: 'end-recorded', event: end('expired', date) },
  });
  const under = (events: AgreementEvent[], umbrella: Umbrella) =>
    getStatus(makeAgreement({ events }), { today, umbrella });

  it('names the umbrella with its date', () => {
    expect(under([signing('2011')], over('2016'))).toMatchObject({
      status: 'ended',
      because: 'umbrella-over',
      umbrella: '0009-umbrella',
      date: toDate('2016'),
    });
  });

  it.each([
    ['a term of its own that runs', [signing('2011', until('2030'))], 'in-force'],
    ['a term of its own without an end', [signing('2011', openEnded)], 'in-force'],
    ['a later sign of life', [signing('2011'), event('delivery', '2025')], 'running'],
    ['nothing but a report', [event('report', '2025')], 'ended'],
    [
      'a sign of life of the same year, which may have come first',
      [signing('2011'), event('delivery', '2016')],
      'ended',
    ],
  ])('judges what has %s', (_name, events, status) => {
    expect(under(events, over('2016')).status).toBe(status);
  });

  it('holds under an umbrella whose end is undated, whatever is dated here', () => {
    expect(under([signing('2011'), event('delivery', '2025')], over()).status).toBe('ended');
  });

  it.each<StatusReason>([
    { status: 'completed', because: 'completion-recorded', event: end('completed', '2016') },
    { status: 'replaced', because: 'replacement-recorded', event: event('replacement', '2016') },
    { status: 'ended', because: 'term-passed', until: toDate('2016'), event: signing('2010', until('2016')) },
    { status: 'ended', because: 'umbrella-over', umbrella: '0010-top', date: toDate('2016') },
  ])('holds under an umbrella that is $status by $because', (reason) => {
    expect(under([signing('2011')], { slug: '0009-umbrella', reason }).status).toBe('ended');
  });

  it.each<StatusReason>([
    { status: 'no-news', because: 'old-sign' },
    { status: 'suspended', because: 'suspension-recorded', event: event('suspension', '2016') },
  ])('does not hold under an umbrella that is $status', (reason) => {
    expect(under([signing('2026')], { slug: '0009-umbrella', reason }).status).toBe('running');
  });
});

describe('rule 5: disputed', () => {
  it('goes before a running agreement', () => {
    expect(statusOf([signing('2025', openEnded)], { conflict })).toEqual({
      status: 'disputed',
      because: 'sources-conflict',
    });
  });

  it('goes before preparation and visits', () => {
    expect(statusOf([event('contact', '2026')], { conflict }).status).toBe('disputed');
  });

  it('needs a conflict', () => {
    expect(statusOf([event('contact', '2026')]).status).toBe('contact');
  });
});

describe('rule 6: in force', () => {
  it('says until when a fixed term runs and how many days are left', () => {
    const first = signing('2023-03-12', years(5));
    expect(statusOf([first])).toEqual({
      status: 'in-force',
      because: 'fixed-term',
      until: toDate('2028-03-12'),
      daysLeft: 474,
      event: first,
    });
  });

  it('has no day count where the end is a year', () => {
    expect(statusOf([signing('2025', until('2030'))])).toMatchObject({ because: 'fixed-term', daysLeft: undefined });
  });

  it('needs no recent sign of life where the term is open-ended', () => {
    const old = signing('1984-11-26', openEnded);
    expect(statusOf([old])).toEqual({ status: 'in-force', because: 'open-ended', event: old });
  });

  it('accepts an undated signing with a running term', () => {
    expect(statusOf([signing(undefined, until('2030'))]).status).toBe('in-force');
  });

  it('accepts a renewal where the signing itself is not recorded', () => {
    expect(statusOf([renewal('2024-10-09', until('2027'))]).status).toBe('in-force');
  });

  it('runs as long as the phase that a later entry into force began', () => {
    const phase = event('effect', '2024', { term: { kind: 'fixed', until: toDate('2027-12') } });
    expect(statusOf([signing('2019'), phase])).toMatchObject({ status: 'in-force', until: toDate('2027-12') });
  });

  it('is never the status of a letter of intent', () => {
    expect(statusOf([signing('2026', openEnded)], loi).status).toBe('intent');
  });

  it.each([
    ['the day before the signing', '2026-11-23', 'approval'],
    ['on the day of the signing', '2026-11-24', 'in-force'],
    ['the day after the signing', '2026-11-25', 'in-force'],
  ])('begins with the signing: %s', (_name, day, status) => {
    const events = [event('approval-step', '2026-05'), signing('2026-11-24', openEnded)];
    expect(statusOf(events, {}, day).status).toBe(status);
  });
});

describe('rule 7: running', () => {
  it.each([
    ['a signing', signing('2025')],
    ['an entry into force', event('effect', '2025')],
    ['a renewal', renewal('2025')],
    ['a reaffirmation', event('reaffirmation', '2025')],
    ['a delivery', event('delivery', '2025')],
    ['a resumption', event('resumption', '2025')],
  ])('is shown by %s of the last two years', (_name, sign) => {
    expect(statusOf([signing('1994'), sign])).toEqual({ status: 'running', because: 'recent-sign', event: sign });
  });

  it.each(days.map((day, index) => [day, index < 2 ? 'running' : 'no-news']))(
    'ages a sign of life by days, 24 months: on %s %s',
    (day, status) => {
      expect(statusOf([signing('1994'), event('delivery', '2024-11-24')], {}, day).status).toBe(status);
    },
  );

  it.each([
    ['a year', '2024', '2026-12-31', '2027-01-01'],
    ['a month', '2024-06', '2026-06-30', '2026-07-01'],
    ['an interval', '2019/2024', '2026-12-31', '2027-01-01'],
    ['a "by" date', 'by 2024-06', '2026-06-30', '2026-07-01'],
    ['an approximate year', 'about 2024', '2026-12-31', '2027-01-01'],
  ])('ages a sign of life of %s from its last day', (_name, date, lastDay, dayAfter) => {
    expect(statusOf([signing('1994'), event('delivery', date)], {}, lastDay).status).toBe('running');
    expect(statusOf([signing('1994'), event('delivery', date)], {}, dayAfter).status).toBe('no-news');
  });

  it('counts a sign of life from the first day of its interval', () => {
    const events = [signing('1994'), event('delivery', '2026-11-24/2026-11-30')];
    expect(statusOf(events, {}, '2026-11-23').status).toBe('no-news');
    expect(statusOf(events, {}, '2026-11-24').status).toBe('running');
  });

  it.each(['contact', 'exploration', 'intent', 'approval-step', 'report', 'listing'] as const)(
    'is not shown by a %s',
    (kind) => {
      expect(statusOf([signing('1994'), event(kind, '2026')]).status).toBe('no-news');
    },
  );

  it('is not shown by an undated delivery, nor by one that lies ahead', () => {
    expect(statusOf([signing('1994'), event('delivery')]).status).toBe('no-news');
    expect(statusOf([signing('1994'), event('delivery', '2027')]).status).toBe('no-news');
  });

  it('is shown by a dated sign of life after an undated signing', () => {
    expect(statusOf([signing(), event('delivery', '2025')]).status).toBe('running');
  });

  it('says that the term has passed where a party still speaks of the tie', () => {
    const later = event('reaffirmation', '2026');
    expect(statusOf([signing('2012', until('2017')), later])).toEqual({
      status: 'running',
      because: 'term-passed-recent-sign',
      until: toDate('2017'),
      event: later,
    });
  });

  it('takes a delivery on the day after the term for later, and one on its last day not', () => {
    const first = signing('2024', until('2026-06-30'));
    expect(statusOf([first, event('delivery', '2026-07-01')]).status).toBe('running');
    expect(statusOf([first, event('delivery', '2026-06-30')]).status).toBe('ended');
  });

  it('is open to deals between firms, which only the counters leave out', () => {
    expect(statusOf([signing('2025')], { class: 'other' }).status).toBe('running');
  });
});

describe('rule 8: no news', () => {
  it('names the newest sign of life, not what lists and reports say later', () => {
    const delivery = event('delivery', '2014');
    expect(statusOf([signing('1994'), delivery, event('listing', '2025'), event('report', '2026')])).toEqual({
      status: 'no-news',
      because: 'old-sign',
      event: delivery,
      step: undefined,
    });
  });

  it('names nothing where nothing is dated', () => {
    expect(statusOf([signing()])).toMatchObject({ because: 'old-sign', event: undefined, step: undefined });
  });

  it('does not fall back to preparation, but tells of later steps', () => {
    const step = event('approval-step', '2026');
    expect(statusOf([signing('1994'), step])).toMatchObject({ status: 'no-news', step });
  });

  it('says that the term has passed where a sign of life after it has grown old', () => {
    const later = event('delivery', '2020');
    expect(statusOf([signing('2012', until('2017')), later])).toMatchObject({
      status: 'no-news',
      because: 'term-passed-old-sign',
      until: toDate('2017'),
      event: later,
    });
  });
});

describe('rule 9: in preparation', () => {
  it.each([
    ['approval', event('approval-step', '2026')],
    ['intent', event('intent', '2026')],
    ['exploring', exploration('2026')],
  ])('is "%s" by its furthest step', (status, step) => {
    expect(statusOf([step])).toEqual({ status, because: 'recent-step', event: step });
  });

  it('is told with the newest step, whichever is the furthest', () => {
    const newest = exploration('2026');
    expect(statusOf([event('approval-step', '2025'), newest])).toEqual({
      status: 'approval',
      because: 'recent-step',
      event: newest,
    });
  });

  it.each(days.map((day, index) => [day, index < 2 ? 'intent' : 'stalled']))(
    'waits 36 months for a step in writing: on %s %s',
    (day, status) => {
      expect(statusOf([event('intent', '2023-11-24')], {}, day).status).toBe(status);
    },
  );

  it.each(days.map((day, index) => [day, index < 2 ? 'approval' : 'stalled']))(
    'waits 36 months for an approval: on %s %s',
    (day, status) => {
      expect(statusOf([event('approval-step', '2023-11-24')], {}, day).status).toBe(status);
    },
  );

  it.each(days.map((day, index) => [day, index < 2 ? 'exploring' : 'stalled']))(
    'waits 24 months for talks: on %s %s',
    (day, status) => {
      expect(statusOf([exploration('2024-11-24')], {}, day).status).toBe(status);
    },
  );

  it('takes the signing of a letter of intent for an intent', () => {
    const letter = signing('2025', until('2026-01'));
    expect(statusOf([letter, event('delivery', '2026-06')], loi)).toEqual({
      status: 'intent',
      because: 'recent-step',
      event: letter,
    });
  });

  it('is not shown by a contact, a report, a listing or talks without a named aim', () => {
    const events = [
      event('contact', '2026'),
      event('report', '2026'),
      event('listing', '2026'),
      event('exploration', '2026'),
    ];
    expect(statusOf(events).status).toBe('reported');
  });

  it('goes before a programme', () => {
    expect(statusOf([event('delivery', '2026'), event('intent', '2025')]).status).toBe('intent');
  });

  it('is over with what certainly took effect later', () => {
    const effect = event('effect', '2026');
    expect(statusOf([exploration('2025'), effect])).toEqual({
      status: 'programme',
      because: 'recent-programme',
      event: effect,
    });
    expect(statusOf([exploration('2026'), event('effect', '2026')]).status).toBe('exploring');
  });
});

describe('rule 10: programme', () => {
  it.each(['delivery', 'effect', 'reaffirmation', 'resumption'] as const)(
    'is shown by a %s of the last two years',
    (kind) => {
      const sign = event(kind, '2025');
      expect(statusOf([sign])).toEqual({ status: 'programme', because: 'recent-programme', event: sign });
    },
  );

  it.each(days.map((day, index) => [day, index < 2 ? 'programme' : 'no-news']))(
    'ages by days, 24 months: on %s %s',
    (day, status) => {
      expect(statusOf([event('delivery', '2024-11-24')], {}, day).status).toBe(status);
    },
  );

  it.each(days.map((day, index) => [day, index < 2 ? 'programme' : 'ended']))(
    'runs through a phase with a known end, however long ago it began: on %s %s',
    (day, status) => {
      const phase = event('effect', '2020', { term: { kind: 'fixed', until: toDate('2026-11-24') } });
      expect(statusOf([phase], {}, day).status).toBe(status);
    },
  );

  it('goes before stalled talks', () => {
    expect(statusOf([exploration('2015'), event('delivery', '2026')]).status).toBe('programme');
  });
});

describe('rule 11: stalled', () => {
  it('names the newest step', () => {
    const step = event('intent', '2019');
    expect(statusOf([exploration('2018'), step])).toEqual({
      status: 'stalled',
      because: 'old-step',
      event: step,
      months: 36,
    });
  });

  it('waits for talks alone only 24 months', () => {
    expect(statusOf([exploration('2018')])).toMatchObject({ status: 'stalled', months: 24 });
  });

  it('holds where no step is dated', () => {
    expect(statusOf([event('intent')])).toMatchObject({ status: 'stalled', event: undefined });
  });

  it('gives way to later work, not to work of the same day or without a date', () => {
    expect(statusOf([event('intent', '2019-05-01'), event('delivery', '2019-05-02')]).status).toBe('no-news');
    expect(statusOf([event('intent', '2019-05-01'), event('delivery', '2019-05-01')]).status).toBe('stalled');
    expect(statusOf([event('intent', '2019-05-01'), event('delivery')]).status).toBe('stalled');
  });

  it('gives way to dated work where no step is dated', () => {
    expect(statusOf([event('intent'), event('delivery', '2019')]).status).toBe('no-news');
  });

  it('is not made by talks without a named aim', () => {
    expect(statusOf([event('exploration', '2015')]).status).toBe('contact');
  });
});

describe('rule 12: programme without news', () => {
  it('names the newest sign', () => {
    const delivery = event('delivery', '2019');
    expect(statusOf([event('effect', '2015'), delivery, event('report', '2026')])).toEqual({
      status: 'no-news',
      because: 'programme-old-sign',
      event: delivery,
    });
  });

  it('holds where nothing is dated', () => {
    expect(statusOf([event('delivery')])).toMatchObject({ because: 'programme-old-sign', event: undefined });
  });
});

describe('rules 13 to 15: what is only said, listed or met', () => {
  it('rule 13: a report goes before listings and contacts', () => {
    const report = event('report');
    expect(statusOf([event('contact', '2026'), event('listing', '2026'), report])).toEqual({
      status: 'reported',
      because: 'only-reports',
      event: report,
    });
  });

  it('rule 14: a listing goes before contacts', () => {
    expect(statusOf([event('contact', '2026'), event('listing', '2010')])).toMatchObject({
      status: 'listed',
      because: 'only-listings',
    });
  });

  it('rule 14: claims nothing where nothing has happened yet', () => {
    expect(statusOf([event('delivery', '2027')])).toEqual({ status: 'listed', because: 'nothing-recorded' });
  });

  it('rule 15: contacts make a visit', () => {
    const newest = event('contact', '2026');
    expect(statusOf([event('contact', '2020'), newest])).toEqual({
      status: 'contact',
      because: 'only-contacts',
      event: newest,
    });
  });

  it('rule 15: so does an exploration without a named aim', () => {
    expect(statusOf([event('contact', '2026'), event('exploration', '2020')])).toMatchObject({
      status: 'contact',
      because: 'no-named-aim',
    });
  });

  it('rule 15: prefers a dated contact to an undated one', () => {
    const dated = event('contact', '2010');
    expect(statusOf([dated, event('contact')])).toMatchObject({ event: dated });
  });
});

describe('the year of a status', () => {
  it.each([
    ['a running term', statusOf([signing('2023-03-12', years(5))]), 2028],
    ['a term without an end', statusOf([signing('2023', openEnded)]), undefined],
    ['a term that has passed', statusOf([signing('2012', until('2017'))]), 2017],
    ['a recorded end', statusOf([end('terminated', '2020-05')]), 2020],
    ['an undated end', statusOf([end('terminated')]), undefined],
    ['a completion', statusOf([end('completed', '2022')]), 2022],
    ['no news since an interval', statusOf([signing('1996/2016')]), 2016],
    ['no dated news', statusOf([signing()]), undefined],
    ['a stalled step', statusOf([event('intent', '2019')]), 2019],
    ['a visit', statusOf([event('contact', '2019')]), 2019],
    ['a phase', statusOf([event('effect', '2024', { term: { kind: 'fixed', until: toDate('2027') } })]), 2027],
    ['a recent sign', statusOf([signing('2026')]), undefined],
    ['a report', statusOf([event('report', '2026')]), undefined],
  ])('tells %s', (_name, reason, year) => {
    expect(getStatusYear(reason)).toBe(year);
  });
});

describe('getOverDate', () => {
  it.each<StatusReason>([
    {
      status: 'replaced',
      because: 'successor-signed',
      successor: '0010-next',
      date: toDate('2016'),
      event: signing('2016'),
    },
    { status: 'replaced', because: 'replacement-recorded', event: event('replacement', '2016') },
    { status: 'completed', because: 'completion-recorded', event: end('completed', '2016') },
    { status: 'ended', because: 'end-recorded', event: end('terminated', '2016') },
    { status: 'ended', because: 'term-passed', until: toDate('2016'), event: signing('2010', until('2016')) },
    { status: 'ended', because: 'umbrella-over', umbrella: '0010-top', date: toDate('2016') },
  ])('knows the date of what is over by $because', (reason) => {
    expect(getOverDate(reason)?.text).toBe('2016');
  });

  it('knows none of what is not over', () => {
    expect(getOverDate(statusOf([signing('2026-11')]))).toBeUndefined();
  });
});
