import { getDateFormat } from '../domain/text/formats.ts';
import { parsePartialDate, type Day, type PartialDate } from '../domain/calendar/dates.ts';
import type { Translate } from './fill-text.ts';
import { getLocale, type Locale } from './locales.ts';
import type { UiKey } from './texts.ts';

const dayOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const monthOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
/** Of what two days or two months share, a range says once: `Januari–September 2018`. */
const rangeOptions = { day: dayOptions, month: monthOptions, year: undefined, interval: undefined } as const;

/** A full day in words: `12 Maret 2028`, `12 March 2028`. */
export function formatDay(day: Day, locale: Locale): string {
  return getDateFormat(getLocale(locale).dateLocale, dayOptions).format(toInstant(day));
}

/** A date in words that take little room: `12 Mar 2028`. */
export function toShortDate(date: PartialDate, t: Translate<UiKey<'list'>>, locale: Locale): string {
  if (date.precision !== 'day' || date.qualifier) return toDate(date, t, locale);
  return getDateFormat(getLocale(locale).dateLocale, { ...dayOptions, month: 'short' }).format(toInstant(date.text));
}

/** A date in words without `by` or `about`, which have texts of their own. */
export function toDateWords(date: PartialDate, locale: Locale): string {
  if (date.precision === 'year') return date.text;
  if (date.precision === 'day') return formatDay(date.text, locale);
  if (date.precision === 'month') {
    return getDateFormat(getLocale(locale).dateLocale, monthOptions).format(toInstant(`${date.text}-01`));
  }
  return formatInterval(date.text, locale);
}

/** An end in words: of an interval, in which it falls on a day that nobody has told, both ends of it. */
export function toEnd(date: PartialDate, t: Translate<UiKey<'list'>>, locale: Locale): string {
  const [start, end] = listEnds(date.text);
  if (date.precision !== 'interval' || !start || !end) return toDate(date, t, locale);
  return t('date.between', { start: toDateWords(start, locale), end: toDateWords(end, locale) });
}

/** A date in words, with `by` or `about` where it has them; in the browser, too, with the texts that the page brought. */
export function toDate(date: PartialDate, t: Translate<UiKey<'list'>>, locale: Locale): string {
  const words = toDateWords(date, locale);
  return date.qualifier ? t(`date.${date.qualifier}`, { date: words }) : words;
}

function formatInterval(text: string, locale: Locale): string {
  const [start, end] = listEnds(text);
  if (!start || !end) return text;
  const options = start.precision === end.precision ? rangeOptions[start.precision] : undefined;
  if (options) {
    const format = getDateFormat(getLocale(locale).dateLocale, options);
    const range = format.formatRange(toInstant(toDay(start)), toInstant(toDay(end)));
    // Some languages' forms of ranges put a comma before the year that those of single days do not have.
    const hasComma = format.format(toInstant(toDay(start))).includes(',');
    return (hasComma ? range : range.replaceAll(',', '')).replace(/[\s\u2009]*–[\s\u2009]*/, '–');
  }
  return `${toDateWords(start, locale)}–${toDateWords(end, locale)}`;
}

function listEnds(text: string): (PartialDate | undefined)[] {
  return text.split('/').map((part) => parsePartialDate(part));
}

/** The first day that a date can mean. */
function toDay({ earliest, latest }: PartialDate): Day {
  return earliest ?? latest;
}

function toInstant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
