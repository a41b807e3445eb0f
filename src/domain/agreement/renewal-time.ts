import { shiftMonths } from '../calendar/date-shift.ts';
import type { PartialDate } from '../calendar/dates.ts';

/**
 * How long the steps of the guide take before a renewal can be signed, in months. The assembly decided within two months
 * where both dates are known; a city's service page gives three for the ministries. The only place that says so.
 */
export const renewalSteps = [
  { key: 'plan', months: 3 },
  { key: 'assembly', months: 2 },
  { key: 'ministry', months: 3 },
  { key: 'full-power', months: 1 },
] as const;

/** All steps together. */
export const renewalMonths = renewalSteps.reduce((sum, { months }) => sum + months, 0);

/** The latest start of a renewal: the end of the term less the steps, as precise as the end itself. */
export function getLatestRenewalStart(until: PartialDate): PartialDate {
  return shiftMonths(until, -renewalMonths);
}
