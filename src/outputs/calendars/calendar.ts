import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { sumMonths } from '~/domain/agreement/renewal-time.ts';
import { getCalendarDays } from '~/domain/register/calendar-days.ts';
import { groupByExpiry } from '~/domain/register/expiring.ts';
import { getAgreementChange } from '~/domain/records/last-change.ts';
import { toOneLine } from '~/domain/text/one-line.ts';
import type { RegisteredAgreement } from '~/domain/agreement/registered-agreement.ts';
import type { PageWith } from '~/domain/address/pages.ts';
import { toCalendarUrl, toUrl } from '~/domain/address/urls.ts';
import { toAnswerLink } from '~/i18n/guide-links.ts';
import { toAgreementNumber, toCountryLink, toRegionLink, toSectorLink, toText } from '~/i18n/names.ts';
import { useTranslations } from '~/i18n/translate.ts';
import type { View } from '~/i18n/view.ts';
import { place, site } from '~/config/site.ts';
import { toAbsolute } from '../api/context.ts';
import { formatOffset, toInstant } from '../instants.ts';
import { toPermanentId } from '../permanent-ids.ts';

/** Days before an end on which calendars remind. */
const alarmDays = [180, 90, 30];

export interface CalendarPlan {
  page: PageWith<'calendar'>;
  title: string;
  agreements: readonly RegisteredAgreement[];
  /** Without it only endings. */
  hasAnniversaries: boolean;
}

/** A calendar (RFC 5545) of running agreements: ends and anniversaries where they are full dates, and the latest starts of renewals. */
export function writeCalendar(plan: CalendarPlan, view: View): string {
  const { locale } = view;
  const calendar = ical({
    name: escapeText(plan.title),
    prodId: { company: escapeText(view.site.name), product: 'Register', language: locale.toUpperCase() },
    source: toAbsolute(toCalendarUrl(plan.page, locale)),
    url: toAbsolute(toUrl(plan.page, locale)),
    ttl: 24 * 60 * 60,
  });
  for (const agreement of plan.agreements) {
    addEnd(calendar, agreement, view);
    addRenewalStart(calendar, agreement, view);
    if (plan.hasAnniversaries) addAnniversary(calendar, agreement, view);
  }
  if (calendar.length() > 0) return putAlarmsLast(calendar.toString());
  // Programs show it beside the name; without it an empty calendar looks broken.
  calendar.description(escapeText(useTranslations(locale)('calendar.empty')));
  return addZone(calendar.toString());
}

type Calendar = ReturnType<typeof ical>;

function addEnd(calendar: Calendar, agreement: RegisteredAgreement, view: View): void {
  const { end } = getCalendarDays(agreement);
  if (end === undefined) return;
  const t = useTranslations(view.locale);
  const summary = t('calendar.end', { title: toText(agreement, view.locale).title });
  const event = calendar.createEvent({
    ...toShared(agreement, view),
    id: toPermanentId(`agreement/${agreement.number}/end`),
    start: toUtc(end),
    summary,
  });
  for (const days of alarmDays) {
    const description = t('calendar.alarm', { count: days, title: toText(agreement, view.locale).title });
    event.createAlarm({ type: ICalAlarmType.display, trigger: days * 24 * 60 * 60, description });
  }
}

function addRenewalStart(calendar: Calendar, agreement: RegisteredAgreement, view: View): void {
  const { renewalStart } = getCalendarDays(agreement);
  const months = sumMonths(place.renewal);
  if (renewalStart === undefined || months === undefined) return;
  const t = useTranslations(view.locale);
  const shared = toShared(agreement, view);
  const guide = toAnswerLink('renew', view)?.address;
  const rule = t('calendar.renewalRule', { months: t('count.months', { count: months }) });
  calendar.createEvent({
    ...shared,
    id: toPermanentId(`agreement/${agreement.number}/renewal-start`),
    start: toUtc(renewalStart),
    summary: t('calendar.renewalStart', { title: toText(agreement, view.locale).title }),
    description: [rule, ...(guide ? [toAbsolute(guide)] : []), shared.description].join('\n'),
  });
}

function addAnniversary(calendar: Calendar, agreement: RegisteredAgreement, view: View): void {
  const { signing, end } = getCalendarDays(agreement);
  if (signing === undefined) return;
  const { title } = toText(agreement, view.locale);
  calendar.createEvent({
    ...toShared(agreement, view),
    id: toPermanentId(`agreement/${agreement.number}/anniversary`),
    start: toUtc(signing),
    summary: useTranslations(view.locale)('calendar.anniversary', { title, year: signing.slice(0, 4) }),
    // As text: the library would write UNTIL as an instant, which an all-day event must not have.
    repeating: `RRULE:FREQ=YEARLY${end ? `;UNTIL=${end.replaceAll('-', '')}` : ''}`,
  });
}

function toShared(agreement: RegisteredAgreement, view: View) {
  const { locale, register } = view;
  return {
    allDay: true,
    stamp: toInstant(getAgreementChange(agreement, register.today)),
    // No day counts: a calendar program shows what it fetched days ago.
    description: [toText(agreement, locale).purpose, toAgreementNumber(agreement, view)].join('\n'),
    url: toAbsolute(toUrl({ page: 'agreement', slug: agreement.slug }, locale)),
    transparency: ICalEventTransparency.TRANSPARENT,
  };
}

/** The library reads an all-day date in UTC. */
function toUtc(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The library escapes the texts of events, but not these; a line break would begin a property. */
function escapeText(text: string): string {
  return toOneLine(text).replace(/[\\;,]/g, '\\$&');
}

/** The library writes the address of an event after its alarms; RFC 5545 (3.6.1) has all properties before them. */
function putAlarmsLast(text: string): string {
  const alarms = String.raw`(?:BEGIN:VALARM\r\n(?:(?!END:VALARM).*\r\n)*END:VALARM\r\n)+`;
  return text.replace(new RegExp(String.raw`(${alarms})(URL;.*\r\n(?:[ \t].*\r\n)*)`, 'g'), '$2$1');
}

/** A calendar must hold at least one component: one without events says its time zone. */
function addZone(text: string): string {
  const offset = formatOffset();
  const zone = [
    'BEGIN:VTIMEZONE',
    `TZID:${site.timeZone}`,
    'BEGIN:STANDARD',
    'DTSTART:19700101T000000',
    `TZOFFSETFROM:${offset}`,
    `TZOFFSETTO:${offset}`,
    'END:STANDARD',
    'END:VTIMEZONE',
    'END:VCALENDAR',
  ];
  return text.replace('END:VCALENDAR', zone.join('\r\n'));
}

/** The calendar of the whole site. */
export function planSiteCalendar({ site: { name }, register }: View): CalendarPlan {
  return { page: { page: 'home' }, title: name, agreements: register.agreements, hasAnniversaries: true };
}

/** The endings of all running agreements: the set of the page "expiring", as far as its ends are full dates. */
function planExpiringCalendar({ register, locale, site: { name } }: View): CalendarPlan {
  const groups = groupByExpiry(register.agreements, register.today);
  return {
    page: { page: 'expiring' },
    title: `${name}: ${useTranslations(locale)('expiring.title')}`,
    agreements: Object.values(groups).flat(),
    hasAnniversaries: false,
  };
}

/** One calendar for each region, also where it is empty. */
function planRegionCalendars(view: View): CalendarPlan[] {
  return view.register.regions.map(({ code, slug }) => ({
    page: { page: 'region', slug },
    title: `${view.site.name}: ${toRegionLink(code, view).label}`,
    agreements: view.register.ofRegion(code),
    hasAnniversaries: true,
  }));
}

/** One calendar for each country. */
function planCountryCalendars(view: View): CalendarPlan[] {
  return view.register.countries.map(({ code, slug }) => ({
    page: { page: 'country', slug },
    title: `${view.site.name}: ${toCountryLink(code, view).label}`,
    agreements: view.register.ofCountry(code),
    hasAnniversaries: true,
  }));
}

/** One calendar for each sector. */
function planSectorCalendars(view: View): CalendarPlan[] {
  return view.register.sectors.map(({ key, slug }) => ({
    page: { page: 'sector', slug },
    title: `${view.site.name}: ${toSectorLink(key, view).label}`,
    agreements: view.register.ofSector(key),
    hasAnniversaries: true,
  }));
}

/** The calendars beside each kind of page that has one. */
const plans: { readonly [K in PageWith<'calendar'>['page']]: (view: View) => readonly CalendarPlan[] } = {
  home: (view) => [planSiteCalendar(view)],
  expiring: (view) => [planExpiringCalendar(view)],
  region: planRegionCalendars,
  country: planCountryCalendars,
  sector: planSectorCalendars,
};

/** Every calendar of a language. */
export function planCalendars(view: View): CalendarPlan[] {
  if (view.portal) return [];
  return Object.values(plans).flatMap((plan) => plan(view));
}
