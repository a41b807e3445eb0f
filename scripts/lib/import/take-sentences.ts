import { classChoices } from '../records/make-agreement.ts';
import type { RecordContext } from '../records/record-draft.ts';
import { listDates } from '../records/take-date.ts';
import { readBeginning } from './read-form.ts';
import { readParties } from './read-parties.ts';
import type { ImportRow, ReadRows } from './to-answers.ts';

/**
 * Lines that say in one cell what happened and between whom are rows too: "Kunjungan Konjen Jepang ke Bupati Jember 12
 * Maret 2024". Below the last row they need a day: what stands there is a note more often.
 */
export function takeSentences(reading: ReadRows, context: RecordContext): ReadRows {
  const last = reading.rows.at(-1)?.number ?? Infinity;
  const taken = reading.asides.flatMap((aside): ImportRow[] => {
    const text = aside.text.replace(/^\(?\d{1,3}[.)]?\s+/, '');
    const isNumbered = text !== aside.text;
    const isAlone = !aside.isHidden && aside.cells === (isNumbered ? 2 : 1);
    const isDated = listDates(text).length > 0;
    const isTold = readBeginning(text, context.choose) !== undefined || (isNumbered && beginsWithForm(text, context));
    // "Catatan: …" is a note.
    if (!isAlone || !isTold || /^[^:]{1,30}:/.test(text) || text === text.toUpperCase()) return [];
    if (aside.number > last && !isDated) return [];
    const row: ImportRow = { number: aside.number, answers: { title: text }, refusals: [], unused: [] };
    return readParties(row, context) === row ? [] : [row];
  });
  const numbers = new Set(taken.map(({ number }) => number));
  return {
    ...reading,
    rows: [...reading.rows, ...taken].toSorted((a, b) => a.number - b.number),
    asides: reading.asides.filter(({ number }) => !numbers.has(number)),
  };
}

function beginsWithForm(text: string, { choose }: RecordContext): boolean {
  const words = text.split(/\s+/);
  return [1, 2, 3].some((size) => typeof choose(classChoices, words.slice(0, size).join(' ')) === 'string');
}
