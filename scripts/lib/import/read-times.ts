import { parsePartialDate } from '../../../src/domain/calendar/dates.ts';
import { AnswerReader } from '../records/answers.ts';
import { isUnsigned } from '../records/event-words.ts';
import { readDate } from '../records/read-answer-date.ts';
import { nameChoice } from '../records/read-choice.ts';
import { eventChoices } from '../records/make-agreement.ts';
import { isTerm, readTerm as readTermCell } from '../records/read-term.ts';
import { say } from '../records/say.ts';
import { isPreparation, isUntoldEnd, list, listTermWords, takeEnd, toAlternatives } from '../records/sheet-words.ts';
import { listDates } from '../records/take-date.ts';
import { nameColumn, readHeading } from './columns.ts';
import { isSameEnd } from './compare-terms.ts';
import { takeTimes } from './read-sentence.ts';
import type { Step } from './row-step.ts';
import { toRemark, toRemarkHeading } from './to-answers.ts';

const periodMarks = /\b(?:FY|TA|T\.A\.)\s*(?=\d{4})/gi;
const sinceStart = new RegExp(`^(?:${toAlternatives(listTermWords('since'))})\\s+`, 'i');

/**
 * A period in the cell of the end tells both ends: "Jan 2023 – Dec 2026", "FY2017–FY2020", and "since March 2023" or "2022 –
 * ongoing" the beginning alone.
 */
export function readPeriod({ answers, text, note }: Step): void {
  const period = text('period');
  delete answers['period'];
  if (period !== undefined) answers['until'] = period;
  const written = text('until');
  if (written === undefined || text('start') !== undefined) return;
  const plain = written.replace(periodMarks, '').replace(/\s*\((?:[^()]*)\)\s*$/, '');
  const stretch = readDate(plain);
  const isPeriod = stretch?.includes('/') === true && (plain.match(/(?<!\d)\d{4}(?!\d)/g) ?? []).length > 1;
  if (isPeriod && stretch !== undefined) {
    const [start, end] = stretch.split('/');
    answers['start'] = start;
    answers['until'] = end;
    note('until', say('import.date.stretch', { written }));
    return;
  }
  if (period !== undefined && stretch !== undefined && !sinceStart.test(plain)) {
    // "March 2023" is when it was; whether it ended then is not told.
    answers['start'] = period;
    delete answers['until'];
    return;
  }
  const [, first = '', last = ''] = /^(.+?)\s*(?:[–—]|\s-\s|\sto\s)\s*(\p{L}.*)$/u.exec(plain) ?? [];
  const start = first !== '' && isUntoldEnd(last) ? first : sinceStart.test(plain) ? plain.replace(sinceStart, '') : '';
  if (start === '' || readDate(start) === undefined) return;
  answers['start'] = start;
  delete answers['until'];
  note('until', say('import.start.taken', { written, start }));
}

/** The beginning of a term that has a column beside the date: the date where there is none, nothing new on the same day. */
export function readStart({ answers, text, note }: Step): void {
  const start = text('start');
  const date = text('date');
  delete answers['start'];
  if (start === undefined) return;
  // "Mulai: 3 tahun" says how long, not from when.
  if (readDate(start) === undefined && isTerm(start) && text('until') === undefined) {
    answers['until'] = start;
    note('until', say('import.taken', { value: start, written: start }));
    return;
  }
  if (date === undefined) {
    const effect = nameChoice(eventChoices, 'effect');
    answers['date'] = start;
    answers['event'] ??= effect;
    note('date', say('import.start.only', { written: start, event: answers['event'] }));
  } else if (!(readDate(date) ?? date).startsWith(readDate(start) ?? start))
    note('date', say('import.start.other', { written: start, date }));
}

/**
 * Takes the day out of a remark where the row has only its year, or nothing: "180/12, 14 Juni 2022" beside "2022". Of
 * several days none is chosen.
 */
export function readDayOf(
  {
    answers,
    context: { siteDate },
    text,
    note,
  }: Pick<Step, 'answers' | 'text' | 'note'> & { context: { siteDate: string } },
  remarks: readonly string[],
): void {
  const own = readDate(text('date') ?? '');
  if (text('date') !== undefined && own === undefined) return;
  for (const remark of remarks) {
    const [only, ...more] = listDates(toRemark(remark));
    if (only === undefined || more.length > 0 || only.date > siteDate) continue;
    if (own !== undefined && !only.date.startsWith(`${own}-`)) continue;
    answers['date'] = only.date;
    note('date', say('import.taken', { value: only.date, written: remark }));
    return;
  }
}

/** True for a remark below a heading of dates: "Nomor dan tanggal: 180/12, 14 Juni 2022". */
export function isOfDate(remark: string): boolean {
  return readHeading(toRemarkHeading(remark) ?? '').some(({ meaning }) => meaning.column?.answers === 'date');
}

const vague = new RegExp(`^(?:\\d+|(?:${toAlternatives(list('vague'))})(?!\\p{L}))\\s*\\p{L}`, 'iu');

/** "5 desa" says how many places there are, and of none where it is. */
export function readVaguePlace({ answers, text, note }: Step): void {
  const written = text('place');
  if (written === undefined || !vague.test(written)) return;
  delete answers['place'];
  note('place', say('import.unused', { text: written }));
}

/** "12 Desember 2017, Sumenep" is a day and a place. */
export function readDatePlace({ answers, text, note }: Step): void {
  const written = text('date');
  if (written === undefined || readDate(written) !== undefined || text('place') !== undefined) return;
  const parts = written.split(/\s*[,;]\s*/);
  const at = parts.findIndex((part) => /\d{4}/.test(part) && readDate(part) !== undefined);
  const others = parts.filter((_, index) => index !== at);
  if (at !== -1 && others.length === 1 && /^\p{Lu}[\p{L} .'-]+$/u.test(others[0] ?? '')) {
    answers['date'] = parts[at];
    answers['place'] = others[0];
    note('date', say('import.date.place', { written }));
    return;
  }
  // "181/04/2023 tanggal 8 Maret 2023" is the number of a paper and its day.
  const [only, ...more] = isUnsigned(written) ? [] : listDates(written);
  if (only === undefined || more.length > 0) return;
  answers['date'] = only.date;
  note('date', say('import.date.rest', { written, meant: only.date }));
}

/** A title that says all tells the day and the term too; a cell of its own counts, unless the title is more exact. */
export function readTimes({ answers, text, note }: Step): void {
  for (const question of ['event', 'title', 'what', 'purpose']) {
    const sentence = text(question);
    if (sentence === undefined) continue;
    const { date, until } = takeTimes(sentence);
    const given = text('date');
    const own = given === undefined ? '' : (readDate(given) ?? given);
    if (date !== undefined && date !== own && (given === undefined || date.startsWith(`${own}-`))) {
      answers['date'] = date;
      note('date', say('import.taken', { value: date, written: sentence }));
    }
    if (until !== undefined && text('until') === undefined) {
      answers['until'] = until;
      note('until', say('import.taken', { value: until, written: sentence }));
    }
  }
}

/** A day without a year is of the year that the sheet is of. */
export function readYear({ answers, text, note }: Step, year: string | undefined): void {
  const written = text('date');
  if (written === undefined || year === undefined || readDate(written) !== undefined) return;
  if (/\d{4}/.test(written) || readDate(`${written} ${year}`) === undefined) return;
  answers['date'] = `${written} ${year}`;
  note('date', say('import.date.year', { written, year }));
}

/** The year in a column of its own, where the cell of the date is empty. */
export function readYearAlone({ answers, text, note }: Step, unused: readonly string[]): readonly string[] {
  const year = text('year');
  const date = text('date');
  delete answers['year'];
  if (year === undefined || (date !== undefined && (readDate(date) ?? '').startsWith(year))) return unused;
  if (date !== undefined) return [...unused, `${nameColumn('date')}: ${year}`];
  answers['date'] = year;
  note('date', say('import.taken', { value: year, written: year }));
  return unused;
}

/** The end and the length of a term in columns of their own: the end counts, if it is that of the length. */
export function readLength({ answers, text, refuse }: Step, unused: readonly string[]): readonly string[] {
  const [length, end] = ['length', 'until'].map(text);
  delete answers['length'];
  if (length === undefined) return unused;
  const rest = (written: string) => [...unused, `${nameColumn('until')}: ${written}`];
  const [term, other] = [length, end].map((until) => readTermCell(new AnswerReader({ until }), 'until'));
  if (term === undefined) return rest(length);
  if (other === undefined || end === undefined) {
    answers['until'] = length;
    return end === undefined ? unused : rest(end);
  }
  const start = parsePartialDate(readDate(text('date') ?? '') ?? '');
  const isSame = isSameEnd([term, start], [other, start]);
  if (isSame === false) refuse('until', say('import.term.two', { written: end, second: length }));
  const [kept, left] = 'until' in term && !('until' in other) ? [length, end] : [end, length];
  answers['until'] = kept;
  return isSame === undefined ? rest(left) : unused;
}

/** Where no cell is for the end, the remarks may tell it: "masih berlaku s/d 2027". Gives the remarks that are left. */
export function readTerm({ answers, text, note }: Step, unused: readonly string[]): readonly string[] {
  if (text('until') !== undefined) return unused;
  const tells = unused.find((remark) => {
    const words = toRemark(remark);
    return !isUnsigned(words) && !isPreparation(words) && readEnd(words) !== undefined;
  });
  if (tells === undefined) return unused;
  const words = toRemark(tells);
  answers['until'] = readEnd(words);
  note('until', say('import.taken', { value: answers['until'] ?? '', written: words }));
  return unused.filter((remark) => remark !== tells);
}

function readEnd(words: string): string | undefined {
  const end = takeEnd(words);
  if (end !== undefined && isTerm(end)) return end;
  const length = takeLengthBeside(words);
  if (length !== undefined) return length;
  if (isTerm(words) && readDate(words) === undefined) return words;
  const { until } = takeTimes(words);
  return until;
}

/** "sudah berakhir (3 thn)" says how long it lasted; of what else a length may be is not known. */
function takeLengthBeside(words: string): string | undefined {
  const parts = words.split(/\s*[(),;]\s*/).filter((part) => part !== '');
  const lengths = parts.filter((part) => isTerm(part) && readDate(part) === undefined && /\d/.test(part));
  const others = parts.filter((part) => !lengths.includes(part));
  return lengths.length === 1 && others.length > 0 && others.every(isUntoldEnd) ? lengths[0] : undefined;
}
