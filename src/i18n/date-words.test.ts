import { expect, it } from 'vitest';
import { parsePartialDate, type PartialDate } from '../domain/calendar/dates.ts';
import { toDate, toEnd } from './date-words.ts';
import { useTranslations } from './translate.ts';

const parse = (text: string) => parsePartialDate(text) as PartialDate;
const write = (toWords: typeof toDate, text: string, locale: 'id' | 'en') =>
  toWords(parse(text), useTranslations(locale), locale);

it.each([
  ['2025-11-04/2025-11-05', '4–5 November 2025', '4–5 November 2025'],
  ['2018-01/2018-09', 'Januari–September 2018', 'January–September 2018'],
  ['2027-11/2028-09', 'November 2027–September 2028', 'November 2027–September 2028'],
  ['2017/2020', '2017–2020', '2017–2020'],
  ['2017/2018-03', '2017–Maret 2018', '2017–March 2018'],
  ['by 2015', 'paling lambat 2015', 'by 2015'],
])('says what both ends of %s share once', (text, id, en) => {
  expect([write(toDate, text, 'id'), write(toDate, text, 'en')]).toEqual([id, en]);
});

it.each([
  ['2027-11/2028-09', 'suatu hari antara November 2027 dan September 2028'],
  ['2028-03', 'Maret 2028'],
  ['about 2028', 'sekitar 2028'],
])('never lets a term run until two dates: %s', (text, words) => {
  expect(write(toEnd, text, 'id')).toBe(words);
});
