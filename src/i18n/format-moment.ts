import { getDateFormat } from '../domain/text/formats.ts';
import { isDay } from '../domain/calendar/dates.ts';
import { formatDay } from './format.ts';
import { getLocale, type Locale } from './locales.ts';

/**
 * A day, or an instant with its clock time and zone.
 * @example formatMoment('2027-01-02T02:00Z', 'id', 'Asia/Jakarta')  // '2 Januari 2027 pukul 09.00 WIB'
 */
export function formatMoment(moment: string, locale: Locale, timeZone: string): string {
  if (isDay(moment)) return formatDay(moment, locale);
  return getDateFormat(getLocale(locale).dateLocale, {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone,
  })
    .formatToParts(new Date(moment))
    .map(({ value }) => value)
    .join('')
    .concat(` ${toZoneName(moment, locale, timeZone)}`);
}

function toZoneName(moment: string, locale: Locale, timeZone: string): string {
  const parts = getDateFormat(getLocale(locale).dateLocale, {
    timeZone,
    timeZoneName: 'short',
  }).formatToParts(new Date(moment));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}
