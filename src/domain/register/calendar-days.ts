import { isRunning } from '../agreement/agreement-overlays.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { isFullDate, type Day } from '../calendar/dates.ts';
import { getEndDay } from './expiring.ts';

/** The days of an agreement that calendars show: none where it does not run, and only full dates. */
export interface CalendarDays {
  end?: Day | undefined;
  renewalStart?: Day | undefined;
  /** The day of the signing, which comes again each year. */
  signing?: Day | undefined;
}

/** @example an agreement signed on 12 March 2019 for five years: { end: '2024-03-12', signing: '2019-03-12' } */
export function getCalendarDays(
  agreement: Pick<RegisteredAgreement, 'status' | 'reason' | 'overlays' | 'signed'>,
): CalendarDays {
  const { overlays, signed, status } = agreement;
  if (!isRunning(status)) return {};
  return {
    end: getEndDay(agreement),
    renewalStart: overlays.renewalStart?.latest,
    signing: signed && isFullDate(signed) ? signed.latest : undefined,
  };
}

/** Whether a calendar of these agreements shows anything. */
export function hasCalendarDays(agreements: readonly Parameters<typeof getCalendarDays>[0][]): boolean {
  return agreements.some((agreement) => Object.values(getCalendarDays(agreement)).some((day) => day !== undefined));
}
