import { evidenceKinds, speakingKinds, stepKinds, type EventKind } from '../lists/event-kinds.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { findNewest, isAtMostMonthsOld, isDated, listHappened, ofKinds } from './agreement-events.ts';
import { getGoverningTerm, type GoverningTerm } from './agreement-term.ts';
import { isCertainlyBefore, type Day, type PartialDate } from '../calendar/dates.ts';

/** How long a sign of life proves that an agreement of unknown term is in force. */
export const evidenceMonths = 60;
/** How long an approval or a statement of intent counts as under way. */
export const preparationMonths = 36;
/** How long an exploration counts as under way. */
export const explorationMonths = 24;

/** A status with the rule that gave it (`because` is unique over all of them) and what the rule rests on. */
export type StatusReason =
  | { status: 'replaced'; because: 'successor-signed'; successor: string; date?: PartialDate }
  | { status: 'replaced'; because: 'replacement-recorded'; event: AgreementEvent }
  | { status: 'suspended'; because: 'suspension-recorded'; event: AgreementEvent }
  | { status: 'ended'; because: 'end-recorded'; event: AgreementEvent }
  | { status: 'ended'; because: 'term-passed'; until: PartialDate }
  | { status: 'in-force'; because: 'fixed-term'; until: PartialDate; daysLeft?: number }
  | { status: 'in-force'; because: 'open-ended'; event: AgreementEvent }
  | { status: 'in-force'; because: 'recent-evidence'; event: DatedEvent }
  | { status: 'approval' | 'intent' | 'exploring'; because: 'recent-step'; event: DatedEvent }
  | { status: 'contact'; because: 'only-contacts' | 'no-named-aim'; event: AgreementEvent }
  | { status: 'unverified'; because: 'doubt' }
  | { status: 'unverified'; because: 'term-passed-later-evidence'; until: PartialDate; event: DatedEvent }
  /** `event` is the newest dated evidence, absent where nothing is dated. */
  | { status: 'unverified'; because: 'signed-without-recent-evidence'; event?: DatedEvent }
  | {
      status: 'unverified';
      because: 'delivery-without-signing' | 'running-without-signing' | 'listed-without-signing';
      event: AgreementEvent;
    }
  | { status: 'unverified'; because: 'no-step-since'; event: DatedEvent }
  | { status: 'unverified'; because: 'no-dated-step' | 'nothing-recorded' };

export type DatedEvent = AgreementEvent & { date: PartialDate };

export interface StatusContext {
  today: Day;
  /** The records that replace this one, directly or through others, nearest first; none where absent. */
  successors?: readonly Agreement[];
}

/** What the rules look at. */
interface Case extends Required<StatusContext> {
  agreement: Agreement;
  /** Events that count today. */
  events: readonly AgreementEvent[];
  term: GoverningTerm;
}

/** The status of an agreement on a day and the reason for it: the first rule of REGISTER.md that matches. */
export function getStatus(agreement: Agreement, { today, successors = [] }: StatusContext): StatusReason {
  const events = listHappened(agreement, today);
  const facts: Case = { agreement, today, successors, events, term: getGoverningTerm(agreement, today) };
  for (const rule of [replaced, suspended, ended, doubted, inForce, unproven, inPreparation, contactOnly]) {
    const reason = rule(facts);
    if (reason) return reason;
  }
  // Only plans, only events after today, or kinds that say nothing alone: no claim can be made.
  return { status: 'unverified', because: 'nothing-recorded' };
}

/**
 * Rule 1. The successor's own signing decides. A `replacement` event counts alone only where the register holds no
 * successor: the sources then know of one that we do not.
 */
function replaced({ successors, events, today }: Case): StatusReason | undefined {
  for (const successor of successors) {
    const signing = ofKinds(listHappened(successor, today), ['signing'])[0];
    if (signing)
      return { status: 'replaced', because: 'successor-signed', successor: successor.slug, date: signing.date };
  }
  const event = successors.length === 0 ? pick(events, 'replacement') : undefined;
  return event && { status: 'replaced', because: 'replacement-recorded', event };
}

/**
 * Rule 2. A resumption lifts a suspension, and so does what cannot happen to a suspended tie: a later renewal, or
 * an end, unless it certainly came before. A term that passes meanwhile does not: a suspension may stop its clock.
 */
function suspended({ events }: Case): StatusReason | undefined {
  const suspension = pick(events, 'suspension');
  if (!suspension) return undefined;
  const isLifted = events.some((event) => {
    if (event.kind === 'renewal') return isLater(event, suspension);
    return (event.kind === 'resumption' || event.kind === 'end') && !isLater(suspension, event);
  });
  return isLifted ? undefined : { status: 'suspended', because: 'suspension-recorded', event: suspension };
}

/** Rule 3. Whatever follows a recorded end is a new tie and belongs to a successor. */
function ended({ events, term }: Case): StatusReason | undefined {
  const event = pick(events, 'end');
  if (event) return { status: 'ended', because: 'end-recorded', event };
  if (term.kind !== 'fixed' || term.isRunning || findSpeakingAfter(term.until, events)) return undefined;
  return { status: 'ended', because: 'term-passed', until: term.until };
}

/** By last days, as evidence ages: "ended" is claimed only where nothing can have come later. */
function findSpeakingAfter(until: PartialDate, events: readonly AgreementEvent[]): DatedEvent | undefined {
  return findNewest(ofKinds(events, speakingKinds).filter((event) => event.date && event.date.latest > until.latest));
}

/** Rule 4. */
function doubted({ agreement }: Case): StatusReason | undefined {
  return agreement.doubt && { status: 'unverified', because: 'doubt' };
}

/** Rule 5. A recorded renewal proves a signing. A letter of intent is never in force. */
function inForce({ agreement, events, term, today }: Case): StatusReason | undefined {
  if (agreement.class === 'loi') return undefined;
  switch (term.kind) {
    case 'unsigned':
      return undefined;
    case 'open':
      return { status: 'in-force', because: 'open-ended', event: term.event };
    case 'fixed':
      if (!term.isRunning) return undefined;
      return { status: 'in-force', because: 'fixed-term', until: term.until, daysLeft: term.daysLeft };
    case 'unknown': {
      const event = findNewest(ofKinds(events, evidenceKinds));
      if (!event || !isAtMostMonthsOld(event.date, evidenceMonths, today)) return undefined;
      return { status: 'in-force', because: 'recent-evidence', event };
    }
  }
}

/** Rule 6. Talk of a running tie (`reaffirmation`, `effect`, `resumption`) without a signing is as unproven as a delivery. */
function unproven({ agreement, events, term }: Case): StatusReason | undefined {
  if (term.kind === 'unsigned') {
    // A letter of intent whose own signing is known is a statement of intent, whatever lists say of it: rule 8 judges it.
    if (agreement.class === 'loi' && pick(events, 'intent')) return undefined;
    const delivery = pick(events, 'delivery');
    if (delivery) return { status: 'unverified', because: 'delivery-without-signing', event: delivery };
    const running = pick(events, 'reaffirmation', 'effect', 'resumption');
    if (running) return { status: 'unverified', because: 'running-without-signing', event: running };
    const listing = pick(events, 'listing');
    return listing && { status: 'unverified', because: 'listed-without-signing', event: listing };
  }
  if (term.kind === 'fixed' && !term.isRunning) {
    const event = findSpeakingAfter(term.until, events);
    return event && { status: 'unverified', because: 'term-passed-later-evidence', until: term.until, event };
  }
  // The signing of a letter of intent is a statement of intent: rule 8 judges it.
  if (agreement.class === 'loi') return undefined;
  const event = findNewest(ofKinds(events, evidenceKinds));
  return { status: 'unverified', because: 'signed-without-recent-evidence', event };
}

/**
 * Rules 7 to 9. The steps are exploration, intent and approval; for a letter of intent also what shows it alive, each
 * as far as `intent`. A contact or a listing is not a step: it moves nothing towards a signing.
 */
function inPreparation({ agreement, events, today }: Case): StatusReason | undefined {
  const steps = ofKinds(events, agreement.class === 'loi' ? [...stepKinds, ...evidenceKinds] : stepKinds);
  if (steps.length === 0) return undefined;
  const status = getFurthest(steps);
  if (status === 'exploring' && !steps.some((step) => step.namedAim)) return undefined;
  const event = findNewest(steps);
  if (!event) return { status: 'unverified', because: 'no-dated-step' };
  const months = status === 'exploring' ? explorationMonths : preparationMonths;
  if (!isAtMostMonthsOld(event.date, months, today)) return { status: 'unverified', because: 'no-step-since', event };
  return { status, because: 'recent-step', event };
}

function getFurthest(steps: readonly AgreementEvent[]): 'approval' | 'intent' | 'exploring' {
  if (steps.some((step) => step.kind === 'approval-step')) return 'approval';
  return steps.some((step) => step.kind !== 'exploration') ? 'intent' : 'exploring';
}

/** Rule 10. An exploration that named no aim is no more than a contact, and is shown as one. */
function contactOnly({ events }: Case): StatusReason | undefined {
  const exploration = pick(events, 'exploration');
  if (exploration) return { status: 'contact', because: 'no-named-aim', event: exploration };
  const contact = pick(events, 'contact');
  return contact && { status: 'contact', because: 'only-contacts', event: contact };
}

/** The newest event of these kinds; an undated one only where none is dated. */
function pick(events: readonly AgreementEvent[], ...kinds: EventKind[]): AgreementEvent | undefined {
  const found = ofKinds(events, kinds);
  return findNewest(found) ?? found.at(-1);
}

/** True where `a` certainly came after `b`. */
function isLater(a: AgreementEvent, b: AgreementEvent): boolean {
  return isDated(a) && isDated(b) && isCertainlyBefore(b.date, a.date);
}
