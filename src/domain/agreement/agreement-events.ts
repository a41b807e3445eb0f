import type { EventKind } from '../lists/event-kinds.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { addMonths, compareDates, type Day, type PartialDate } from '../calendar/dates.ts';

/**
 * True where an event counts on a day. A date counts from its first possible day; `by 2015` has none and counts from
 * its last; an undated event counts always, because records tell what has happened.
 */
export function hasHappened(event: Pick<AgreementEvent, 'date'>, today: Day): boolean {
  return event.date === undefined || (event.date.earliest ?? event.date.latest) <= today;
}

/** The events of an agreement that count on a day, in the record's order. */
export function listHappened(agreement: Pick<Agreement, 'events'>, today: Day): AgreementEvent[] {
  return agreement.events.filter((event) => hasHappened(event, today));
}

/** The events of the given kinds. */
export function ofKinds(events: readonly AgreementEvent[], kinds: readonly EventKind[]): AgreementEvent[] {
  return events.filter((event) => kinds.includes(event.kind));
}

/** The dated event with the latest last day, or undefined where none is dated. */
export function findNewest<T extends { date?: PartialDate }>(
  events: readonly T[],
): (T & { date: PartialDate }) | undefined {
  return events
    .filter(isDated)
    .toSorted((a, b) => compareDates(a.date, b.date))
    .at(-1);
}

/** True for an event whose date is recorded. */
export function isDated<T extends { date?: PartialDate }>(event: T): event is T & { date: PartialDate } {
  return event.date !== undefined;
}

/** True where at most that many months have passed since the last day of `date`; the anniversary itself still counts. */
export function isAtMostMonthsOld(date: PartialDate, months: number, today: Day): boolean {
  return today <= addMonths(date.latest, months);
}
