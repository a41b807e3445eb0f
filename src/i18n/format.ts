import { getCollator, getLanguageNames, getListFormat, getNumberFormat } from '../domain/text/formats.ts';
import { parsePartialDate, type PartialDate } from '../domain/calendar/dates.ts';
import { toDate, toDateWords, toEnd, toShortDate } from './date-words.ts';
import { getLocale, type Locale } from './locales.ts';
import { translate, useTranslations } from './translate.ts';

export { formatDay } from './date-words.ts';

/** A date in words with the precision that it has: `Maret 2028`, `2028`, `2017–2020`, `paling lambat 2015`. */
export function formatDate(date: PartialDate, locale: Locale): string {
  return toDate(date, useTranslations(locale), locale);
}

/** The same where there is little room: `12 Mar 2028`. */
export function formatShortDate(date: PartialDate, locale: Locale): string {
  return toShortDate(date, useTranslations(locale), locale);
}

/** An end in words: `Maret 2028`, `suatu hari antara Maret dan September 2028`. */
export function formatEnd(date: PartialDate, locale: Locale): string {
  return toEnd(date, useTranslations(locale), locale);
}

/**
 * The last day, month or year that a date can mean, in words: what is known to be the newest news is told with it.
 * @example formatLastDate(1996/2016, 'id')  // '2016'
 */
export function formatLastDate(date: PartialDate, locale: Locale): string {
  const last = parsePartialDate(date.text.split('/').at(-1) ?? '') ?? date;
  const words = toDateWords(last, locale);
  return date.qualifier === 'about' ? translate(locale, 'date.about', { date: words }) : words;
}

/** A number with the language's own separators: `1.250.000`, `1,250,000`. */
export function formatNumber(value: number, locale: Locale, maximumFractionDigits = 0): string {
  return getNumberFormat(getLocale(locale).dateLocale, { maximumFractionDigits }).format(value);
}

/** An amount of money: `Rp6.000.000.000`, `RM6,000,000`, `€1,200,000`. */
export function formatMoney(amount: number, currency: string, locale: Locale): string {
  const options = { style: 'currency', currency, maximumFractionDigits: 0 } as const;
  return getNumberFormat(getLocale(locale).dateLocale, options)
    .format(amount)
    .replace(/^(Rp|RM)\s/, '$1');
}

/** Words joined as the language does: `A, B, dan C`, `A, B and C`. */
export function formatList(items: readonly string[], locale: Locale): string {
  return getListFormat(getLocale(locale).dateLocale, { type: 'conjunction' }).format(items);
}

/**
 * Names joined in the same way, or set apart by semicolons where one of them is joined of two: `Air; Pantai dan laut`,
 * of which nobody could tell how many they are in `Air dan Pantai dan laut`.
 */
export function formatNames(names: readonly string[], locale: Locale): string {
  const parts = getListFormat(getLocale(locale).dateLocale, { type: 'conjunction' }).formatToParts(['a', 'b']);
  const joint = parts.find(({ type }) => type === 'literal')?.value ?? '';
  return names.some((name) => name.includes(joint)) ? names.join('; ') : formatList(names, locale);
}

/** Compares two words in the language's alphabetical order. */
export function compareWords(a: string, b: string, locale: Locale): number {
  return getCollator(getLocale(locale).dateLocale, { sensitivity: 'base', numeric: true }).compare(a, b);
}

/** The size of a file in words: `18 kB`, `1,2 MB`. */
export function formatBytes(bytes: number, locale: Locale): string {
  const [value, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB'];
  return `${formatNumber(value, locale, value < 10 ? 1 : 0)} ${unit}`;
}

/** The name of a language by its tag: `formatLanguage('ja', 'id')` → `Jepang`. */
export function formatLanguage(tag: string, locale: Locale): string {
  return getLanguageNames(locale).of(tag) ?? tag;
}
