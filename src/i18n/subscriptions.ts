import { isShown, type PageWith } from '../domain/address/pages.ts';
import { hasCalendarDays } from '../domain/register/calendar-days.ts';
import type { RegisteredAgreement } from '../domain/agreement/registered-agreement.ts';
import { fileUrls, toCalendarUrl, toFeedUrl } from '../domain/address/urls.ts';
import type { SiteWords } from '../domain/records/site-words.ts';
import type { Locale } from './locales.ts';
import { translate } from './translate.ts';

/** A feed or calendar that a reader can follow. */
export interface Subscription {
  format: 'atom' | 'json' | 'calendar';
  title: string;
  address: string;
  /** Nothing has happened yet that it could tell of; it is followed for what is to come. */
  isEmpty?: boolean;
}

type Words = Pick<SiteWords, 'name'>;

/** The feed and the calendar beside the page of a region, country or sector, which has these agreements. */
export function toSubscriptions(
  page: PageWith<'feed'> & PageWith<'calendar'>,
  name: string,
  agreements: readonly RegisteredAgreement[],
  { site, locale }: { site: Words; locale: Locale },
): Subscription[] {
  const calendar = { ...toCalendar(page, name, site, locale), isEmpty: !hasCalendarDays(agreements, true) };
  return [toFeed(page, name, site, locale), calendar];
}

/** What a subscription is, in the words of a link, and whether it is still empty. */
export function nameSubscription({ format, isEmpty }: Subscription, locale: Locale): string {
  return translate(locale, isEmpty ? 'subscription.emptyCalendar' : `subscription.${format}`);
}

/** The feed of all agreements, which is the nearest to each list of them. */
export function toAgreementsFeed(site: Words, locale: Locale): Subscription {
  return toFeed({ page: 'agreements' }, translate(locale, 'nav.agreements'), site, locale);
}

/** The feed of all news. */
export function toReleasesFeed(site: Words, locale: Locale): Subscription {
  return toFeed({ page: 'press-releases' }, translate(locale, 'press.title'), site, locale);
}

/** The feed of what changes in the register. */
export function toChangesFeed(site: Words, locale: Locale): Subscription {
  return toFeed({ page: 'changes' }, translate(locale, 'changes.title'), site, locale);
}

/** What the whole site offers: feed, calendar, JSON Feed. */
export function toSiteSubscriptions(site: Words, locale: Locale): Subscription[] {
  const page = { page: 'home' } as const;
  return [
    { format: 'atom', title: site.name, address: toFeedUrl(page, locale) },
    // The calendar is that of endings.
    ...(isShown('expiring')
      ? [{ format: 'calendar' as const, title: site.name, address: toCalendarUrl(page, locale) }]
      : []),
    { format: 'json', title: site.name, address: fileUrls.jsonFeed },
  ];
}

function toFeed(page: PageWith<'feed'>, name: string, site: Words, locale: Locale): Subscription {
  return { format: 'atom', title: `${site.name}: ${name}`, address: toFeedUrl(page, locale) };
}

function toCalendar(page: PageWith<'calendar'>, name: string, site: Words, locale: Locale): Subscription {
  return { format: 'calendar', title: `${site.name}: ${name}`, address: toCalendarUrl(page, locale) };
}

/** The calendar of the endings of these agreements. */
export function toExpiringCalendar(
  agreements: readonly RegisteredAgreement[],
  { site, locale }: { site: Words; locale: Locale },
): Subscription {
  const calendar = toCalendar({ page: 'expiring' }, translate(locale, 'expiring.title'), site, locale);
  return { ...calendar, isEmpty: !hasCalendarDays(agreements, false) };
}
