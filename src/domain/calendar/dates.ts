import { getDateFormat } from '../text/formats.ts';
/** A calendar day in the site's time zone, `YYYY-MM-DD`. Days compare correctly as text. */
export type Day = string;

export type DatePrecision = 'year' | 'month' | 'day' | 'interval';

/** A date that keeps the precision in which it is known. */
export interface PartialDate {
  /** As written, normalised: `2017`, `2017-09`, `2017-09-28`, `2017/2020`. */
  text: string;
  precision: DatePrecision;
  /** `by`: no later than; `about`: around that time. */
  qualifier?: 'by' | 'about';
  /** First day that it can mean; absent after `by`, which has no beginning. */
  earliest?: Day;
  /** Last day that it can mean. */
  latest: Day;
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a day that exists: `2024-02-29`, not `2023-02-29`. */
export function isDay(text: string): text is Day {
  const parts = dayPattern.exec(text);
  if (!parts) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/**
 * Text of a YAML value that should be a day; YAML turns a bare `2012-09-21` into a Date at midnight UTC. An instant stays
 * one, and so is no day: only its author knows which day is meant.
 */
export function toDay(value: string | number | Date): string | undefined {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return undefined;
    const iso = value.toISOString();
    return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso;
  }
  return String(value).trim();
}

/**
 * Reads a date as staff write it. YAML may hand over `2012` (number), `"2012-09"` (string) or a Date.
 * @example parsePartialDate('by 2015-03')  // no later than 31 March 2015
 * @example parsePartialDate('2017/2020')   // some time from 2017 to 2020
 * @returns undefined where the text is not a date, or the day does not exist
 */
export function parsePartialDate(value: string | number | Date): PartialDate | undefined {
  const written = toDay(value);
  if (written === undefined) return undefined;
  const match = /^(?:(by|about)\s+)?([\d-]+)(?:\/([\d-]+))?$/.exec(written);
  if (!match) return undefined;
  const [, qualifier, first = '', second] = match;
  const start = toSpan(first);
  const end = second === undefined ? start : toSpan(second);
  if (!start || !end || end.latest < start.earliest) return undefined;
  const date: PartialDate = {
    text: second === undefined ? first : `${first}/${second}`,
    precision: second === undefined ? start.precision : 'interval',
    latest: end.latest,
  };
  if (qualifier === 'by' || qualifier === 'about') date.qualifier = qualifier;
  if (qualifier !== 'by') date.earliest = start.earliest;
  return date;
}

function toSpan(text: string): { earliest: Day; latest: Day; precision: 'year' | 'month' | 'day' } | undefined {
  if (/^[12]\d{3}$/.test(text)) return { earliest: `${text}-01-01`, latest: `${text}-12-31`, precision: 'year' };
  if (/^[12]\d{3}-(0[1-9]|1[0-2])$/.test(text)) {
    const [year = 0, month = 0] = text.split('-').map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return { earliest: `${text}-01`, latest: last, precision: 'month' };
  }
  return /^[12]/.test(text) && isDay(text) ? { earliest: text, latest: text, precision: 'day' } : undefined;
}

/** True where the date names one full day without `by` or `about`: only then day counts and calendar entries exist. */
export function isFullDate(date: PartialDate): boolean {
  return date.precision === 'day' && date.qualifier === undefined;
}

/** True where every possible day of `a` lies before every possible day of `b`. */
export function isCertainlyBefore(a: PartialDate, b: PartialDate): boolean {
  return b.earliest !== undefined && a.latest < b.earliest;
}

/** True where some day may be one of both. */
export function mayBeSameDay(a: PartialDate, b: PartialDate): boolean {
  return !isCertainlyBefore(a, b) && !isCertainlyBefore(b, a);
}

/** Sorting order by last possible day, then by first; undated values last. */
export function compareDates(a: PartialDate | undefined, b: PartialDate | undefined): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.latest.localeCompare(b.latest) || (a.earliest ?? '').localeCompare(b.earliest ?? '');
}

/** Whole days from `from` to `to`; negative where `to` is earlier. */
export function countDays(from: Day, to: Day): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

/**
 * The day that many months later (or earlier), at most the last day of its month.
 * @example addMonths('2024-01-31', 1)  // '2024-02-29'
 */
export function addMonths(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day that many days later (or earlier). */
export function addDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day of an instant in a time zone: `toDayInZone(new Date(), 'Asia/Jakarta')`. */
export function toDayInZone(instant: Date, timeZone: string): Day {
  const parts = getDateFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' });
  return parts.format(instant);
}

/** The year that a date certainly lies in, or undefined for an interval over several years or an open beginning. */
export function toYear(date: PartialDate): number | undefined {
  const year = date.latest.slice(0, 4);
  return date.earliest?.startsWith(year) ? Number(year) : undefined;
}
