import { activities } from '../agreement/agreement-activity.ts';
import { agreementStatuses } from '../agreement/agreement-status.ts';
import { agreementClasses } from '../agreement/agreement.ts';
import { partnerKinds } from '../records/partner.ts';
import type { EvaluatedAgreement, RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** The value of an agreement whose year of signing is not recorded. */
export const unrecorded = 'unrecorded';
/** The value, among countries, of parties that belong to none. */
export const international = 'international';

/** A quality by which agreements are filtered, counted and listed. */
export interface Facet {
  key: string;
  /** Name of the query key in each language. */
  query: { id: string; en: string };
  /** `code`: as text; `newest`: largest first; `label`: by the name shown; or a list. `unrecorded` comes last. */
  order: 'code' | 'newest' | 'label' | readonly string[];
  /** None, one or several values, each once. */
  valuesOf: (agreement: EvaluatedAgreement) => readonly string[];
}

/** Every facet, in the order in which panels show them. A new facet is one entry here (and its words in i18n). */
export const facets = [
  {
    key: 'region',
    query: { id: 'wilayah', en: 'region' },
    order: 'code',
    valuesOf: ({ regions }) => regions,
  },
  {
    key: 'country',
    query: { id: 'negara', en: 'country' },
    order: 'label',
    valuesOf: ({ countries, partnerKinds: kinds }) =>
      kinds.includes('international') ? [...countries, international] : countries,
  },
  {
    key: 'status',
    query: { id: 'status', en: 'status' },
    order: agreementStatuses,
    valuesOf: ({ status }) => [status],
  },
  {
    key: 'class',
    query: { id: 'bentuk', en: 'class' },
    order: agreementClasses,
    valuesOf: (agreement) => [agreement.class],
  },
  {
    key: 'sector',
    query: { id: 'bidang', en: 'sector' },
    order: 'label',
    valuesOf: ({ sectors }) => sectors,
  },
  {
    key: 'year',
    query: { id: 'tahun', en: 'year' },
    order: 'newest',
    valuesOf: ({ yearSigned }) => [yearSigned === undefined ? unrecorded : String(yearSigned)],
  },
  {
    key: 'kind',
    query: { id: 'jenis', en: 'kind' },
    order: partnerKinds,
    valuesOf: ({ partnerKinds: kinds }) => kinds,
  },
  {
    key: 'activity',
    query: { id: 'keaktifan', en: 'activity' },
    order: activities,
    valuesOf: ({ activity }) => [activity],
  },
] as const satisfies readonly Facet[];

export type FacetKey = (typeof facets)[number]['key'];

/** Chosen values per facet; a facet without values restricts nothing. */
export type FacetSelection = Partial<Record<FacetKey, readonly string[]>>;

/** The facet of that key. */
export function getFacet(key: FacetKey): Facet {
  const facet = facets.find((candidate) => candidate.key === key);
  if (!facet) throw new Error(`No facet ${key}`);
  return facet;
}

/** The values of every facet for one agreement. */
export function evaluateFacets(agreement: EvaluatedAgreement): Record<FacetKey, readonly string[]> {
  return mapFacets((key) => [...new Set<string>(getFacet(key).valuesOf(agreement))]);
}

/** Something for each facet, by its key. */
export function mapFacets<T>(toValue: (key: FacetKey) => T): Record<FacetKey, T> {
  const entries: [string, T][] = facets.map(({ key }) => [key, toValue(key)]);
  return Object.fromEntries(entries) as Record<FacetKey, T>;
}

/** True where an agreement has one of the chosen values in every facet that restricts. */
export function matchesSelection(agreement: Pick<RegisteredAgreement, 'facets'>, selection: FacetSelection): boolean {
  return facets.every(({ key }) => {
    const chosen = selection[key] ?? [];
    return chosen.length === 0 || agreement.facets[key].some((value) => chosen.includes(value));
  });
}

/** How many agreements have each value of a facet: the length of that value's list. */
export function countFacet(
  agreements: readonly Pick<RegisteredAgreement, 'facets'>[],
  key: FacetKey,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of agreements.flatMap((agreement) => agreement.facets[key])) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/**
 * How many agreements each value would bring beside the choices in the other facets: the figures of a live panel.
 * Several values of one facet add to each other, so a facet's own choices do not lower its figures.
 */
export function countWithin(
  agreements: readonly Pick<RegisteredAgreement, 'facets'>[],
  selection: FacetSelection,
): Record<FacetKey, Map<string, number>> {
  const counts = mapFacets(() => new Map<string, number>());
  const restricting = facets.map(({ key }) => key).filter((key) => (selection[key] ?? []).length > 0);
  for (const { facets: values } of agreements) {
    const failing = restricting.filter((key) => !values[key].some((value) => selection[key]?.includes(value)));
    if (failing.length > 1) continue;
    for (const { key } of facets) {
      if (failing.length === 1 && failing[0] !== key) continue;
      const ofFacet = counts[key];
      for (const value of values[key]) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
    }
  }
  return counts;
}

/** Values in the facet's order. `toLabel` gives the name shown, `locale` (BCP 47) its alphabet. */
export function sortFacetValues(
  key: FacetKey,
  values: Iterable<string>,
  toLabel: (value: string) => string,
  locale: string,
): string[] {
  const { order } = getFacet(key);
  const compare = (a: string, b: string): number => {
    if (a === unrecorded || b === unrecorded) return Number(a === unrecorded) - Number(b === unrecorded);
    if (order === 'newest') return Number(b) - Number(a);
    if (order === 'label') return toLabel(a).localeCompare(toLabel(b), locale);
    return order === 'code' ? a.localeCompare(b, 'en') : order.indexOf(a) - order.indexOf(b);
  };
  return [...values].toSorted(compare);
}
