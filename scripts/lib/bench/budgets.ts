import type { BuiltPage } from '../../../src/integrations/built-site/built-page.ts';
import { locales } from '../../../src/i18n/locales.ts';
import type { PageWeight } from './page-weight.ts';

/** What a build may take on two cores, in seconds. */
export const BUILD_BUDGET = 60;

/** What checking today's content may take, in seconds; more content may take as much more. */
export const CHECK_BUDGET = 3;

/** Sizes that docs name in kB, in bytes; a page weighs what its HTML, styles, fonts and scripts weigh in Brotli. */
export const PAGE_BUDGETS = { home: 85_000, map: 85_000, other: 45_000 } as const;

/** The pages that carry the map of the province, in every language as the first one and as another. */
const mapPages = new Set(
  locales.flatMap(({ code, addresses: { page } }) =>
    [page.map, `${page.regions}/${page.gaps}`].flatMap((address) => [`/${address}/`, `/${code}/${address}/`]),
  ),
);
const isMap = (url: string) => mapPages.has(url);
const isHome = (url: string) => /^\/([a-z]{2}\/)?$/.test(url);

/** The budget of a page: the home page, the map page and the gap page of each language carry the map of the province. */
export function budgetOf(url: string): number {
  if (isHome(url)) return PAGE_BUDGETS.home;
  return isMap(url) ? PAGE_BUDGETS.map : PAGE_BUDGETS.other;
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
