import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { PageWeight } from './page-weight.ts';

/** What a build may take on two cores, in seconds. */
export const BUILD_BUDGET = 60;

/** What checking today's content may take, in seconds; more content may take as much more. */
export const CHECK_BUDGET = 3;

/** Sizes that docs name in kB, in bytes; a page weighs what its HTML, styles, fonts and scripts weigh in Brotli. */
export const PAGE_BUDGETS = { home: 85_000, map: 85_000, finder: 75_000, other: 45_000 } as const;

type PageWords = (typeof locales)[number]['addresses']['page'];

/** Addresses of every language, as the first one and as another. */
const listAddresses = (toPaths: (page: PageWords) => readonly string[]) =>
  new Set(
    locales.flatMap(({ code, addresses: { page } }) =>
      toPaths(page).flatMap((address) => [`/${address}/`, `/${code}/${address}/`]),
    ),
  );

/** The pages that carry the map of the province. */
const mapPages = listAddresses((page) => [page.map, `${page.regions}/${page.gaps}`]);
/** The search and the register, which bring programs along that no other page has. */
const finderPages = listAddresses((page) => [page.search, page.agreements]);
const isHome = (url: string) => /^\/([a-z]{2}\/)?$/.test(url);

/** The budget of a page. */
export function budgetOf(url: string): number {
  if (isHome(url)) return PAGE_BUDGETS.home;
  if (mapPages.has(url)) return PAGE_BUDGETS.map;
  return finderPages.has(url) ? PAGE_BUDGETS.finder : PAGE_BUDGETS.other;
}

/** The home pages and the heaviest page of every kind, the kind being the folder a page lies in: `/en/agreements/x/` → `/en/agreements/`. */
export function listHeaviest(
  pages: readonly BuiltPage[],
  weigh: (page: BuiltPage) => PageWeight,
): { url: string; weight: PageWeight }[] {
  const heaviest = new Map<string, { url: string; weight: PageWeight }>();
  for (const page of pages) {
    const kind = isHome(page.url) ? page.url : `${page.url.replace(/[^/]*\/?$/, '')}*`;
    const weight = weigh(page);
    if (weight.total > (heaviest.get(kind)?.weight.total ?? -1)) heaviest.set(kind, { url: page.url, weight });
  }
  return [...heaviest.values()].sort((a, b) => b.weight.total - a.weight.total);
}
