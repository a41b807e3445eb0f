import type { Agreement } from './agreement.ts';
import { isRenewedByParties } from '../lists/agreement-classes.ts';
import { stepKinds } from '../lists/event-kinds.ts';
import { statuses, type AgreementStatus } from '../lists/statuses.ts';
import { isAtMostMonthsOld, isDated, listHappened, ofKinds } from './agreement-events.ts';
import { preparationMonths, type StatusReason } from './agreement-status.ts';
import type { GoverningTerm } from './agreement-term.ts';
import { getLatestRenewalStart } from './renewal-time.ts';
import { addDays, isCertainlyBefore, isFullDate, type Day, type PartialDate } from '../calendar/dates.ts';

/** How many days before its end an agreement is marked as ending soon. */
export const endsSoonDays = 180;

/** Marks beside the status of an agreement in force. */
export interface AgreementOverlays {
  /** It ends, or may end, within 180 days: counted to the earliest day that its end can mean. */
  endsSoon: boolean;
  /** The end is no full date, so that it only may come so soon. */
  isEndUncertain: boolean;
  /** Its renewal, or a successor, is being prepared. */
  renewalUnderWay: boolean;
  /** The latest day on which its parties can begin a renewal; absent where it cannot be counted. */
  renewalStart?: PartialDate;
  /** That day has passed, and no renewal is under way. */
  isRenewalLate: boolean;
}

export interface OverlayContext {
  today: Day;
  reason: StatusReason;
  term: GoverningTerm;
  /** Statuses of the records that are to replace it. */
  successors: readonly AgreementStatus[];
  /** How long the steps to a renewal take in this place. */
  renewalMonths?: number | undefined;
}

/** The marks of an agreement on a day; an agreement that is not in force has none. */
export function getOverlays(
  agreement: Pick<Agreement, 'class' | 'events'>,
  context: OverlayContext,
): AgreementOverlays {
  const { reason, successors, today, renewalMonths } = context;
  const none = { endsSoon: false, isEndUncertain: false, isRenewalLate: false };
  if (reason.status !== 'in-force') return { ...none, renewalUnderWay: false };
  const renewalUnderWay = hasRenewalStep(agreement, context) || successors.some(isInPreparation);
  if (reason.because !== 'fixed-term') return { ...none, renewalUnderWay };
  const { until } = reason;
  const renewalStart = isRenewedByParties(agreement.class) ? getLatestRenewalStart(until, renewalMonths) : undefined;
  return {
    endsSoon: getEarliestEnd(until, today) <= addDays(today, endsSoonDays),
    isEndUncertain: !isFullDate(until),
    renewalUnderWay,
    ...(renewalStart && { renewalStart }),
    isRenewalLate: renewalStart !== undefined && renewalStart.latest < today && !renewalUnderWay,
  };
}

/** The first day on which a running term can end: `2027` on 1 January 2027; `by 2027` may be any day from today. */
export function getEarliestEnd(until: PartialDate, today: Day): Day {
  return until.earliest === undefined || until.earliest < today ? today : until.earliest;
}

/** Talks without a named aim are no step. A step that certainly came after the governing signing, within the 36 months of rule 9; what has no end needs no renewal. */
function hasRenewalStep(agreement: Pick<Agreement, 'events'>, { term, today }: OverlayContext): boolean {
  if (term.kind !== 'fixed') return false;
  const signed = term.event.date;
  if (!signed) return false;
  return ofKinds(listHappened(agreement, today), stepKinds)
    .filter(({ kind, namedAim }) => kind !== 'exploration' || namedAim === true)
    .filter(isDated)
    .some((step) => isCertainlyBefore(signed, step.date) && isAtMostMonthsOld(step.date, preparationMonths, today));
}

/** True for the statuses of the group "in preparation". */
export function isInPreparation(status: AgreementStatus): boolean {
  return statuses[status].group === 'preparing';
}

/** True for an agreement that is known to run; a programme that nobody signed is none. */
export function isRunning(status: AgreementStatus): boolean {
  return status === 'in-force' || status === 'running';
}
