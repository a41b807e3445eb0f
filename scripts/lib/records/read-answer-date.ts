import { isDay, parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { suggestDate } from '../check/suggest-date.ts';
import type { AnswerReader } from './answers.ts';

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
  const isReadable = precision === 'day' ? isDay(written) : parsePartialDate(written) !== undefined;
  const date = isReadable ? written : suggestDate(written, precision);
  if (date === undefined) answers.refuse(question, `"${written}" bukan tanggal; tulis 2019, 2019-03, atau 2019-03-12`);
  return date;
}
