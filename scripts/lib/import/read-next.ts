import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import type { EndReason } from '../../../src/domain/lists/end-reasons.ts';
import { AnswerReader } from '../records/answers.ts';
import { endReasonChoices, eventChoices } from '../records/make-agreement.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import { readTerm } from '../records/read-term.ts';
import { say } from '../records/say.ts';
import { listDates } from '../records/take-date.ts';
import { nameColumn } from './columns.ts';
import type { Step } from './row-step.ts';
import { toRemark } from './to-answers.ts';

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
  return { next: handover?.date === undefined ? readEnd(step, unused) : (handover as NextEvent), unused: told };
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
  { answers, context: { choose, siteDate }, text, note }: Step,
  unused: readonly string[],
): NextEvent | undefined {
  const remark = unused.find((one) => choose(eventChoices, toRemark(one)) === 'end');
  const begun = parsePartialDate(readDate(text('date') ?? '') ?? '');
  if (remark === undefined || !begun || choose(eventChoices, text('event') ?? '') === 'end') return undefined;
  const reason = choose(endReasonChoices, toRemark(remark));
  const date = takeOnlyDay(toRemark(remark));
  const ended = parsePartialDate(date ?? '');
  const isTold = ended !== undefined && ended.latest >= (begun.earliest ?? '') && (ended.earliest ?? '') <= siteDate;
  const term = getEnd(answers['until'], begun.text);
  // The term says so by itself.
  if (term !== undefined && term < siteDate && (reason === undefined || reason === 'expired' || !isTold)) {
    note('until', say('import.end.derived', { written: remark }));
    return undefined;
  }
  if (isTold && date !== undefined && typeof reason === 'string') return { kind: 'end', date, reason, remark };
  note(
    'event',
    say('import.end.undated', {
      written: remark,
      number: nameColumn('number'),
      event: nameChoice(eventChoices, 'end'),
      date: nameColumn('date'),
    }),
  );
  return undefined;
}

/** The one day, or the one year, that a remark names. */
function takeOnlyDay(remark: string): string | undefined {
  const days = listDates(remark).map(({ date }) => date);
  const years = days.length > 0 ? days : (remark.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []);
  return years.length === 1 ? years[0] : undefined;
}

/** The last day of a term that is told, as far as the row says it. */
function getEnd(until: string | undefined, start: string): string | undefined {
  const term = until === undefined ? undefined : readTerm(new AnswerReader({ until }), 'until');
  if (term === undefined) return undefined;
  if ('until' in term) return parsePartialDate(String(term.until))?.latest;
  const years =
    'years' in term ? Number(term.years) : 'months' in term ? Math.ceil(Number(term.months) / 12) : undefined;
  return years === undefined
    ? undefined
    : parsePartialDate(`${String(Number(start.slice(0, 4)) + years)}${start.slice(4)}`)?.latest;
}
