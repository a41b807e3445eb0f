import { parsePartialDate, type PartialDate } from '../../../src/domain/calendar/dates.ts';
import type { EventKind } from '../../../src/domain/lists/event-kinds.ts';
import { endReasons, type EndReason } from '../../../src/domain/lists/end-reasons.ts';
import { AnswerReader } from '../records/answers.ts';
import { endReasonChoices, eventChoices } from '../records/make-agreement.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import { readTerm } from '../records/read-term.ts';
import { joinOr, say } from '../records/say.ts';
import { list, toAlternatives } from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';
import { nameColumn } from './columns.ts';
import { toEnd } from './compare-terms.ts';
import type { Step } from './row-step.ts';
import { toRemark, toRemarkHeading } from './to-answers.ts';

/** What a row tells beside its own event: that something was handed over, or that it ended, on a day of its own. */
export interface NextEvent {
  kind: 'delivery' | 'end';
  date: string;
  reason?: EndReason | undefined;
  /** Where it stands, as it is told while it is not written. */
  remark: string;
}

/**
 * The second event of a row, and the remarks with what is not written of it. Nothing is handed over before it was agreed;
 * an end without a day is told, with what to add: its day is not known, and the register gives none to what has none.
 */
export function readNext(
  step: Step,
  unused: readonly string[],
): { next: NextEvent | undefined; unused: readonly string[] } {
  const handover = readHandover(step);
  const told = handover === undefined ? unused : [...unused, handover.remark];
  const next = handover?.date === undefined ? undefined : (handover as NextEvent);
  readSuspension(step, unused);
  return { next: next ?? readEnd(step, unused) ?? readHandedOver(step, unused), unused: told };
}

const handedOver = new RegExp(`^(?:${toAlternatives(list('handedOver'))})(?!\\p{L})`, 'iu');

/** "Handed over on 9 August 2023" among the remarks; without a day it is told what to add. */
function readHandedOver({ context: { siteDate }, text, note }: Step, unused: readonly string[]): NextEvent | undefined {
  const remark = unused.find((one) => handedOver.test(toRemark(one)));
  const begun = parsePartialDate(readDate(text('date') ?? '') ?? '');
  if (remark === undefined || !begun) return undefined;
  const date = takeOnlyDay(toRemark(remark));
  if (isPastSince(date, begun, siteDate)) return { kind: 'delivery', date, remark };
  noteUndated({ note }, remark, 'delivery');
  return undefined;
}

/** "Suspended" says nothing of a day, without which the register holds no suspension: it is told what to add. */
function readSuspension({ context: { choose }, text, note }: Step, unused: readonly string[]): void {
  const remark = unused.find((one) => choose(eventChoices, toRemark(one)) === 'suspension');
  if (remark !== undefined && choose(eventChoices, text('event') ?? '') !== 'suspension')
    noteUndated({ note }, remark, 'suspension');
}

function noteUndated({ note }: Pick<Step, 'note'>, written: string, event: EventKind): void {
  const message = say('import.end.undated', {
    written,
    number: nameColumn('number'),
    event: nameChoice(eventChoices, event),
    date: nameColumn('date'),
  });
  note('event', message);
}

function readHandover({
  answers,
  text,
  refuse,
}: Step): { kind: 'delivery'; date: string | undefined; remark: string } | undefined {
  const written = text('handover');
  delete answers['handover'];
  if (written === undefined) return undefined;
  const date = readDate(written);
  const [begun, done] = [readDate(text('date') ?? ''), date].map((one) => parsePartialDate(one ?? ''));
  const remark = `${nameChoice(eventChoices, 'delivery')}: ${written}`;
  if (begun?.earliest !== undefined && done && done.latest < begun.earliest)
    refuse('date', say('import.handover.early', { written, date: text('date') ?? '' }));
  const isFirst = text('date') === undefined && date !== undefined;
  if (!isFirst) return { kind: 'delivery', date, remark };
  answers['date'] = written;
  answers['event'] ??= nameChoice(eventChoices, 'delivery');
  return undefined;
}

function readEnd(
  { answers, context: { choose, siteDate }, text, note, refuse }: Step,
  unused: readonly string[],
): NextEvent | undefined {
  /** "June 2019" below "Completed". */
  const reasonAbove = (one: string) =>
    readDate(toRemark(one)) === undefined ? undefined : choose(endReasonChoices, toRemarkHeading(one) ?? '');
  const remark = unused.find(
    (one) => choose(eventChoices, toRemark(one)) === 'end' || typeof reasonAbove(one) === 'string',
  );
  const begun = parsePartialDate(readDate(text('date') ?? '') ?? '');
  if (remark === undefined || !begun || choose(eventChoices, text('event') ?? '') === 'end') return undefined;
  const reason = choose(endReasonChoices, toRemark(remark)) ?? reasonAbove(remark);
  const date = takeOnlyDay(toRemark(remark)) ?? readDate(toRemark(remark));
  const isTold = isPastSince(date, begun, siteDate);
  const term = getEnd(answers['until'], begun);
  // The term says so by itself.
  if (term !== undefined && term < siteDate && (reason === undefined || reason === 'expired' || !isTold)) {
    note('until', say('import.end.derived', { written: remark }));
    return undefined;
  }
  if (isTold && typeof reason === 'string') return { kind: 'end', date, reason, remark };
  if (isTold) {
    const reasons = joinOr(endReasons.map((one) => nameChoice(endReasonChoices, one)));
    note('event', say('import.end.reasonless', { written: remark, number: nameColumn('number'), date, reasons }));
    return undefined;
  }
  // With a term that still runs the register would call in force what the row calls over.
  const isRunning = term !== undefined ? term >= siteDate : isOpen(answers['until']);
  if (isRunning) {
    const until = text('until') ?? '';
    refuse(
      'until',
      say('import.end.running', { written: remark, until, column: toRemarkHeading(remark) ?? nameColumn('event') }),
    );
  } else noteUndated({ note }, remark, 'end');
  return undefined;
}

function isOpen(until: string | undefined): boolean {
  return readTerm(new AnswerReader({ until }), 'until')?.kind === 'open';
}

/** The one day, or the one year, that a remark names. */
function takeOnlyDay(remark: string): string | undefined {
  const days = listDates(remark).map(({ date }) => date);
  const years = days.length > 0 ? days : (remark.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return years.length === 1 ? years[0] : undefined;
}

/** The last day of a term that is told, as far as the row says it. */
function getEnd(until: string | undefined, start: PartialDate): string | undefined {
  const term = until === undefined ? undefined : readTerm(new AnswerReader({ until }), 'until');
  return term && toEnd(term, start)?.latest;
}

/** True for a day that may follow what began: not before it, and not still to come. */
function isPastSince(date: string | undefined, begun: PartialDate, siteDate: string): date is string {
  const told = parsePartialDate(date ?? '');
  return told !== undefined && told.latest >= (begun.earliest ?? '') && (told.earliest ?? '') <= siteDate;
}
