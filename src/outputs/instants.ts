import { site } from '~/config/site.ts';
import { getOffset, startOfDay } from '~/domain/calendar/instants.ts';

/** The instant at which a day begins in the time zone of the site, for formats that know no days. */
export function toInstant(day: string): Date {
  return startOfDay(day, site.timeZone);
}

export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 60 * 60 * 1000);
}

/** The difference of the site's time zone from UTC as calendars write it: `+0700`. */
export function formatOffset(): string {
  const minutes = getOffset(Date.parse('2000-01-01T00:00:00Z'), site.timeZone) / 60_000;
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
