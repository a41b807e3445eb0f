import { describe, expect, it } from 'vitest';
import { getStatus } from './agreement-status.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { event, makeAgreement, openEnded, renewal, signing, toDate, until, years } from '../testing/make-agreement.ts';

const today = '2026-11-24';
const statusOf = (events: AgreementEvent[], more: Partial<Agreement> = {}, day = today, successors: Agreement[] = []) =>
  getStatus(makeAgreement({ events, ...more }), { today: day, successors });
const doubt = { sources: ['s1'] };
const loi = { class: 'loi' } as const;
const exploration = (date?: string) => event('exploration', date, { namedAim: true });

describe('rule 1: replaced', () => {
  const successor = (slug: string, ...events: AgreementEvent[]) => makeAgreement({ slug, events });
  const old = [signing('2010', openEnded)];

  it('needs the signing of a successor, and names it with its date', () => {
    expect(statusOf(old, {}, today, [successor('0002-new', signing('2024-03'))])).toEqual({
      status: 'replaced',
      because: 'successor-signed',
      successor: '0002-new',
      date: toDate('2024-03'),
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

  it('goes before a suspension, an end and a doubt', () => {
    const events = [...old, event('suspension', '2015'), event('end', '2016')];
    expect(statusOf(events, { doubt }, today, [successor('0002-new', signing('2024'))]).status).toBe('replaced');
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

  it('goes before a doubt', () => {
    expect(statusOf([...old, event('suspension', '2020')], { doubt }).status).toBe('suspended');
  });
});

describe('rule 3: ended by an end', () => {
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

describe('rule 3: ended by its term', () => {
  it('names the end of the term', () => {
    expect(statusOf([signing('2012', years(5))])).toEqual({
      status: 'ended',
      because: 'term-passed',
      until: toDate('2017'),
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

  it.each(['contact', 'effect'] as const)('does not hear a later %s as speaking of the tie', (kind) => {
    expect(statusOf([signing('2012', until('2020')), event(kind, '2026')]).status).toBe('ended');
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

  it('goes before a doubt', () => {
    expect(statusOf([signing('2012', until('2020'))], { doubt }).status).toBe('ended');
  });
});

describe('rule 4: doubted', () => {
  it('makes a signed record unverified', () => {
    expect(statusOf([signing('2025', openEnded)], { doubt })).toEqual({ status: 'unverified', because: 'doubt' });
  });

  it('goes before preparation and contact', () => {
    expect(statusOf([event('contact', '2026')], { doubt })).toEqual({ status: 'unverified', because: 'doubt' });
  });
});

describe('rule 5: in force', () => {
  it('says until when a fixed term runs and how many days are left', () => {
    expect(statusOf([signing('2023-03-12', years(5))])).toEqual({
      status: 'in-force',
      because: 'fixed-term',
      until: toDate('2028-03-12'),
      daysLeft: 474,
    });
  });

  it('has no day count where the end is a year', () => {
    expect(statusOf([signing('2025', until('2030'))])).toEqual({
      status: 'in-force',
      because: 'fixed-term',
      until: toDate('2030'),
      daysLeft: undefined,
    });
  });

  it('needs no recent evidence where the term is open-ended', () => {
    const old = signing('1984-11-26', openEnded);
    expect(statusOf([old])).toEqual({ status: 'in-force', because: 'open-ended', event: old });
  });

  it('accepts an undated signing with a running term', () => {
    expect(statusOf([signing(undefined, until('2030'))]).status).toBe('in-force');
  });

  it('accepts a renewal where the signing itself is not recorded', () => {
    expect(statusOf([renewal('2024-10-09', until('2027'))]).status).toBe('in-force');
  });

  it.each([
    ['the day before the signing', '2026-11-23', 'approval'],
    ['on the day of the signing', '2026-11-24', 'in-force'],
    ['the day after the signing', '2026-11-25', 'in-force'],
  ])('begins with the signing: %s', (_name, day, status) => {
    const events = [event('approval-step', '2026-05'), signing('2026-11-24', openEnded)];
    expect(statusOf(events, {}, day).status).toBe(status);
  });

  it.each([
    ['a signing', signing('2023')],
    ['a renewal', renewal('2023')],
    ['a reaffirmation', event('reaffirmation', '2023')],
    ['a delivery', event('delivery', '2023')],
  ])('is shown, for an unknown term, by %s of the last five years', (_name, evidence) => {
    expect(statusOf([signing('1994'), evidence])).toEqual({
      status: 'in-force',
      because: 'recent-evidence',
      event: evidence,
    });
  });

  it.each([
    ['the day before five years have passed', '2026-11-23', 'in-force'],
    ['on the day on which five years have passed', '2026-11-24', 'in-force'],
    ['the day after', '2026-11-25', 'unverified'],
  ])('ages evidence by days: %s', (_name, day, status) => {
    expect(statusOf([signing('1994'), event('delivery', '2021-11-24')], {}, day).status).toBe(status);
  });

  it.each([
    ['a year', '2021', '2026-12-31', '2027-01-01'],
    ['a month', '2021-06', '2026-06-30', '2026-07-01'],
    ['an interval', '2019/2021', '2026-12-31', '2027-01-01'],
    ['a "by" date', 'by 2021-06', '2026-06-30', '2026-07-01'],
    ['an approximate year', 'about 2021', '2026-12-31', '2027-01-01'],
  ])('ages evidence of %s from its last day', (_name, date, lastDay, dayAfter) => {
    expect(statusOf([signing('1994'), event('delivery', date)], {}, lastDay).status).toBe('in-force');
    expect(statusOf([signing('1994'), event('delivery', date)], {}, dayAfter).status).toBe('unverified');
  });

  it('counts evidence from the first day of its interval', () => {
    const events = [signing('1994'), event('delivery', '2026-11-24/2026-11-30')];
    expect(statusOf(events, {}, '2026-11-23').status).toBe('unverified');
    expect(statusOf(events, {}, '2026-11-24').status).toBe('in-force');
  });

  it('is not shown by a listing', () => {
    expect(statusOf([signing('1994'), event('listing', '2026')]).status).toBe('unverified');
  });

  it('is not shown by an undated delivery', () => {
    expect(statusOf([signing('1994'), event('delivery')]).status).toBe('unverified');
  });

  it('is not shown by a delivery that lies ahead', () => {
    expect(statusOf([signing('1994'), event('delivery', '2027')]).status).toBe('unverified');
  });

  it('is shown by dated evidence after an undated signing', () => {
    expect(statusOf([signing(), event('delivery', '2025')]).status).toBe('in-force');
  });

  it('is open to deals between firms, which only the counters leave out', () => {
    expect(statusOf([signing('2025')], { class: 'other' }).status).toBe('in-force');
  });
});

describe('rule 6: signed, yet unverified', () => {
  it('names the newest evidence that has grown old', () => {
    const delivery = event('delivery', '2014');
    expect(statusOf([signing('1994'), delivery, event('listing', '2025')])).toEqual({
      status: 'unverified',
      because: 'signed-without-recent-evidence',
      event: delivery,
    });
  });

  it('names no evidence where none is dated', () => {
    expect(statusOf([signing()])).toEqual({
      status: 'unverified',
      because: 'signed-without-recent-evidence',
      event: undefined,
    });
  });

  it('does not fall back to preparation, whatever is being prepared', () => {
    expect(statusOf([signing('1994'), event('approval-step', '2026')]).status).toBe('unverified');
  });

  it.each(['exploration', 'intent', 'approval-step', 'reaffirmation', 'delivery', 'resumption', 'listing'] as const)(
    'holds where a %s speaks of the tie after its term',
    (kind) => {
      const later = event(kind, '2022');
      expect(statusOf([signing('2012', until('2017')), later])).toEqual({
        status: 'unverified',
        because: 'term-passed-later-evidence',
        until: toDate('2017'),
        event: later,
      });
    },
  );

  it('takes a delivery of the last year for later where the term ended within that year', () => {
    expect(statusOf([signing('2012', until('2020-06-30')), event('delivery', '2020')]).status).toBe('unverified');
  });

  it('takes a delivery on the day after the term for later', () => {
    expect(statusOf([signing('2012', until('2020-06-30')), event('delivery', '2020-07-01')]).status).toBe('unverified');
  });
});

describe('rule 6: no known signing', () => {
  it('names a delivery before anything else', () => {
    const delivery = event('delivery', '2019');
    expect(statusOf([event('listing', '2024'), event('reaffirmation', '2023'), delivery])).toEqual({
      status: 'unverified',
      because: 'delivery-without-signing',
      event: delivery,
    });
  });

  it.each(['reaffirmation', 'effect', 'resumption'] as const)('counts a %s as talk of a running tie', (kind) => {
    expect(statusOf([event('listing', '2024'), event(kind, '2023')])).toMatchObject({
      because: 'running-without-signing',
      event: { kind },
    });
  });

  it('names a listing', () => {
    expect(statusOf([event('listing', '2010')])).toMatchObject({
      status: 'unverified',
      because: 'listed-without-signing',
    });
  });

  it('goes before steps of preparation', () => {
    expect(statusOf([event('intent', '2026'), event('listing', '2010')])).toMatchObject({
      because: 'listed-without-signing',
    });
  });

  it('names an undated delivery where none is dated', () => {
    expect(statusOf([event('delivery')])).toMatchObject({ because: 'delivery-without-signing' });
  });

  it('prefers a dated delivery to an undated one', () => {
    const dated = event('delivery', '2010');
    expect(statusOf([dated, event('delivery')])).toMatchObject({ event: dated });
  });
});

describe('rules 7 to 9: in preparation', () => {
  it.each([
    ['approval', [exploration('2026-01'), event('intent', '2026-02'), event('approval-step', '2026-03')]],
    ['intent', [exploration('2026-01'), event('intent', '2026-02')]],
    ['exploring', [exploration('2026-01')]],
  ] as const)('is "%s" by the furthest step', (status, events) => {
    expect(statusOf([...events])).toMatchObject({ status, because: 'recent-step' });
  });

  it('names the newest step, even where another went further', () => {
    const newest = event('exploration', '2026-06');
    expect(statusOf([event('approval-step', '2025'), newest])).toEqual({
      status: 'approval',
      because: 'recent-step',
      event: newest,
    });
  });

  it.each([
    ['approval', 'approval-step', '2023-11-24'],
    ['intent', 'intent', '2023-11-24'],
    ['exploring', 'exploration', '2024-11-24'],
  ] as const)('ages "%s" by days', (status, kind, date) => {
    const events = [event(kind, date, { namedAim: true })];
    expect(statusOf(events, {}, '2026-11-23').status).toBe(status);
    expect(statusOf(events, {}, '2026-11-24').status).toBe(status);
    expect(statusOf(events, {}, '2026-11-25').status).toBe('unverified');
  });

  it.each([
    ['a year', '2023', '2026-12-31', '2027-01-01'],
    ['a month', '2023-06', '2026-06-30', '2026-07-01'],
    ['an interval', '2022/2023-06', '2026-06-30', '2026-07-01'],
    ['a "by" date', 'by 2023-06', '2026-06-30', '2026-07-01'],
    ['an approximate year', 'about 2023', '2026-12-31', '2027-01-01'],
  ])('ages a step of %s from its last day', (_name, date, lastDay, dayAfter) => {
    expect(statusOf([event('intent', date)], {}, lastDay).status).toBe('intent');
    expect(statusOf([event('intent', date)], {}, dayAfter).status).toBe('unverified');
  });

  it('says since when no step is recorded', () => {
    const last = event('intent', '2022-06');
    expect(statusOf([last])).toEqual({ status: 'unverified', because: 'no-step-since', event: last });
  });

  it('says so for an old exploration with a named aim', () => {
    expect(statusOf([exploration('2022')])).toMatchObject({ status: 'unverified', because: 'no-step-since' });
  });

  it('is kept alive by a newer step that names no aim itself', () => {
    expect(statusOf([exploration('2022'), event('exploration', '2026')]).status).toBe('exploring');
  });

  it('is not kept alive by a contact', () => {
    expect(statusOf([event('intent', '2022'), event('contact', '2026')])).toMatchObject({ because: 'no-step-since' });
  });

  it('claims nothing where no step is dated', () => {
    expect(statusOf([event('intent')])).toEqual({ status: 'unverified', because: 'no-dated-step' });
  });

  it('goes by the dated steps where another is undated', () => {
    expect(statusOf([event('approval-step'), event('intent', '2026')]).status).toBe('approval');
  });

  it('does not count a step that lies ahead', () => {
    expect(statusOf([event('intent', '2026'), event('approval-step', '2026-11-25')]).status).toBe('intent');
  });
});

describe('a letter of intent', () => {
  it('is an intent, not in force, when signed', () => {
    const letter = signing('2025-11-26');
    expect(statusOf([letter], loi)).toEqual({ status: 'intent', because: 'recent-step', event: letter });
  });

  it('is never in force, not even with a running or open-ended term', () => {
    expect(statusOf([signing('2025', until('2030'))], loi).status).toBe('intent');
    expect(statusOf([signing('2025', openEnded)], loi).status).toBe('intent');
  });

  it.each([
    ['the day before 36 months have passed', '2026-11-23', 'intent'],
    ['on the day', '2026-11-24', 'intent'],
    ['the day after', '2026-11-25', 'unverified'],
  ])('ages like an intent: %s', (_name, day, status) => {
    expect(statusOf([signing('2023-11-24')], loi, day).status).toBe(status);
  });

  it('says since when no step is recorded, whatever list it stands in', () => {
    expect(statusOf([signing('2022-11-23'), event('listing', '2024-12')], loi)).toMatchObject({
      because: 'no-step-since',
      event: { kind: 'signing' },
    });
  });

  it('is kept alive by something done under it', () => {
    expect(statusOf([signing('2019-12-11'), event('delivery', '2026')], loi).status).toBe('intent');
  });

  it('is carried further by an approval', () => {
    expect(statusOf([signing('2025'), event('approval-step', '2026')], loi).status).toBe('approval');
  });

  it('ends with its own term', () => {
    expect(statusOf([signing('2023-01', years(1))], loi).status).toBe('ended');
  });

  it('is unverified where something speaks of it after its term', () => {
    expect(statusOf([signing('2023-01', years(1)), event('intent', '2026')], loi)).toMatchObject({
      because: 'term-passed-later-evidence',
    });
  });

  it('stays a statement of intent where a list names it too', () => {
    expect(statusOf([event('intent', '2025'), event('listing', '2026')], loi)).toMatchObject({ status: 'intent' });
    expect(statusOf([event('intent', '2022-11-23'), event('listing', '2026')], loi)).toMatchObject({
      because: 'no-step-since',
    });
  });

  it('is unverified where it is only listed', () => {
    expect(statusOf([event('listing', '2024')], loi)).toMatchObject({ because: 'listed-without-signing' });
  });

  it('is replaced by what is signed after it', () => {
    const successor = makeAgreement({ slug: '0002-mou', events: [signing('2012-09-21')] });
    expect(statusOf([signing('2010-04')], loi, today, [successor]).status).toBe('replaced');
  });
});

describe('rule 10: contact', () => {
  it('names the newest contact', () => {
    const newest = event('contact', '2023');
    expect(statusOf([newest, event('contact', '2019')])).toEqual({
      status: 'contact',
      because: 'only-contacts',
      event: newest,
    });
  });

  it('never grows old', () => {
    expect(statusOf([event('contact', '1990')]).status).toBe('contact');
  });

  it('accepts an undated contact', () => {
    expect(statusOf([event('contact')]).status).toBe('contact');
  });

  it('takes in an exploration that named no aim', () => {
    expect(statusOf([event('contact', '2026'), event('exploration', '2025')])).toMatchObject({
      status: 'contact',
      because: 'no-named-aim',
      event: { kind: 'exploration' },
    });
  });
});

describe('a record of which nothing counts', () => {
  it('is unverified with only plans', () => {
    expect(statusOf([], { plans: [{ key: 'p', sources: ['s1'] }] })).toEqual({
      status: 'unverified',
      because: 'nothing-recorded',
    });
  });

  it('is unverified before its first event', () => {
    expect(statusOf([signing('2026-11-25', openEnded)])).toMatchObject({ because: 'nothing-recorded' });
  });

  it('needs no successors to be judged', () => {
    expect(getStatus(makeAgreement(), { today }).status).toBe('unverified');
  });
});
