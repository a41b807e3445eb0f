import { getEarliestEnd, isRunning } from '../agreement/agreement-overlays.ts';
import { compareNumbers } from '../lists/statuses.ts';
import { addMonths, isFullDate, type Day, type PartialDate } from '../calendar/dates.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** Agreements in force or running by how near their end is: within 3, 6 and 12 months, later, with an unknown end, with none at all. */
export const expiryGroups = [
  'within-3-months',
  'within-6-months',
  'within-12-months',
  'later',
  'unknown',
  'open',
] as const;
export type ExpiryGroup = (typeof expiryGroups)[number];

const monthsOf = { 'within-3-months': 3, 'within-6-months': 6, 'within-12-months': 12 } as const;

/** The end of an agreement in force, where its term is fixed. */
export function getEnd({ reason }: Pick<RegisteredAgreement, 'reason'>): PartialDate | undefined {
  return reason.because === 'fixed-term' ? reason.until : undefined;
}

/** The end as a full day: only such an end has a calendar entry. */
export function getEndDay(agreement: Pick<RegisteredAgreement, 'reason'>): Day | undefined {
  const end = getEnd(agreement);
  return end && isFullDate(end) ? end.latest : undefined;
}

/** The group of an agreement by the earliest day on which it can end; none where it does not run. */
export function getExpiryGroup(agreement: RegisteredAgreement, today: Day): ExpiryGroup | undefined {
  if (!isRunning(agreement.status)) return undefined;
  const end = getEnd(agreement);
  if (!end) return agreement.reason.because === 'open-ended' ? 'open' : 'unknown';
  const groups = Object.entries(monthsOf) as [keyof typeof monthsOf, number][];
  const earliest = getEarliestEnd(end, today);
  return groups.find(([, months]) => earliest <= addMonths(today, months))?.[0] ?? 'later';
}

/** Every group with its agreements, the nearest end first, then by number. */
export function groupByExpiry(
  agreements: readonly RegisteredAgreement[],
  today: Day,
): Record<ExpiryGroup, RegisteredAgreement[]> {
  const groups = expiryGroups.map((group) => [
    group,
    agreements
      .filter((agreement) => getExpiryGroup(agreement, today) === group)
      .toSorted((a, b) => compareEnds(a, b) || compareNumbers(a, b)),
  ]);
  return Object.fromEntries(groups) as Record<ExpiryGroup, RegisteredAgreement[]>;
}

/** What runs until an end that is known, the nearest first: the list of ends without its headings. */
export function listEnding(agreements: readonly RegisteredAgreement[]): RegisteredAgreement[] {
  return agreements
    .filter((agreement) => isRunning(agreement.status) && getEnd(agreement) !== undefined)
    .toSorted((a, b) => compareEnds(a, b) || compareNumbers(a, b));
}

/** The nearest end first; agreements without an end last. */
export function compareEnds(a: RegisteredAgreement, b: RegisteredAgreement): number {
  const first = (agreement: RegisteredAgreement) => {
    const end = getEnd(agreement);
    return end ? (end.earliest ?? '') : '9999';
  };
  return first(a).localeCompare(first(b)) || (getEnd(a)?.latest ?? '').localeCompare(getEnd(b)?.latest ?? '');
}
