import type { Agreement, AgreementEvent } from './agreement.ts';
import { isDated, listHappened } from './agreement-events.ts';
import { shiftMonths } from '../calendar/date-shift.ts';
import { compareDates, countDays, isFullDate, type Day, type PartialDate } from '../calendar/dates.ts';

/** The term that governs an agreement on a day, with the signing, renewal or phase that set it. */
export type GoverningTerm =
  | { kind: 'unsigned' }
  | { kind: 'open'; event: AgreementEvent }
  /** Nothing recorded, or a duration of which the first day is not. */
  | { kind: 'unknown'; event: AgreementEvent }
  /** `daysLeft` exists only where `until` is a full date: 0 on the last day, negative after it. */
  | { kind: 'fixed'; event: AgreementEvent; until: PartialDate; isRunning: boolean; daysLeft?: number };

interface TermLength {
  years?: number | undefined;
  months?: number | undefined;
}

/** The term set by the newest signing, renewal or phase that is not after `today`; a phase is an effect with a known end. */
export function getGoverningTerm(agreement: Pick<Agreement, 'events'>, today: Day): GoverningTerm {
  const instruments = listInstruments(listHappened(agreement, today));
  const event = instruments.at(-1);
  if (!event) return { kind: 'unsigned' };
  const until = instruments.reduce<PartialDate | undefined>((oldEnd, next) => getEnd(next, oldEnd), undefined);
  if (!until) return { kind: event.term?.kind === 'open' ? 'open' : 'unknown', event };
  const term: GoverningTerm = { kind: 'fixed', event, until, isRunning: today <= until.latest };
  if (isFullDate(until)) term.daysLeft = countDays(today, until.latest);
  return term;
}

/**
 * Signings and renewals, oldest first. Nothing says when an undated one was made; a signing begins a record, so it
 * goes first, and a renewal follows a signing, so it goes before the first dated renewal.
 */
function listInstruments(events: readonly AgreementEvent[]): AgreementEvent[] {
  const undated = events.filter((event) => !isDated(event));
  const dated = events
    .filter(isDated)
    .filter((event) => event.kind === 'signing' || event.kind === 'renewal' || isPhase(event))
    .toSorted((a, b) => compareDates(a.date, b.date));
  const firstRenewal = dated.findIndex((event) => event.kind !== 'signing');
  const place = firstRenewal === -1 ? dated.length : firstRenewal;
  return [
    ...undated.filter((event) => event.kind === 'signing'),
    ...dated.slice(0, place),
    ...undated.filter((event) => event.kind === 'renewal' || isPhase(event)),
    ...dated.slice(place),
  ];
}

/** An entry into force sets a term only where it says how long: it is then a phase of a programme. */
function isPhase({ kind, term }: AgreementEvent): boolean {
  return kind === 'effect' && term?.kind === 'fixed';
}

/** A duration ends on the anniversary: five years from 28 September 2007 run through 28 September 2012. */
function getEnd({ kind, term, date }: AgreementEvent, oldEnd: PartialDate | undefined): PartialDate | undefined {
  if (term?.kind !== 'fixed') return undefined;
  if ('until' in term) return term.until;
  if (!date) return undefined;
  const start = kind === 'renewal' && oldEnd && compareDates(oldEnd, date) > 0 ? oldEnd : date;
  return addLength(start, term);
}

/** The day on which what lasts so long ends: its anniversary. */
export function addLength(start: PartialDate, { years = 0, months = 0 }: TermLength): PartialDate {
  return shiftMonths(start, years * 12 + months);
}
