import { ofKinds, isDated, listHappened, findNewest } from '../domain/agreement/agreement-events.ts';
import { explorationMonths, preparationMonths, signOfLifeMonths } from '../domain/agreement/agreement-status.ts';
import { getGoverningTerm } from '../domain/agreement/agreement-term.ts';
import type { AgreementEvent } from '../domain/agreement/agreement.ts';
import { eventKindList, signOfLifeKinds, stepKinds, type EventKind } from '../domain/lists/event-kinds.ts';
import { addMonths, type Day, type PartialDate } from '../domain/calendar/dates.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';

/** The rows of the drawing: the way to a text, the text itself, what was done with it. */
export const lifeRows = ['preparation', 'agreement', 'activity'] as const;
export type LifeRow = (typeof lifeRows)[number];

/**
 * A stretch of life. `preparing`: on the way to a text. `running`: known to run. `ahead`: the rest of a fixed term.
 * `assumed`: no term is known, and the newest evidence still carries. `paused`: suspended.
 */
export type LifePhase = 'preparing' | 'running' | 'ahead' | 'assumed' | 'paused';

export interface LifeSpan {
  phase: LifePhase;
  row: LifeRow;
  from: Day;
  to: Day;
}

/** A dated event; `from` and `to` are the first and last day that its date can mean. */
export interface LifeMark {
  key: string;
  kind: EventKind;
  row: LifeRow;
  date: PartialDate;
  from: Day;
  to: Day;
}

export interface LifeCycle {
  spans: readonly LifeSpan[];
  marks: readonly LifeMark[];
  /** Events without a date, which no line can show. */
  undated: number;
}

/** The life of an agreement as stretches and marks in time: the drawing beside the status, from the same events. */
export function toLifeCycle(agreement: RegisteredAgreement, today: Day): LifeCycle {
  const dated = agreement.events.filter(isDated);
  return {
    spans: [...toPreparation(agreement, today), ...toTerms(agreement, today), ...toPauses(agreement, today)],
    marks: dated.map(({ key, kind, date }) => ({
      key,
      kind,
      row: eventKindList[kind].row,
      date,
      from: firstDay(date),
      to: date.latest,
    })),
    undated: agreement.events.length - dated.length,
  };
}

function firstDay(date: PartialDate): Day {
  return date.earliest ?? date.latest;
}

/** From the first step to the signing; without one, as far as the newest step still counts as under way. */
function toPreparation(agreement: RegisteredAgreement, today: Day): LifeSpan[] {
  const happened = listHappened(agreement, today);
  const signed = ofKinds(happened, ['signing', 'renewal']).filter(isDated)[0]?.date;
  const way = ofKinds(happened, stepKinds)
    .filter(isDated)
    .filter(({ date }) => !signed || firstDay(date) < firstDay(signed));
  const first = way[0];
  const newest = findNewest(way);
  if (!first || !newest) return [];
  const months = way.every(({ kind }) => kind === 'exploration') ? explorationMonths : preparationMonths;
  const to = signed ? firstDay(signed) : earlier(today, addMonths(newest.date.latest, months));
  const from = firstDay(first.date);
  return from < to ? [{ phase: 'preparing', row: 'preparation', from, to }] : [];
}

/** One stretch for each signing and renewal, cut off by an end and by the next of them. */
function toTerms(agreement: RegisteredAgreement, today: Day): LifeSpan[] {
  if (agreement.class === 'loi') return [];
  const happened = listHappened(agreement, today);
  const instruments = ofKinds(happened, ['signing', 'renewal']).filter(isDated);
  const stop = toStop(agreement, happened);
  return instruments.flatMap((instrument, index) => {
    const next = instruments[index + 1];
    const from = firstDay(instrument.date);
    const limit = earlier(stop ?? '9999-12-31', next ? firstDay(next.date) : '9999-12-31');
    const term = getGoverningTerm({ events: happened }, instrument.date.latest);
    return (
      term.kind === 'fixed'
        ? toFixed(from, term.until.latest, today)
        : term.kind === 'open'
          ? [{ phase: 'running' as const, from, to: today }]
          : toUnknown(from, happened, today)
    )
      .map((span) => ({ ...span, row: 'agreement' as const, to: earlier(span.to, limit) }))
      .filter((span) => span.from < span.to);
  });
}

function toFixed(from: Day, until: Day, today: Day): Omit<LifeSpan, 'row'>[] {
  return [
    { phase: 'running', from, to: earlier(until, today) },
    { phase: 'ahead', from: today, to: until },
  ];
}

/** Of an unknown term only this is known: it ran when the newest sign of life was seen, and that carries two years. */
function toUnknown(from: Day, happened: readonly AgreementEvent[], today: Day): Omit<LifeSpan, 'row'>[] {
  const last = findNewest(ofKinds(happened, signOfLifeKinds))?.date.latest ?? from;
  const seen = earlier(last < from ? from : last, today);
  return [
    { phase: 'running', from, to: seen },
    { phase: 'assumed', from: seen, to: earlier(addMonths(seen, signOfLifeMonths), today) },
  ];
}

function toStop(agreement: RegisteredAgreement, happened: readonly AgreementEvent[]): Day | undefined {
  const { reason } = agreement;
  const successor = reason.because === 'successor-signed' ? reason.date : undefined;
  const ends = [
    ...ofKinds(happened, ['end', 'replacement'])
      .filter(isDated)
      .map(({ date }) => date),
    successor,
  ];
  return ends.flatMap((date) => (date ? [firstDay(date)] : [])).toSorted()[0];
}

function toPauses(agreement: RegisteredAgreement, today: Day): LifeSpan[] {
  const happened = listHappened(agreement, today).filter(isDated);
  return ofKinds(happened, ['suspension'])
    .filter(isDated)
    .map(({ date }) => {
      const from = firstDay(date);
      const back = ofKinds(happened, ['resumption', 'renewal', 'end'])
        .filter(isDated)
        .find((event) => firstDay(event.date) >= from);
      return { phase: 'paused', row: 'agreement', from, to: back ? firstDay(back.date) : today };
    });
}

function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}
