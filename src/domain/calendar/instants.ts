import { getDateFormat } from '../text/formats.ts';
import { machineLanguage } from '../../i18n/locales.ts';
import { addDays, isDay, type Day } from './dates.ts';

/** The instant at which a day begins in a time zone, found by the difference that the zone shows at midnight UTC. */
export function startOfDay(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight - getOffset(midnight, timeZone));
}

/** The difference of a time zone from UTC at an instant, in milliseconds. */
export function getOffset(instant: number, timeZone: string): number {
  const format = getDateFormat(machineLanguage, { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

interface Present {
  today: Day;
  timeZone: string;
  /** Absent where the day was chosen and counts as a whole. */
  now?: Date | undefined;
}

/** When the site changes next without a change of its files: at the next of these moments, or as the next day begins. */
export function findNextChange(moments: readonly string[], { today, timeZone, now }: Present): Date {
  const tomorrow = startOfDay(addDays(today, 1), timeZone);
  if (!now) return tomorrow;
  const instants = moments
    .filter((moment) => !isDay(moment))
    .map((moment) => new Date(moment))
    .filter((instant) => instant > now && instant < tomorrow);
  return instants.reduce((earliest, instant) => (instant < earliest ? instant : earliest), tomorrow);
}
