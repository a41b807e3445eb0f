import { unrecorded } from '../register/facets.ts';
import { languages, type Language, type PerLanguage } from '../text/language.ts';
import type { Localized } from '../records/localized.ts';
import { unrecordedWords } from '../register/facet-words.ts';
import { activityList, type Activity } from '../lists/activities.ts';
import { classes, type AgreementClass } from '../lists/agreement-classes.ts';
import { partnerKindList, type PartnerKind } from '../lists/partner-kinds.ts';
import { statuses, type AgreementStatus } from '../lists/statuses.ts';

/** Pages that exist once, with their path below the language's root. */
const paths = {
  home: { id: '', en: '' },
  agreements: { id: 'kerja-sama', en: 'agreements' },
  partners: { id: 'mitra', en: 'partners' },
  regions: { id: 'wilayah', en: 'regions' },
  comparison: { id: 'wilayah/perbandingan', en: 'regions/comparison' },
  gaps: { id: 'wilayah/kesenjangan', en: 'regions/gaps' },
  countries: { id: 'negara', en: 'countries' },
  sectors: { id: 'bidang', en: 'sectors' },
  'press-releases': { id: 'siaran-pers', en: 'press-releases' },
  guides: { id: 'panduan', en: 'guides' },
  glossary: { id: 'istilah', en: 'glossary' },
  'legal-basis': { id: 'dasar-hukum', en: 'legal-basis' },
  opportunities: { id: 'potensi', en: 'opportunities' },
  map: { id: 'peta', en: 'map' },
  statistics: { id: 'statistik', en: 'statistics' },
  expiring: { id: 'jatuh-tempo', en: 'expiring' },
  search: { id: 'cari', en: 'search' },
  index: { id: 'indeks', en: 'index' },
  data: { id: 'data', en: 'data' },
  'data-quality': { id: 'data/kualitas', en: 'data/quality' },
} as const satisfies Record<string, PerLanguage<string>>;

const listWords = {
  status: { id: 'status', en: 'status' },
  class: { id: 'bentuk', en: 'class' },
  year: { id: 'tahun', en: 'year' },
  activity: { id: 'keaktifan', en: 'activity' },
  kind: { id: 'jenis', en: 'kind' },
  part: { id: 'halaman', en: 'page' },
} as const satisfies Record<string, PerLanguage<string>>;

/** A page of the site. Slugs of records are the same in every language; those of countries, sectors and pages differ. */
export type Page =
  | { page: keyof typeof paths }
  | { page: 'agreement' | 'partner' | 'region' | 'guide'; slug: string }
  /** `2019/rapat-koordinasi` */
  | { page: 'press-release'; slug: string }
  | { page: 'press-year'; year: number }
  | { page: 'country' | 'sector' | 'institutional'; slug: Localized<string> }
  /** Second and later pages of the register. */
  | { page: 'agreements-part'; number: number }
  | { page: 'status-list'; status: AgreementStatus }
  | { page: 'class-list'; class: AgreementClass }
  | { page: 'activity-list'; activity: Activity }
  /** A year as text, or `unrecorded`. */
  | { page: 'year-list'; year: string }
  | { page: 'kind-list'; kind: PartnerKind }
  | { page: 'embed'; of: 'region' | 'partner'; slug: string };

/**
 * The address of a page in a language, from the root, with a trailing slash.
 * @example toUrl({ page: 'agreement', slug: '0042-surabaya-busan' }, 'en')  // '/en/agreements/0042-surabaya-busan/'
 */
export function toUrl(page: Page, language: Language): string {
  return join(...toSegments(page, language));
}

/** The address of the same page in every language. */
export function toUrls(page: Page): PerLanguage<string> {
  return { id: toUrl(page, 'id'), en: toUrl(page, 'en') };
}

function toSegments(page: Page, language: Language): string[] {
  const root = language === languages[0] ? '' : language;
  const below = (parent: keyof typeof paths, ...rest: string[]): string[] => [root, paths[parent][language], ...rest];
  const list = (parent: 'agreements' | 'partners', by: keyof typeof listWords, value: PerLanguage<string>): string[] =>
    below(parent, listWords[by][language], value[language]);
  switch (page.page) {
    case 'agreement':
      return below('agreements', page.slug);
    case 'partner':
      return below('partners', page.slug);
    case 'region':
      return below('regions', page.slug);
    case 'guide':
      return below('guides', page.slug);
    case 'press-release':
      return below('press-releases', page.slug);
    case 'press-year':
      return below('press-releases', String(page.year));
    case 'country':
      return below('countries', pickSlug(page.slug, language));
    case 'sector':
      return below('sectors', pickSlug(page.slug, language));
    case 'institutional':
      return [root, pickSlug(page.slug, language)];
    case 'agreements-part':
      return list('agreements', 'part', { id: String(page.number), en: String(page.number) });
    case 'status-list':
      return list('agreements', 'status', statuses[page.status].words);
    case 'class-list':
      return list('agreements', 'class', classes[page.class].words);
    case 'activity-list':
      return list('agreements', 'activity', activityList[page.activity].words);
    case 'year-list':
      return list('agreements', 'year', page.year === unrecorded ? unrecordedWords : { id: page.year, en: page.year });
    case 'kind-list':
      return list('partners', 'kind', partnerKindList[page.kind].words);
    case 'embed':
      return [root, 'embed', paths[page.of === 'region' ? 'regions' : 'partners'][language], page.slug];
    default:
      return below(page.page);
  }
}

function pickSlug(slug: Localized<string>, language: Language): string {
  const word = slug[language];
  if (word === undefined) throw new Error(`No slug in ${language}: ${JSON.stringify(slug)}`);
  return word;
}

function join(...segments: string[]): string {
  const filled = segments.filter((segment) => segment !== '');
  return filled.length === 0 ? '/' : `/${filled.join('/')}/`;
}

/** The feed beside a page: `/wilayah/kota-surabaya/atom.xml`. */
export function toFeedUrl(page: Page, language: Language): string {
  return `${toUrl(page, language)}atom.xml`;
}

/** The calendar beside a page: `/wilayah/kota-surabaya/kalender.ics`, in English `calendar.ics`. */
export function toCalendarUrl(page: Page, language: Language): string {
  return `${toUrl(page, language)}${language === 'id' ? 'kalender' : 'calendar'}.ics`;
}

export type Collection = 'agreements' | 'partners' | 'regions' | 'countries' | 'sectors' | 'press-releases';

/**
 * The JSON of a collection, or of the record with that id: agreement number, partner slug, region code, alpha-2, sector
 * slug or `year/slug`.
 */
export function toApiUrl(collection: Collection, id?: string): string {
  return id === undefined ? `/api/v1/${collection}.json` : `/api/v1/${collection}/${id}.json`;
}

/** A JSON Schema: `/api/v1/schema/agreements.json` for a collection, `agreement.json` for one of its records. */
export function toSchemaUrl(name: string): string {
  return `/api/v1/schema/${name}.json`;
}

/** The collections that also exist as tables. */
export type Table = Extract<Collection, 'agreements' | 'partners' | 'regions' | 'press-releases'>;

/** The table of a collection: `/data/agreements.csv`. */
export function toCsvUrl(collection: Table): string {
  return `/data/${collection}.csv`;
}

/** The picture that link previews show for a record, or for the site where no record is named. */
export function toPictureUrl(language: Language, collection?: Collection, id?: string): string {
  const file = collection === undefined || id === undefined ? 'site' : `${collection}/${id}`;
  return `/pictures/${language}/${file}.png`;
}

/** The web manifest of a language. */
export function toManifestUrl(language: Language): string {
  return `${toUrl({ page: 'home' }, language)}manifest.webmanifest`;
}

/** Machine files that exist once. */
export const fileUrls = {
  catalog: '/data/catalog.jsonld',
  dictionary: '/data/dictionary.csv',
  summary: '/api/v1/summary.json',
  expiring: '/api/v1/expiring.json',
  jsonFeed: '/feed.json',
  sitemap: '/sitemap-index.xml',
} as const;

/** The file of a chart's figures: `/data/statistics/by-country.csv`. */
export function toStatisticUrl(key: string): string {
  return `/data/statistics/${key}.csv`;
}
