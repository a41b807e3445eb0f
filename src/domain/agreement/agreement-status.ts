import { programmeKinds, signOfLifeKinds, stepKinds, type EventKind } from '../lists/event-kinds.ts';
import type { Agreement, AgreementEvent } from './agreement.ts';
import { findNewest, isAtMostMonthsOld, isDated, listHappened, ofKinds } from './agreement-events.ts';
import { getGoverningTerm, type GoverningTerm } from './agreement-term.ts';
import { isCertainlyBefore, type Day, type PartialDate } from '../calendar/dates.ts';

/** How long a sign of life shows that an agreement or a programme is running. */
export const signOfLifeMonths = 24;
/** How long an approval or a statement of intent counts as under way. */
export const preparationMonths = 36;
/** How long an exploration counts as under way. */
export const explorationMonths = 24;

export type DatedEvent = AgreementEvent & { date: PartialDate };

/** Steps towards a text that came after the newest sign of life. */
interface LaterStep {
  step?: DatedEvent;
}

/** A status with the rule that gave it (`because` is unique over all of them) and what the rule rests on. */
export type StatusReason =
  | { status: 'replaced'; because: 'successor-signed'; successor: string; date?: PartialDate; event: AgreementEvent }
  | { status: 'replaced'; because: 'replacement-recorded'; event: AgreementEvent }
  | { status: 'suspended'; because: 'suspension-recorded'; event: AgreementEvent }
  | { status: 'completed'; because: 'completion-recorded'; event: AgreementEvent }
  | { status: 'ended'; because: 'end-recorded'; event: AgreementEvent }
  | ({ status: 'ended'; because: 'term-passed'; until: PartialDate; event: AgreementEvent } & LaterStep)
  | { status: 'ended'; because: 'umbrella-over'; umbrella: string; date?: PartialDate; event?: AgreementEvent }
  | { status: 'disputed'; because: 'sources-conflict' }
  | { status: 'in-force'; because: 'fixed-term'; until: PartialDate; daysLeft?: number; event: AgreementEvent }
  | { status: 'in-force'; because: 'open-ended'; event: AgreementEvent }
  | { status: 'running'; because: 'recent-sign'; event: DatedEvent }
  | { status: 'running'; because: 'term-passed-recent-sign'; until: PartialDate; event: DatedEvent }
  /** `event` is the newest dated sign of life, absent where none is dated. */
  | ({ status: 'no-news'; because: 'old-sign'; event?: DatedEvent } & LaterStep)
  | ({ status: 'no-news'; because: 'term-passed-old-sign'; until: PartialDate; event: DatedEvent } & LaterStep)
  | { status: 'approval' | 'intent' | 'exploring'; because: 'recent-step'; event: DatedEvent }
  | { status: 'programme'; because: 'recent-programme'; event: DatedEvent }
  | { status: 'programme'; because: 'programme-phase'; until: PartialDate; event: AgreementEvent }
  /** `event` is the newest dated step, absent where none is dated; `months` is how long it counted as under way. */
  | { status: 'stalled'; because: 'old-step'; event?: DatedEvent; months: number }
  | { status: 'no-news'; because: 'programme-old-sign'; event?: DatedEvent }
  | { status: 'reported'; because: 'only-reports'; event: AgreementEvent }
  | { status: 'listed'; because: 'only-listings'; event: AgreementEvent }
  | { status: 'listed'; because: 'nothing-recorded' }
  | { status: 'contact'; because: 'only-contacts' | 'no-named-aim'; event: AgreementEvent };

/** The agreement under which one was made, with where it stands. */
export interface Umbrella {
  slug: string;
  reason: StatusReason;
}

export interface StatusContext {
  today: Day;
  /** The records that replace this one, directly or through others, nearest first; none where absent. */
  successors?: readonly Agreement[];
  umbrella?: Umbrella;
}

/** What the rules look at. */
interface Case {
  agreement: Agreement;
  today: Day;
  successors: readonly Agreement[];
  umbrella?: Umbrella;
  /** Events that count today. */
  events: readonly AgreementEvent[];
  term: GoverningTerm;
  /** A signing or renewal of anything but a letter of intent. */
  isSigned: boolean;
}

type Rule = (facts: Case) => StatusReason | undefined;

/** The rules of docs/register.md in their order; the first that matches gives the status. */
const rules: readonly Rule[] = [
  replaced,
  suspended,
  completed,
  ended,
  disputed,
  running,
  signed,
  inPreparation,
  programme,
  stalled,
  programmeWithoutNews,
  reported,
  listed,
  contactOnly,
];

/** The status of an agreement on a day and the reason for it. */
export function getStatus(agreement: Agreement, { today, successors = [], umbrella }: StatusContext): StatusReason {
  const events = listHappened(agreement, today);
  const term = getGoverningTerm(agreement, today);
  const facts: Case = { agreement, today, successors, umbrella, events, term, isSigned: isSigned(agreement, events) };
  for (const rule of rules) {
    const reason = rule(facts);
    if (reason) return reason;
  }
  // Only plans, or only events after today: no claim can be made.
  return { status: 'listed', because: 'nothing-recorded' };
}

/** True where a signing or renewal is recorded; the signing of a letter of intent is a statement of intent. */
export function isSigned(agreement: Pick<Agreement, 'class'>, events: readonly AgreementEvent[]): boolean {
  return agreement.class !== 'loi' && ofKinds(events, ['signing', 'renewal']).length > 0;
}

/**
 * Rule 1. The successor's own signing decides. A `replacement` event counts alone only where the register holds no
 * successor: the sources then know of one that we do not.
 */
function replaced({ successors, events, today }: Case): StatusReason | undefined {
  for (const successor of successors) {
    const happened = listHappened(successor, today);
    const event = isSigned(successor, happened) ? ofKinds(happened, ['signing', 'renewal'])[0] : undefined;
    if (event)
      return { status: 'replaced', because: 'successor-signed', successor: successor.slug, date: event.date, event };
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

/** Rule 3. */
function completed({ events }: Case): StatusReason | undefined {
  const event = pick(events, 'end');
  return event?.reason === 'completed' ? { status: 'completed', because: 'completion-recorded', event } : undefined;
}

/** Rule 4. Whatever follows a recorded end is a new tie and belongs to a successor. */
function ended(facts: Case): StatusReason | undefined {
  const { events, term } = facts;
  const event = pick(events, 'end');
  if (event) return { status: 'ended', because: 'end-recorded', event };
  if (term.kind === 'fixed' && !term.isRunning && !findSignAfter(term.until, events)) {
    const step = findStepAfter(term.until, events);
    return { status: 'ended', because: 'term-passed', until: term.until, event: term.event, step };
  }
  return endedWithUmbrella(facts);
}

/** What was made under an agreement does not outlive it, unless it has a term of its own or a later sign of life. */
function endedWithUmbrella({ events, term, umbrella }: Case): StatusReason | undefined {
  if (!umbrella || term.kind === 'fixed' || term.kind === 'open') return undefined;
  const { status } = umbrella.reason;
  if (status !== 'ended' && status !== 'completed' && status !== 'replaced') return undefined;
  const date = getOverDate(umbrella.reason);
  if (date && findSignAfter(date, events)) return undefined;
  const event = findNewest(ofKinds(events, signOfLifeKinds)) ?? events[0];
  return { status: 'ended', because: 'umbrella-over', umbrella: umbrella.slug, date, event };
}

/** The date on which an agreement was over, where it is recorded. */
export function getOverDate(reason: StatusReason): PartialDate | undefined {
  switch (reason.because) {
    case 'successor-signed':
    case 'umbrella-over':
      return reason.date;
    case 'term-passed':
      return reason.until;
    case 'replacement-recorded':
    case 'completion-recorded':
    case 'end-recorded':
      return reason.event.date;
    default:
      return undefined;
  }
}

/** By last days, as evidence ages: "ended" is claimed only where nothing can have come later. */
function findSignAfter(date: PartialDate, events: readonly AgreementEvent[]): DatedEvent | undefined {
  return findNewest(ofKinds(events, signOfLifeKinds).filter((event) => event.date && event.date.latest > date.latest));
}

/** Talks after the newest sign of life are told beside the status; they revive nothing. */
function findStepAfter(date: PartialDate | undefined, events: readonly AgreementEvent[]): DatedEvent | undefined {
  return findNewest(listSteps(events).filter((event) => event.date && date && event.date.latest > date.latest));
}

/** Rule 5. */
function disputed({ agreement }: Case): StatusReason | undefined {
  return agreement.conflict && { status: 'disputed', because: 'sources-conflict' };
}

/** Rule 6. A recorded renewal proves a signing. A letter of intent is never in force. */
function running({ isSigned: hasText, term }: Case): StatusReason | undefined {
  if (!hasText) return undefined;
  if (term.kind === 'open') return { status: 'in-force', because: 'open-ended', event: term.event };
  if (term.kind !== 'fixed' || !term.isRunning) return undefined;
  return { status: 'in-force', because: 'fixed-term', until: term.until, daysLeft: term.daysLeft, event: term.event };
}

/** Rules 7 and 8. */
function signed({ isSigned: hasText, events, term, today }: Case): StatusReason | undefined {
  if (!hasText) return undefined;
  const event = findNewest(ofKinds(events, signOfLifeKinds));
  const isRecent = event !== undefined && isAtMostMonthsOld(event.date, signOfLifeMonths, today);
  const step = isRecent ? undefined : findStepAfter(event?.date, events);
  // A term that has passed comes here only where a later sign of life is recorded.
  if (term.kind === 'fixed' && event) {
    const { until } = term;
    return isRecent
      ? { status: 'running', because: 'term-passed-recent-sign', until, event }
      : { status: 'no-news', because: 'term-passed-old-sign', until, event, step };
  }
  return isRecent
    ? { status: 'running', because: 'recent-sign', event }
    : { status: 'no-news', because: 'old-sign', event, step };
}

/** The steps towards a signing. An exploration without a named aim is a contact, and moves nothing. */
function listSteps(events: readonly AgreementEvent[], isLetterOfIntent = false): AgreementEvent[] {
  const kinds: readonly EventKind[] = isLetterOfIntent ? [...stepKinds, 'signing', 'renewal'] : stepKinds;
  return ofKinds(events, kinds).filter(({ kind, namedAim }) => kind !== 'exploration' || namedAim === true);
}

function getFurthest(steps: readonly AgreementEvent[]): 'approval' | 'intent' | 'exploring' {
  if (steps.some((step) => step.kind === 'approval-step')) return 'approval';
  return steps.some((step) => step.kind !== 'exploration') ? 'intent' : 'exploring';
}

/** How many months steps count as under way: talks alone for less than what has been put in writing. */
function getPatience(steps: readonly AgreementEvent[]): number {
  return getFurthest(steps) === 'exploring' ? explorationMonths : preparationMonths;
}

/** Rule 9. Nothing is signed here: rules 7 and 8 took what is. What has taken effect since is no longer in preparation. */
function inPreparation({ agreement, events, today }: Case): StatusReason | undefined {
  const steps = listSteps(events, agreement.class === 'loi');
  const event = findNewest(steps);
  if (!event) return undefined;
  const effect = findNewest(ofKinds(events, ['effect']));
  if (effect && isCertainlyBefore(event.date, effect.date)) return undefined;
  const isUnderWay = isAtMostMonthsOld(event.date, getPatience(steps), today);
  return isUnderWay ? { status: getFurthest(steps), because: 'recent-step', event } : undefined;
}

/** Rule 10. A phase with a known end runs until then, however long ago it began. */
function programme({ events, term, today }: Case): StatusReason | undefined {
  if (term.kind === 'fixed' && term.isRunning && programmeKinds.includes(term.event.kind))
    return { status: 'programme', because: 'programme-phase', until: term.until, event: term.event };
  const event = findNewest(ofKinds(events, programmeKinds));
  if (!event || !isAtMostMonthsOld(event.date, signOfLifeMonths, today)) return undefined;
  return { status: 'programme', because: 'recent-programme', event };
}

/** Rule 11. */
function stalled({ agreement, events }: Case): StatusReason | undefined {
  const steps = listSteps(events, agreement.class === 'loi');
  if (steps.length === 0) return undefined;
  const event = findNewest(steps);
  const work = findNewest(ofKinds(events, programmeKinds));
  const isWorkLater = work !== undefined && (event === undefined || work.date.latest > event.date.latest);
  return isWorkLater ? undefined : { status: 'stalled', because: 'old-step', event, months: getPatience(steps) };
}

/** Rule 12. */
function programmeWithoutNews({ events }: Case): StatusReason | undefined {
  const work = ofKinds(events, programmeKinds);
  return work.length === 0 ? undefined : { status: 'no-news', because: 'programme-old-sign', event: findNewest(work) };
}

/** Rule 13. */
function reported({ events }: Case): StatusReason | undefined {
  const event = pick(events, 'report');
  return event && { status: 'reported', because: 'only-reports', event };
}

/** Rule 14. */
function listed({ events }: Case): StatusReason | undefined {
  const event = pick(events, 'listing');
  return event && { status: 'listed', because: 'only-listings', event };
}

/** Rule 15. */
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

/** The year that a status is told with: of the end, the newest sign or the newest step; absent where none is dated. */
export function getStatusYear(reason: StatusReason): number | undefined {
  const date = getStatusDate(reason);
  return date && Number(date.latest.slice(0, 4));
}

function getStatusDate(reason: StatusReason): PartialDate | undefined {
  switch (reason.because) {
    case 'fixed-term':
    case 'programme-phase':
      return reason.until;
    case 'old-sign':
    case 'term-passed-old-sign':
    case 'programme-old-sign':
    case 'old-step':
    case 'only-contacts':
    case 'no-named-aim':
      return reason.event?.date;
    default:
      return getOverDate(reason);
  }
}
