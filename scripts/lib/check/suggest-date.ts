import { isDay, parsePartialDate, toDayInZone } from '../../../src/domain/calendar/dates.ts';

const months = [
  ['jan', 'januari', 'january'],
  ['feb', 'februari', 'february', 'pebruari'],
  ['mar', 'maret', 'march'],
  ['apr', 'april'],
  ['mei', 'may'],
  ['jun', 'juni', 'june'],
  ['jul', 'juli', 'july'],
  ['agu', 'agt', 'agustus', 'aug', 'august'],
  ['sep', 'sept', 'september'],
  ['okt', 'oktober', 'oct', 'october'],
  ['nov', 'november', 'nopember'],
  ['des', 'desember', 'dec', 'december'],
];

/**
 * The date that was probably meant; day before month, as written in Indonesia.
 * @example suggestDate('12 Maret 2019')  // '2019-03-12'
 */
export function suggestDate(written: string, precision: 'any' | 'day' = 'any'): string | undefined {
  const parts = written.toLowerCase().match(/[a-z]+|\d+/g) ?? [];
  const found = toDate(parts.slice(0, 4));
  if (found === undefined) return undefined;
  if (precision === 'day') return isDay(found) ? found : undefined;
  return parsePartialDate(found) ? found : undefined;
}

/**
 * The day on which an instant falls in a time zone; undefined for what is no instant.
 * @example toDayOfInstant('2026-11-24T22:00Z', 'Asia/Jakarta')  // '2026-11-25'
 */
export function toDayOfInstant(written: string, timeZone: string): string | undefined {
  const [, day = '', time = '', offset] =
    /^(\d{4}-\d{2}-\d{2})[T ]+(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|[+-]\d{2}:\d{2})?$/i.exec(written) ?? [];
  if (!isDay(day)) return undefined;
  if (offset === undefined) return day;
  const instant = new Date(`${day}T${time}${offset.toUpperCase()}`);
  return Number.isNaN(instant.getTime()) ? day : toDayInZone(instant, timeZone);
}

function toDate(parts: string[]): string | undefined {
  const year = parts.find((part) => /^[12]\d{3}$/.test(part));
  if (year === undefined || parts.length > 3) return undefined;
  const rest = parts.filter((part) => part !== year);
  const word = rest.find((part) => /^[a-z]/.test(part));
  const numbers = rest.filter((part) => /^\d{1,2}$/.test(part));
  if (numbers.length + (word === undefined ? 0 : 1) !== rest.length) return undefined;
  const yearFirst = parts[0] === year;
  const named = word === undefined ? undefined : months.findIndex((names) => names.includes(word)) + 1;
  if (named === 0) return undefined;
  const [month, day] = named === undefined ? (yearFirst ? numbers : numbers.toReversed()) : [String(named), numbers[0]];
  const pad = (part: string) => part.padStart(2, '0');
  if (month === undefined) return year;
  return day === undefined ? `${year}-${pad(month)}` : `${year}-${pad(month)}-${pad(day)}`;
}
