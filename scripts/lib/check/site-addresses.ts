import { listFacetValues, listedFacets, unrecorded } from '../../../src/domain/register/facets.ts';
import type { Language } from '../../../src/domain/text/language.ts';
import { isPublished, type Publication, type PublicationContext } from '../../../src/domain/records/publication.ts';
import { listMovedLists } from '../../../src/domain/address/redirects.ts';
import {
  pageFiles,
  listSinglePageKinds,
  type Page,
  type PageKind,
  type SinglePageKind,
} from '../../../src/domain/address/pages.ts';
import { fileUrls, toApiUrl, toCsvUrl, toUrl } from '../../../src/domain/address/urls.ts';
import { listNamesWith } from '../../../src/model/collections.ts';
import { listNames } from '../../../src/model/data-files.ts';
import { getReferences } from '../../../src/model/references.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { CheckContext } from './check-context.ts';
import { listInstitutionalPages, listPagedRecords, type PagedRecord } from '../../../src/reader/record-pages.ts';
import { listAt } from './field-values.ts';

/** The addresses that the site will have. */
export interface SiteAddresses {
  /** Pages, with the language of each. */
  pages: ReadonlyMap<string, Language>;
  /** True for a page, a former address, a file, a feed or a data file. */
  has(address: string): boolean;
}

/** Lists all addresses that this content leads to. */
export function listSiteAddresses({ content, siteDate, site }: CheckContext): SiteAddresses {
  const context = { today: siteDate, timeZone: site?.timeZone ?? 'UTC' };
  const records = listPagedRecords(content, context).filter(({ isPublished: is }) => is !== false);
  // A former address leads on.
  const ofRecords = records.flatMap(({ page, slug, aliases }) =>
    [slug, ...aliases].map((each) => ({ page, slug: each })),
  );
  const listed = Object.values(listers).flatMap((list): readonly Page[] => list(content, context));
  const pages: Page[] = [...listSinglePageKinds().map((page) => ({ page })), ...ofRecords, ...listed];
  const files = content.files.filter(({ path }) => path.startsWith('files/')).map(({ path }) => `/${path}`);
  const others = new Set([
    ...listMovedLists().map(({ from }) => from),
    ...files,
    ...listMachineFiles(),
    ...pages.flatMap((page) => listFilesBeside(page, content.languages)),
  ]);
  const languageOf = new Map(
    pages.flatMap((page) => content.languages.map((language) => [toUrl(page, language), language] as const)),
  );
  return { pages: languageOf, has: (address) => languageOf.has(address) || others.has(address) };
}

type Lister<K extends PageKind> = (content: ContentSet, context: PublicationContext) => readonly Page<K>[];

/** The pages of every kind of which there are several, but for those of records. */
const listers: { readonly [K in Exclude<PageKind, SinglePageKind | PagedRecord['page']>]: Lister<K> } = {
  short: (content, context) =>
    listPublished(content.records('agreements'), context).map(({ slug }) => ({
      page: 'short',
      number: slug.slice(0, slug.indexOf('-')),
    })),
  country: listCountries,
  sector: (content) => (content.dataFile('sectors.yaml')?.data ?? []).map(({ slug }) => ({ page: 'sector', slug })),
  institutional: listInstitutionalPages,
  // Lists grow and shrink: nobody should lead to a part of one.
  'agreements-part': () => [],
  'visits-part': () => [],
  'expiring-part': () => [],
  'owned-list': () => [],
  'index-letter': () => [],
  // Which months have one, the history of the files says, and not the files.
  'changes-month': () => [],
  'facet-list': (content) =>
    listedFacets.flatMap((facet) => {
      const values = facet === 'year' ? [unrecorded, ...listYears(content)] : listFacetValues(facet);
      return values.map((value) => ({ page: 'facet-list', facet, value }) as const);
    }),
  'kind-list': (content, context) =>
    listPublished(content.records('partners'), context)
      .flatMap(({ data }) => data?.kind ?? [])
      .map((kind) => ({ page: 'kind-list', kind })),
  'press-year': (content, context) =>
    listPublished(content.records('press-releases'), context).map(({ slug }) => ({
      page: 'press-year',
      year: Number(slug.slice(0, 4)),
    })),
  'region-embed': (content, context) =>
    listPublished(content.records('regions'), context).map(({ slug }) => ({ page: 'region-embed', slug })),
  'partner-embed': (content, context) =>
    listPublished(content.records('partners'), context).map(({ slug }) => ({ page: 'partner-embed', slug })),
};

interface WrittenRecord {
  slug: string;
  data?: (Publication & { aliases?: readonly string[] }) | undefined;
}

/** A record with an error of its own has its page as soon as that is mended. */
function listPublished<R extends WrittenRecord>(records: readonly R[], context: PublicationContext): R[] {
  return records.filter(({ data }) => !data || isPublished(data, context));
}

function listFilesBeside(page: Page, languages: readonly Language[]): string[] {
  return Object.values(pageFiles)
    .filter(({ of }) => (of as readonly PageKind[]).includes(page.page))
    .flatMap(({ name }) => languages.map((language) => `${toUrl(page, language)}${name(language)}`));
}

/** Only countries that a record names have a page. */
function listCountries(content: ContentSet): Page<'country'>[] {
  const used = new Set(
    content.entries.flatMap(({ collection, document }) =>
      getReferences(collection)
        .filter(({ kind }) => kind === 'country')
        .flatMap(({ pattern }) => listAt(document.value, pattern).map(({ value }) => value)),
    ),
  );
  return (content.dataFile('countries.yaml')?.data ?? [])
    .filter(({ code }) => used.has(code))
    .map(({ slug }) => ({ page: 'country', slug }));
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
  return new Set<string>([
    ...[...listNamesWith('api'), ...listNames].map((collection) => toApiUrl(collection)),
    ...listNamesWith('table').map(toCsvUrl),
    ...Object.values(fileUrls),
  ]);
}
