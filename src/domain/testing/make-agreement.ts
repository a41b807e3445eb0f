import type { EventKind } from '../lists/event-kinds.ts';
import type { EndReason } from '../lists/end-reasons.ts';
import type { Agreement, AgreementEvent, ForeignParty, LocalParty, Term } from '../agreement/agreement.ts';
import { parsePartialDate, type PartialDate } from '../calendar/dates.ts';

/** An agreement between Kota Surabaya and Busan; its number is the beginning of its slug. */
export function makeAgreement(overrides: Partial<Agreement> = {}): Agreement {
  const slug = overrides.slug ?? '0001-surabaya-busan';
  return {
    slug,
    number: slug.split('-')[0] ?? slug,
    class: 'sister-city',
    binding: 'not-stated',
    sectors: ['education'],
    local: [governmentOf('35.78')],
    foreign: [partnerParty('busan')],
    money: { kind: 'not-stated' },
    events: [],
    plans: [],
    authority: [],
    documents: [],
    notes: [],
    sources: [{ id: 's1', kind: 'foreign-party', publisher: 'Busan Metropolitan City', url: 'https://example.org/' }],
    text: {},
    draft: false,
    aliases: [],
    corrections: [],
    changes: [],
    ...overrides,
  };
}

/** The government of a region as a party. */
export function governmentOf(region: string): LocalParty {
  return { region, body: 'government', role: 'party' };
}

/** A region where a programme only works. */
export function placeIn(region: string): LocalParty {
  return { region, body: 'government', role: 'place' };
}

/** A partner of the register as a party. */
export function partnerParty(partner: string): ForeignParty {
  return { partner, countries: [], role: 'party' };
}

let count = 0;

/** An event as staff would date it: `event('delivery', '2019-03')`; without a date it is undated. */
export function event(kind: EventKind, date?: string, more: Partial<AgreementEvent> = {}): AgreementEvent {
  count += 1;
  return {
    key: `${kind}-${String(count)}`,
    kind,
    ...(date === undefined ? {} : { date: toDate(date) }),
    people: [],
    sources: ['s1'],
    ...more,
  };
}

/** A signing, e.g. `signing('2007', years(5))`; without a term, its term is unknown. */
export function signing(date?: string, term?: Term): AgreementEvent {
  return event('signing', date, { term });
}

/** A renewal with its term. */
export function renewal(date?: string, term?: Term): AgreementEvent {
  return event('renewal', date, { term });
}

/** A term of so many years. */
export function years(number: number): Term {
  return { kind: 'fixed', years: number };
}

/** A term with a stated end: `until('2030')`. */
export function until(date: string): Term {
  return { kind: 'fixed', until: toDate(date) };
}

/** A term without an end. */
export const openEnded: Term = { kind: 'open' };

/** An end with its reason. */
export function end(reason: EndReason, date?: string): AgreementEvent {
  return event('end', date, { reason });
}

/** A date that the test knows to be valid. */
export function toDate(text: string): PartialDate {
  const date = parsePartialDate(text);
  if (!date) throw new Error(`${text} is not a date`);
  return date;
}
