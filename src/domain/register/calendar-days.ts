import { isRunning } from '../agreement/agreement-overlays.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { isFullDate, type Day, type PartialDate } from '../calendar/dates.ts';
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
    renewalStart: toFullDay(overlays.renewalStart),
    signing: toFullDay(signed),
  };
}

const toFullDay = (date: PartialDate | undefined) => (date && isFullDate(date) ? date.latest : undefined);

/** Whether a calendar of these agreements shows anything; that of the ends has no signings. */
export function hasCalendarDays(
  agreements: readonly Parameters<typeof getCalendarDays>[0][],
  hasAnniversaries: boolean,
): boolean {
  return agreements.some((agreement) => {
    const { end, renewalStart, signing } = getCalendarDays(agreement);
    return (end ?? renewalStart ?? (hasAnniversaries ? signing : undefined)) !== undefined;
  });
}
