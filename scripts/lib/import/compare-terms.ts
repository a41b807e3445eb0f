import { addLength } from '../../../src/domain/agreement/agreement-term.ts';
import { addDays, parsePartialDate, type PartialDate } from '../../../src/domain/calendar/dates.ts';

/** How long something lasts, as a row or a record says it. */
interface TermParts {
  kind: string;
  until?: string | undefined;
  years?: number | undefined;
  months?: number | undefined;
}

/** Five years end on the anniversary or on the day before it; some count a day more. */
const DAYS_APART = 2;

/**
 * Whether two terms end on one day, as far as they say it: five years from a day, and its anniversary. Undefined where
 * one has no end that can be told.
 */
export function isSameEnd(
  [term, start]: readonly [TermParts, PartialDate | undefined],
  [other, otherStart]: readonly [TermParts, PartialDate | undefined],
): boolean | undefined {
  if (term.kind === 'open' || other.kind === 'open') return term.kind === other.kind;
  const [end, otherEnd] = [toEnd(term, start), toEnd(other, otherStart)];
  if (!end?.earliest || !otherEnd?.earliest) return isSameLength(term, other) ? true : undefined;
  return end.earliest <= addDays(otherEnd.latest, DAYS_APART) && otherEnd.earliest <= addDays(end.latest, DAYS_APART);
}

function isSameLength(a: TermParts, b: TermParts): boolean {
  return a.until === b.until && a.years === b.years && a.months === b.months;
}

/** When a term ends, as far as it says so: its date, or so long after a start. */
export function toEnd(term: TermParts, start: PartialDate | undefined): PartialDate | undefined {
  if (term.until !== undefined) return parsePartialDate(term.until);
  return start && addLength(start, term);
}
