import { readDate } from '../records/read-answer-date.ts';
import { isTerm } from '../records/read-term.ts';
import { listTerms, takeEnd } from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';

/** The day and the term that a sentence tells besides its subject. */
export interface SaidTimes {
  date?: string | undefined;
  until?: string | undefined;
}

/**
 * Takes the times out of a title that says all. Of several days none is chosen, but a beginning and an end are both told.
 * @example takeTimes('PKS riset bandeng, 9 September 2020, jangka waktu 2 (dua) tahun')  // { date: '2020-09-09', until: '2 (dua) tahun' }
 */
export function takeTimes(sentence: string): SaidTimes {
  const dates = listDates(sentence);
  const said = listTerms(sentence)
    .flatMap((term) => [term, term.split(/,\s/)[0] ?? ''])
    .find(isTerm);
  const end = takeEnd(sentence);
  const until = said ?? (end !== undefined && isTerm(end) ? end : undefined);
  const ending = until === undefined ? undefined : readDate(until)?.split('/').at(-1);
  const others = dates.filter(({ date }) => date !== ending);
  const [only] = others;
  return { until, date: others.length === 1 ? only?.date : undefined };
}
