import { addMonths, parsePartialDate, type PartialDate } from './dates.ts';

/**
 * The date that many months later, as precise as the date itself.
 * @example shiftMonths(2007-09, 60)  // 2012-09
 * @example shiftMonths(2017, 18)     // 2018-07/2019-06: a year and a half after an unknown day of 2017
 */
export function shiftMonths(date: PartialDate, months: number): PartialDate {
  const [first = '', last = first] = date.text.split('/');
  const start = shiftText(first, months, '01');
  const end = shiftText(last, months, '12');
  const text = start === end ? start : `${start}/${end}`;
  const shifted = parsePartialDate(date.qualifier ? `${date.qualifier} ${text}` : text);
  if (!shifted) throw new RangeError(`${date.text} moved by ${String(months)} months is not a date`);
  return shifted;
}

/** `edge` is the month that stands for a whole year when the shift is not in whole years. */
function shiftText(text: string, months: number, edge: '01' | '12'): string {
  if (text.length === 10) return addMonths(text, months);
  if (text.length === 7) return addMonths(`${text}-01`, months).slice(0, 7);
  return months % 12 === 0 ? String(Number(text) + months / 12) : addMonths(`${text}-${edge}-01`, months).slice(0, 7);
}
