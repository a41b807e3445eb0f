import { activities } from '../../../src/domain/lists/activities.ts';
import { agreementClasses } from '../../../src/domain/lists/agreement-classes.ts';
import { partnerKinds } from '../../../src/domain/lists/partner-kinds.ts';
import { agreementStatuses } from '../../../src/domain/lists/statuses.ts';
import { unrecorded } from '../../../src/domain/register/facets.ts';
import { languages, type Language } from '../../../src/domain/text/language.ts';
import { isPublished } from '../../../src/domain/records/publication.ts';
import { fileUrls, toApiUrl, toCsvUrl, toUrl, type Page } from '../../../src/domain/address/urls.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { CheckContext } from './check-context.ts';
import { getAt, listAt } from './field-values.ts';

/** The addresses that the site will have. */
export interface SiteAddresses {
  /** Pages, with the language of each. */
  pages: ReadonlyMap<string, Language>;
  /** True for a page, a former address, a file, a feed or a data file. */
  has(address: string): boolean;
}

const simplePages = [
  'home',
  'agreements',
  'partners',
  'regions',
  'comparison',
  'gaps',
  'countries',
  'sectors',
  'press-releases',
  'guides',
  'glossary',
  'legal-basis',
  'opportunities',
  'map',
  'statistics',
  'expiring',
  'search',
  'index',
  'data',
  'data-quality',
] as const;

/** Lists all addresses that this content leads to. */
export function listSiteAddresses({ content, siteDate, site }: CheckContext): SiteAddresses {
  const pages = new Map<string, Language>();
  const add = (page: Page) => {
    for (const language of languages) pages.set(toUrl(page, language), language);
  };
  for (const page of simplePages) add({ page });
  for (const status of agreementStatuses) add({ page: 'status-list', status });
  for (const name of agreementClasses) add({ page: 'class-list', class: name });
  for (const activity of activities) add({ page: 'activity-list', activity });
  for (const kind of partnerKinds) add({ page: 'kind-list', kind });
  for (const year of [unrecorded, ...listYears(content)]) add({ page: 'year-list', year });
  addReferenceData(content, add);
  addRecords(content, { today: siteDate, timeZone: site?.timeZone ?? 'UTC' }, add);
  const files = new Set(content.files.filter(({ path }) => path.startsWith('files/')).map(({ path }) => `/${path}`));
  const machine = listMachineFiles();
  const has = (address: string) => {
    const beside = /^(.*\/)(?:atom\.xml|kalender\.ics|calendar\.ics)$/.exec(address)?.[1];
    return (
      pages.has(address) || files.has(address) || machine.has(address) || (beside !== undefined && pages.has(beside))
    );
  };
  return { pages, has };
}

function addReferenceData(content: ContentSet, add: (page: Page) => void): void {
  const used = new Set(
    content.entries.flatMap(({ document: { value } }) =>
      ['country', 'countries.*', 'foreign.*.countries.*'].flatMap((pattern) =>
        listAt(value, pattern).map(({ value: code }) => code),
      ),
    ),
  );
  for (const { code, slug } of content.dataFile('countries.yaml')?.data ?? [])
    if (used.has(code)) add({ page: 'country', slug });
  for (const { slug } of content.dataFile('sectors.yaml')?.data ?? []) add({ page: 'sector', slug });
}

function addRecords(content: ContentSet, today: { today: string; timeZone: string }, add: (page: Page) => void): void {
  for (const [collection, page] of [
    ['agreements', 'agreement'],
    ['partners', 'partner'],
    ['regions', 'region'],
    ['guides', 'guide'],
    ['press-releases', 'press-release'],
  ] as const) {
    for (const { slug, data } of content.records(collection)) {
      // A record with an error of its own has its page as soon as that is mended.
      if (data && !isPublished(data, today)) continue;
      add({ page, slug });
      if (page === 'region' || page === 'partner') add({ page: 'embed', of: page, slug });
      if (page === 'press-release') add({ page: 'press-year', year: Number(slug.slice(0, 4)) });
      for (const alias of data?.aliases ?? []) add({ page, slug: alias });
    }
  }
  for (const { slug, document } of content.records('pages')) {
    const [id, en] = [document, content.get('pages', 'en', slug)?.document].map((file) => getAt(file?.value, ['slug']));
    if (typeof id === 'string') add({ page: 'institutional', slug: { id, en: typeof en === 'string' ? en : id } });
  }
}

function listYears(content: ContentSet): Set<string> {
  return new Set(
    content
      .records('agreements')
      .flatMap(({ data }) => data?.events ?? [])
      .flatMap(({ date }) => (date ? [date.latest.slice(0, 4), (date.earliest ?? date.latest).slice(0, 4)] : [])),
  );
}

function listMachineFiles(): Set<string> {
  const collections = ['agreements', 'partners', 'regions', 'countries', 'sectors', 'press-releases'] as const;
  const tables = ['agreements', 'partners', 'regions', 'press-releases'] as const;
  return new Set<string>([
    ...collections.map((collection) => toApiUrl(collection)),
    ...tables.map(toCsvUrl),
    ...Object.values(fileUrls),
  ]);
}
