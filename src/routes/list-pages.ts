import { listMonths } from '~/domain/changes/change-log.ts';
import { partnerKinds } from '~/domain/lists/partner-kinds.ts';
import { listFacetValues, listedFacets, type ListedFacetKey } from '~/domain/register/facets.ts';
import { listRegisterPages } from '~/domain/register/register-pages.ts';
import type { View } from '~/i18n/view.ts';
import type { Entry } from './route.ts';

/** One page for each country or territory that a record uses. */
export function listCountries(view: View) {
  return view.register.countries.map((country) => ({
    page: { page: 'country', slug: country.slug } as const,
    load: () => ({ view, country }),
  }));
}

/** One page for each sector of the closed list. */
export function listSectors(view: View) {
  return view.register.sectors.map((sector) => ({
    page: { page: 'sector', slug: sector.slug } as const,
    load: () => ({ view, sector }),
  }));
}

/** The second and later pages of the register. */
export function listRegisterParts(view: View) {
  return listRegisterPages(view.register.agreements)
    .map((_, index) => index + 1)
    .slice(1)
    .map((number) => ({
      page: { page: 'agreements-part', number } as const,
      load: () => ({ view, current: number }),
    }));
}

/** One list for each year with news. */
export function listPressYears(view: View) {
  const years = new Set(view.register.pressReleases.map(({ slug }) => Number(slug.slice(0, 4))));
  return [...years].map((year) => ({ page: { page: 'press-year', year } as const, load: () => ({ view, year }) }));
}

/** One page for each month in which something changed. */
export function listChangeMonths(view: View) {
  return listMonths(view.changes.changes).map((month) => ({
    page: { page: 'changes-month', month } as const,
    load: () => ({ view, month }),
  }));
}

/** One page for each kind of partner that the register has. */
export function listPartnerKinds(view: View) {
  const used = new Set(view.register.partners.map(({ kind }) => kind));
  return partnerKinds
    .filter((kind) => used.has(kind))
    .map((kind) => ({ page: { page: 'kind-list', kind } as const, load: () => ({ view, kind }) }));
}

interface ListProps {
  view: View;
  facet: ListedFacetKey;
  value: string;
}

/** One list for each value of a facet that has lists: every value of a closed list, and every year that a record has. */
export function listFacetLists(view: View): Entry<'facet-list', ListProps>[] {
  return listedFacets.flatMap((facet) => {
    const used = view.register.agreements.flatMap((agreement) => agreement.facets[facet]);
    return [...new Set([...listFacetValues(facet), ...used])].map((value) => ({
      page: { page: 'facet-list', facet, value } as const,
      load: () => ({ view, facet, value }),
    }));
  });
}
