import { site } from '~/config/site.ts';

/**
 * The instant at which a day begins in the time zone of the site, for formats that know no days.
 * Found by the difference that the zone shows at midnight UTC of that day.
 */
export function toInstant(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  return new Date(midnight - getOffset(midnight));
}

export function addHours(instant: Date, hours: number): Date {
  return new Date(instant.getTime() + hours * 60 * 60 * 1000);
}

function getOffset(instant: number): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: site.timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}

/** The difference of the site's time zone from UTC as calendars write it: `+0700`. */
export function formatOffset(): string {
  const minutes = getOffset(Date.parse('2000-01-01T00:00:00Z')) / 60_000;
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`;
}
