import { getOverDate, signOfLifeMonths, type StatusReason } from '../agreement/agreement-status.ts';
import { addDays, addMonths, type Day } from '../calendar/dates.ts';
import type { Publication } from './publication.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** The day on which time alone gave an agreement its status, or undefined where an event or a record did. */
export function getStatusDay(reason: StatusReason): Day | undefined {
  switch (reason.because) {
    case 'term-passed':
      return addDays(reason.until.latest, 1);
    case 'umbrella-over': {
      const date = getOverDate(reason);
      return date && addDays(date.latest, 1);
    }
    case 'old-sign':
    case 'term-passed-old-sign':
    case 'programme-old-sign':
      return reason.event && addDays(addMonths(reason.event.date.latest, signOfLifeMonths), 1);
    case 'old-step':
      return reason.event && addDays(addMonths(reason.event.date.latest, reason.months), 1);
    default:
      return undefined;
  }
}

/** What is known of the days on which a record changed. */
type Dated = Pick<Publication, 'corrections' | 'changes' | 'withdrawn' | 'changed'> & {
  published?: Day;
  updated?: Day | undefined;
  sources?: readonly { checked?: Day | undefined }[];
};

/** The last day on which a reader could find something new in a record: the newest of its own days, never after `today`. */
export function getLastChange(record: Dated, today: Day, computed: readonly (Day | undefined)[] = []): Day {
  return findLastChange(record, today, computed) ?? today;
}

/**
 * The same, or undefined where the record knows no day of its own. Where the change log knows when its facts changed,
 * the days of which its facts speak, and those on which its sources were read again, say no more.
 */
export function findLastChange(
  record: Dated,
  today: Day,
  computed: readonly (Day | undefined)[] = [],
): Day | undefined {
  const guessed =
    record.changed === undefined ? [...computed, ...(record.sources ?? []).map(({ checked }) => checked)] : [];
  const days = [
    record.changed,
    record.published,
    record.updated,
    record.withdrawn?.date,
    ...record.corrections.map(({ date }) => date),
    ...record.changes.map(({ date }) => date),
    ...guessed,
  ];
  return pickNewest(days, today);
}

/** The same for an agreement, whose status also changes as time passes. */
export function getAgreementChange(agreement: RegisteredAgreement, today: Day): Day {
  const steps = agreement.events.map(({ date }) => date?.latest);
  return getLastChange(agreement, today, [...steps, getStatusDay(agreement.reason)]);
}

/** The newest day that is not after `today`. */
export function pickNewest(days: Iterable<Day | undefined>, today: Day): Day | undefined {
  return [...days]
    .filter((day) => day !== undefined && day <= today)
    .toSorted()
    .at(-1);
}
