import { countDays, isDay, parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { suggestDate, suggestMonth, toDayOfSerial } from '../check/suggest-date.ts';
import type { AnswerReader } from './answers.ts';
import { say } from './say.ts';
import { isAround } from './sheet-words.ts';

/**
 * A date as people write it, in the form of the content: `12 Maret 2019` and `12/03/2019` become `2019-03-12`.
 * What cannot be read is refused, never guessed.
 */
export function readAnswerDate(
  answers: AnswerReader,
  question: string,
  precision: 'any' | 'day' = 'any',
): string | undefined {
  const written = answers.text(question);
  if (written === undefined) return undefined;
  const date = readDate(written, precision);
  if (date !== undefined && isLong(date) && date !== written)
    answers.refuse(question, say('answer.date.long', { written }));
  else if (date === undefined) answers.refuse(question, explainDate(written));
  else if (isUnusual(written)) answers.note(question, say('answer.readAs', { written, meant: date }));
  return date;
}

/** A day that its month has not is told apart from what is no date at all. */
function explainDate(written: string): string {
  const month = suggestMonth(written);
  return month === undefined
    ? say('answer.date.unreadable', { written })
    : say('answer.date.impossible', { written, month });
}

/** The date that a text says; undefined where it says none. */
export function readDate(written: string, precision: 'any' | 'day' = 'any'): string | undefined {
  const isReadable = precision === 'day' ? isDay(written) : parsePartialDate(written) !== undefined;
  if (isReadable) return written;
  const serial = /^\d{5}$/.test(written) ? toDayOfSerial(Number(written)) : undefined;
  return serial ?? suggestDate(written, precision);
}

/** A stretch of more than a year is hardly the time of one event. */
export function isLong(date: string): boolean {
  const { earliest, latest = '' } = parsePartialDate(date) ?? {};
  return date.includes('/') && earliest !== undefined && countDays(earliest, latest) > 366;
}

/** Forms that could be read in another way, or of which something is left out: their reader is told. */
function isUnusual(written: string): boolean {
  return (
    /^\d{5}$/.test(written) ||
    /^\d{1,2}\D\d{1,2}\D\d{2}$/.test(written) ||
    /\(|^[a-z]+\W\d{2}$/i.test(written) ||
    isAround(written)
  );
}
