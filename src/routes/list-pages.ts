import { pageChanges } from '~/domain/changes/change-log.ts';
import { partnerKinds, type PartnerKind } from '~/domain/lists/partner-kinds.ts';
import { groupByExpiry } from '~/domain/register/expiring.ts';
import { listFacetValues, listedFacets, type ListedFacetKey } from '~/domain/register/facets.ts';
import { cutList, listLaterNumbers } from '~/domain/register/list-parts.ts';
import { countPages, isLong, listOwners, ownedLists, perPage } from '~/domain/register/owned-lists.ts';
import { listRegisterPages } from '~/domain/register/register-pages.ts';
import { isDividedIndex, namesPerPage, toLetterWord } from '~/domain/search/letter-index.ts';
import type { View } from '~/i18n/view.ts';
import { listNamesByLetter } from '~/outputs/search/name-list.ts';
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
  return listLaterNumbers(listRegisterPages(view.register.agreements)).map((number) => ({
    page: { page: 'agreements-part', number } as const,
    load: () => ({ view, current: number }),
  }));
}

/** The pages of a list, from 1. */
function numberPages(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

/** The second and later pages of the visits. */
export function listVisitParts(view: View) {
  return listLaterNumbers(cutList(view.register.visits, perPage.agreements)).map((number) => ({
    page: { page: 'visits-part', number } as const,
    load: () => ({ view, current: number }),
  }));
}

/** The second and later pages of what may end. */
export function listExpiringParts(view: View) {
  const { agreements, today } = view.register;
  const listed = Object.values(groupByExpiry(agreements, today)).flat();
  return listLaterNumbers(cutList(listed, perPage.agreements)).map((number) => ({
    page: { page: 'expiring-part', number } as const,
    load: () => ({ view, current: number }),
  }));
}

/** One list for each year with news, in as many pages as it needs. */
export function listPressYears(view: View) {
  const years = Map.groupBy(view.register.pressReleases, ({ slug }) => Number(slug.slice(0, 4)));
  return [...years].flatMap(([year, releases]) =>
    numberPages(cutList(releases, perPage['press-releases']).length).map((number) => ({
      page: { page: 'press-year', year, number } as const,
      load: () => ({ view, year, current: number }),
    })),
  );
}

/** The pages of each month in which something changed. */
export function listChangeMonths(view: View) {
  const months = Map.groupBy(view.changes.changes, ({ day }) => day.slice(0, 7));
  return [...months].flatMap(([month, changes]) =>
    numberPages(pageChanges(changes).length).map((number) => ({
      page: { page: 'changes-month', month, number } as const,
      load: () => ({ view, month, current: number }),
    })),
  );
}

/** The kinds of partner that the register has. */
function listUsedKinds({ register }: View): PartnerKind[] {
  return partnerKinds.filter((kind) => register.listsKind(kind));
}

/** The pages of each kind of partner that the register has. */
export function listPartnerKinds(view: View) {
  return listUsedKinds(view).flatMap((kind) => {
    const partners = view.register.partners.filter((partner) => partner.kind === kind);
    return numberPages(cutList(partners, perPage.partners).length).map((number) => ({
      page: { page: 'kind-list', kind, number } as const,
      load: () => ({ view, kind, current: number }),
    }));
  });
}

/** The lists that are too long for the page of a region, country, sector, partner or kind. */
export function listOwnedLists(view: View) {
  return listOwners(view.register, listUsedKinds(view)).flatMap((lists) =>
    ownedLists
      .filter((list) => isLong(lists, list))
      .flatMap((list) =>
        numberPages(countPages(lists, list)).map((number) => ({
          page: { page: 'owned-list', of: lists.of, list, number } as const,
          load: () => ({ view, lists, list, current: number }),
        })),
      ),
  );
}

/** The pages of each letter of the index of names, where the names are too many for one page. */
export async function listIndexLetters(view: View) {
  const groups = await listNamesByLetter(view.locale);
  if (!isDividedIndex(groups)) return [];
  return groups.flatMap(({ letter, lines }) =>
    numberPages(cutList(lines, namesPerPage).length).map((number) => ({
      page: { page: 'index-letter', letter: toLetterWord(letter), number } as const,
      load: () => ({ view, groups, letter, current: number }),
    })),
  );
}

interface ListProps {
  view: View;
  facet: ListedFacetKey;
  value: string;
  current: number;
}

/**
 * The lists of each value of a facet that has lists, in as many pages as they need: every value of a closed list, and
 * every year that a record has.
 */
export function listFacetLists(view: View): Entry<'facet-list', ListProps>[] {
  return listedFacets.flatMap((facet) => {
    const used = view.register.agreements.flatMap((agreement) => agreement.facets[facet]);
    return [...new Set([...listFacetValues(facet), ...used])].flatMap((value) =>
      numberPages(cutList(view.register.withFacet(facet, value), perPage.agreements).length).map((number) => ({
        page: { page: 'facet-list', facet, value, number } as const,
        load: () => ({ view, facet, value, current: number }),
      })),
    );
  });
}
