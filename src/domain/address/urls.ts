import type { DataSetName } from '../../i18n/locales.ts';
import { languages, mapLanguages, type Language, type PerLanguage } from '../text/language.ts';
import { listAddressParts, pageFiles, type Page, type PageFile, type PageWith } from './pages.ts';

export type { Page } from './pages.ts';

/**
 * The address of a page in a language, from the root, with a trailing slash.
 * @example toUrl({ page: 'agreement', slug: '0042-surabaya-busan' }, language)  // '/en/agreements/0042-surabaya-busan/'
 */
export function toUrl(page: Page, language: Language): string {
  const root = language === languages[0] ? [] : [language];
  return ['', ...root, ...listAddressParts(page, language), ''].join('/');
}

/** The language of the page at an address: `getLanguageOf('/en/guides/')` → `en`. */
export function getLanguageOf(address: string): Language {
  const [, first] = address.split('/');
  return languages.slice(1).find((language) => language === first) ?? languages[0];
}

/** The address of the same page in every language. */
export function toUrls(page: Page): PerLanguage<string> {
  return mapLanguages((language) => toUrl(page, language));
}

/** An address with the host of the site, as other sites need it. */
export function toAbsoluteUrl(address: string, site: { url: string }): string {
  return new URL(address, site.url).href;
}

/** A file for machines beside a page: `toFileUrl('feed', { page: 'region', slug: 'kota-batu' }, language)`. */
export function toFileUrl<F extends PageFile>(file: F, page: PageWith<F>, language: Language): string {
  return `${toUrl(page, language)}${pageFiles[file].name(language)}`;
}

/** The feed beside a page: `/wilayah/kota-surabaya/atom.xml`. */
export function toFeedUrl(page: PageWith<'feed'>, language: Language): string {
  return toFileUrl('feed', page, language);
}

/** A part of the archive of such a feed, from 1, the oldest: `/kerja-sama/atom-1.xml`. */
export function toFeedArchiveUrl(page: PageWith<'feed'>, number: number, language: Language): string {
  return toFeedUrl(page, language).replace(/\.xml$/, `-${String(number)}.xml`);
}

/** The calendar beside a page, named in its language: `/wilayah/kota-surabaya/kalender.ics`. */
export function toCalendarUrl(page: PageWith<'calendar'>, language: Language): string {
  return toFileUrl('calendar', page, language);
}

/** A collection or list that has public data. */
export type Collection = DataSetName;

/**
 * The JSON of a collection, or of the record with that id: agreement number, partner slug, region code, alpha-2, sector
 * slug or `year/slug`.
 */
export function toApiUrl(collection: Collection, id?: string): string {
  return id === undefined ? `/api/v1/${collection}.json` : `/api/v1/${collection}/${id}.json`;
}

/** The collections that a portal merges. */
export type MemberCollection = Extract<Collection, 'agreements' | 'partners' | 'regions' | 'press-releases'>;

/** Some records of a collection, by the order of their ids: `/api/v1/pages/agreements/1.json`. */
export function toApiPageUrl(collection: Collection | 'visits', number: number): string {
  return `/api/v1/pages/${collection}/${String(number)}.json`;
}

/** The records of one member in a portal: `/api/v1/members/jawa-timur/agreements.json`. */
export function toMemberApiUrl(member: string, collection: MemberCollection): string {
  return `/api/v1/members/${member}/${collection}.json`;
}

/** A JSON Schema: `/api/v1/schema/agreements.json` for a collection, `agreement.json` for one of its records. */
export function toSchemaUrl(name: string): string {
  return `/api/v1/schema/${name}.json`;
}

/** The table of a collection: `/data/agreements.csv`. */
export function toCsvUrl(collection: Collection): string {
  return `/data/${collection}.csv`;
}

/** The picture that link previews show for a record, or for the site where no record is named. */
export function toPictureUrl(language: Language, collection?: Collection, id?: string): string {
  const file = collection === undefined || id === undefined ? 'site' : `${collection}/${id}`;
  return `/pictures/${language}/${file}.png`;
}

/** Machine files that exist once. */
export const fileUrls = {
  catalog: '/data/catalog.jsonld',
  dictionary: '/data/dictionary.csv',
  members: '/api/v1/members.json',
  summary: '/api/v1/summary.json',
  visits: '/api/v1/visits.json',
  expiring: '/api/v1/expiring.json',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
  build: '/build.json',
} as const;

/** The file of a chart's figures: `/data/statistics/by-country.csv`. */
export function toStatisticUrl(key: string): string {
  return `/data/statistics/${key}.csv`;
}
