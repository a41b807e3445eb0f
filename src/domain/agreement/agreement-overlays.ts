import type { EventKind } from '../lists/event-kinds.ts';
import type { AgreementStatus } from '../lists/statuses.ts';
import type { Agreement } from './agreement.ts';
import { isAtMostMonthsOld, isDated, listHappened } from './agreement-events.ts';
import { preparationMonths, type StatusReason } from './agreement-status.ts';
import type { GoverningTerm } from './agreement-term.ts';
import { addDays, isCertainlyBefore, type Day } from '../calendar/dates.ts';

/** How many days before its end an agreement is marked as ending soon. */
export const endsSoonDays = 180;

/** Marks beside the status of an agreement in force. */
export interface AgreementOverlays {
  /** Its fixed term ends within 180 days. True also for an end known by month or year, counted to its last day. */
  endsSoon: boolean;
  /** Its renewal, or a successor, is being prepared. */
  renewalUnderWay: boolean;
}

export interface OverlayContext {
  today: Day;
  reason: StatusReason;
  term: GoverningTerm;
  /** Statuses of the records that are to replace it. */
  successors: readonly AgreementStatus[];
}

const renewalSteps: readonly EventKind[] = ['intent', 'approval-step'];

/** The marks of an agreement on a day; an agreement that is not in force has none. */
export function getOverlays(agreement: Pick<Agreement, 'events'>, context: OverlayContext): AgreementOverlays {
  const { reason, successors } = context;
  if (reason.status !== 'in-force') return { endsSoon: false, renewalUnderWay: false };
  return {
    endsSoon: reason.because === 'fixed-term' && reason.until.latest <= addDays(context.today, endsSoonDays),
    renewalUnderWay: hasRenewalStep(agreement, context) || successors.some(isInPreparation),
  };
}

/** Talks without a named aim are no step. A step that certainly came after the governing signing, within the 36 months of rule 7; what has no end needs no renewal. */
function hasRenewalStep(agreement: Pick<Agreement, 'events'>, { term, today }: OverlayContext): boolean {
  if (term.kind !== 'fixed') return false;
  const signed = term.event.date;
  if (!signed) return false;
  return listHappened(agreement, today)
    .filter(({ kind, namedAim }) => renewalSteps.includes(kind) || (kind === 'exploration' && namedAim === true))
    .filter(isDated)
    .some((step) => isCertainlyBefore(signed, step.date) && isAtMostMonthsOld(step.date, preparationMonths, today));
}

/** True for the statuses that count as "in preparation". */
export function isInPreparation(status: AgreementStatus): boolean {
  return status === 'approval' || status === 'intent' || status === 'exploring';
}
