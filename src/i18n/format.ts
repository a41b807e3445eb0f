import { parsePartialDate, type Day, type PartialDate } from '../domain/dates.ts';
import { getLocale, type Locale } from './locales.ts';
import { translate } from './translate.ts';

const dayOptions = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
const monthOptions = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const;

/** A full day in words: `12 Maret 2028`, `12 March 2028`. */
export function formatDay(day: Day, locale: Locale): string {
  return new Intl.DateTimeFormat(getLocale(locale).dateLocale, dayOptions).format(toInstant(day));
}

/** A date in words with the precision that it has: `Maret 2028`, `2028`, `2017–2020`, `paling lambat 2015`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  const words = formatUnqualified(date, locale);
  return date.qualifier ? translate(locale, `date.${date.qualifier}`, { date: words }) : words;
}

function formatUnqualified(date: PartialDate, locale: Locale): string {
  if (date.precision === 'year') return date.text;
  if (date.precision === 'day') return formatDay(date.text, locale);
  if (date.precision === 'month') {
    return new Intl.DateTimeFormat(getLocale(locale).dateLocale, monthOptions).format(toInstant(`${date.text}-01`));
  }
  return formatInterval(date.text, locale);
}

function formatInterval(text: string, locale: Locale): string {
  const [start, end] = text.split('/').map((part) => parsePartialDate(part));
  if (!start || !end) return text;
  if (start.precision === 'day' && end.precision === 'day') {
    const range = new Intl.DateTimeFormat(getLocale(locale).dateLocale, dayOptions);
    return range.formatRange(toInstant(start.text), toInstant(end.text)).replace(/[\s\u2009]*–[\s\u2009]*/, '–');
  }
  return `${formatUnqualified(start, locale)}–${formatUnqualified(end, locale)}`;
}

/** A number with the language's own separators: `1.250.000`, `1,250,000`. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(getLocale(locale).dateLocale, { maximumFractionDigits }).format(value);
}

/** An amount of money: `Rp6.000.000.000`, `€1,200,000`. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(getLocale(locale).dateLocale, options).format(amount).replace(/^Rp\s/, 'Rp');
}

/** Words joined as the language does: `A, B, dan C`, `A, B and C`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return new Intl.ListFormat(getLocale(locale).dateLocale, { type: 'conjunction' }).format(items);
}

/** Compares two words in the language's alphabetical order. */
export function compareWords(a: string, b: string, locale: Locale): number {
  return a.localeCompare(b, getLocale(locale).dateLocale, { sensitivity: 'base', numeric: true });
}

function toInstant(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}
