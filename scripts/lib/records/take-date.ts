import { readDate } from './read-answer-date.ts';

const month = String.raw`[\p{L}]{3,9}\.?`;
const day = String.raw`\d{1,2}`;
const year = String.raw`(?:19|20)\d{2}`;

/** Dates within a longer text, the surest forms first; a number of a paper holds none of them by itself. */
const forms = [
  new RegExp(String.raw`(?<![\d/.-])${day}\s+${month}\s+${year}(?!\d)`, 'giu'),
  new RegExp(String.raw`(?<![\d/.-])${day}\s?([-/.])\s?${day}\s?\1\s?${year}(?![\d/.-]*\d)`, 'gu'),
  new RegExp(String.raw`(?<![\d/.-])${year}-${day}-${day}(?![\d/.-])`, 'gu'),
  new RegExp(String.raw`(?<![\p{L}\d]|\d\s+)${month}\s+${year}(?!\d)`, 'giu'),
];

export interface TakenDate {
  /** In the form of the content. */
  date: string;
  /** As it stands there. */
  written: string;
}

/**
 * The dates that stand within a text, in the most exact form that it has.
 * @example listDates('500/2/2024, 10-1-2024')  // [{ date: '2024-01-10', written: '10-1-2024' }]
 */
export function listDates(text: string): TakenDate[] {
  for (const form of forms) {
    const found = [...text.matchAll(form)].flatMap(([written]) => {
      const date = readDate(written);
      return date === undefined ? [] : [{ date, written }];
    });
    if (found.length > 0) return found;
  }
  return [];
}
