import { addMonths, parsePartialDate, type PartialDate } from '../calendar/dates.ts';

/** How long all steps to a renewal take; undefined where none are told. */
export function sumMonths(steps: readonly { months: number }[]): number | undefined {
  return steps.length === 0 ? undefined : steps.reduce((sum, { months }) => sum + months, 0);
}

/**
 * The latest day on which a renewal can begin, counted back from the first day on which the term can end.
 * @example getLatestRenewalStart(2029-03, 9)  // 2028-06-01
 * @returns undefined for an end that only has a last day (`by 2029`), or where nobody says how long the steps take
 */
export function getLatestRenewalStart({ earliest }: PartialDate, months: number | undefined): PartialDate | undefined {
  if (earliest === undefined || months === undefined) return undefined;
  return parsePartialDate(addMonths(earliest, -months));
}
