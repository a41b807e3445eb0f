import { getAddressWords } from '../address/address-words.ts';
import { getCollator } from '../text/formats.ts';
import { activityList } from '../lists/activities.ts';
import { classes } from '../lists/agreement-classes.ts';
import { listValues, type ListedValue } from '../lists/closed-list.ts';
import { evidenceList } from '../lists/evidence.ts';
import type { Language, PerLanguage } from '../text/language.ts';
import { partnerKindList } from '../lists/partner-kinds.ts';
import { listedGroups, listedStatuses } from '../lists/statuses.ts';
import { compareCodes } from '../text/compare.ts';
import type { EvaluatedAgreement, RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** The value of an agreement whose year of signing is not recorded. */
export const unrecorded = 'unrecorded';
/** The value, among countries, of parties that belong to none. */
export const international = 'international';

/**
 * How the sentence of a filtered list speaks of a facet. `noun`: a single value is the noun. `adjective`: each value has
 * words of its own behind the noun. `side`: a party. `plain`: one clause that says the values. `name`: as `plain`, with
 * values that are names. `year`: as `plain`, with words for what is unrecorded.
 */
export type FacetClause = 'noun' | 'adjective' | 'side' | 'plain' | 'name' | 'year';

/** Where values that are in no closed list come from. */
export type ContentValues = 'members' | 'regions' | 'countries' | 'sectors' | 'years';

/** What the values of a facet are: those of a closed list, whose words have keys that begin with `texts`, or what the content brings. */
export type FacetValues = { list: Readonly<Record<string, ListedValue>>; texts: string } | { of: ContentValues };

/** What facets look at: a record of the register, or of a member of a portal. */
export type FacetSource = Pick<
  EvaluatedAgreement,
  | 'regions'
  | 'countries'
  | 'partnerKinds'
  | 'group'
  | 'status'
  | 'evidence'
  | 'class'
  | 'sectors'
  | 'yearSigned'
  | 'activity'
>;

/** A quality by which agreements are filtered, counted and listed. */
export interface Facet {
  key: string;
  values: FacetValues;
  /** `code`: as text; `newest`: largest first; `label`: by the name shown; `list`: as the closed list. `unrecorded` comes last. */
  order: 'code' | 'newest' | 'label' | 'list';
  clause: FacetClause;
  /** True where every value has a list of agreements at an address of its own, below the register's. */
  hasLists?: true;
  /** Which kind of name search puts first where one name stands for several things; partners have 3. */
  searchRank: number;
  /** None, one or several values, each once. */
  valuesOf: (agreement: FacetSource) => readonly string[];
}

/** Every facet, in the order in which panels show them. A new facet is one entry here, and its words. */
export const facets = [
  {
    // Only a portal has several members; a register of one's own belongs to none.
    key: 'member',
    values: { of: 'members' },
    order: 'label',
    clause: 'name',
    searchRank: 0,
    valuesOf: () => [],
  },
  {
    key: 'region',
    values: { of: 'regions' },
    order: 'code',
    clause: 'side',
    searchRank: 1,
    valuesOf: ({ regions }) => regions,
  },
  {
    key: 'country',
    values: { of: 'countries' },
    order: 'label',
    clause: 'side',
    searchRank: 2,
    valuesOf: ({ countries, partnerKinds: kinds }) =>
      kinds.includes('international') ? [...countries, international] : countries,
  },
  {
    key: 'group',
    values: { list: listedGroups, texts: 'group' },
    order: 'list',
    hasLists: true,
    clause: 'adjective',
    searchRank: 5,
    valuesOf: ({ group }) => [group],
  },
  {
    key: 'status',
    values: { list: listedStatuses, texts: 'status' },
    order: 'list',
    hasLists: true,
    clause: 'adjective',
    searchRank: 6,
    valuesOf: ({ status }) => [status],
  },
  {
    key: 'evidence',
    values: { list: evidenceList, texts: 'evidence' },
    order: 'list',
    hasLists: true,
    clause: 'plain',
    searchRank: 10,
    valuesOf: ({ evidence }) => [evidence],
  },
  {
    key: 'class',
    values: { list: classes, texts: 'class' },
    order: 'list',
    hasLists: true,
    clause: 'noun',
    searchRank: 4,
    valuesOf: (agreement) => [agreement.class],
  },
  {
    key: 'sector',
    values: { of: 'sectors' },
    order: 'label',
    clause: 'plain',
    searchRank: 7,
    valuesOf: ({ sectors }) => sectors,
  },
  {
    key: 'year',
    values: { of: 'years' },
    order: 'newest',
    hasLists: true,
    clause: 'year',
    searchRank: 9,
    valuesOf: ({ yearSigned }) => [yearSigned === undefined ? unrecorded : String(yearSigned)],
  },
  {
    key: 'kind',
    values: { list: partnerKindList, texts: 'partnerKind' },
    order: 'list',
    clause: 'plain',
    searchRank: 8,
    valuesOf: ({ partnerKinds: kinds }) => kinds,
  },
  {
    key: 'activity',
    values: { list: activityList, texts: 'activity' },
    order: 'list',
    hasLists: true,
    clause: 'adjective',
    searchRank: 11,
    valuesOf: ({ activity }) => [activity],
  },
] as const satisfies readonly Facet[];

export type FacetKey = (typeof facets)[number]['key'];

/** Facets whose values have a list at an address of their own. */
export type ListedFacetKey = Extract<(typeof facets)[number], { hasLists: true }>['key'];

type ListFacet = Extract<(typeof facets)[number], { values: { list: unknown } }>;
export type ListFacetKey = ListFacet['key'];

/** The key of the word of every value of every closed list: `status.in-force`. */
export type FacetText = {
  [K in ListFacetKey]: Extract<ListFacet, { key: K }>['values'] extends { list: infer L; texts: infer T extends string }
    ? `${T}.${keyof L & string}`
    : never;
}[ListFacetKey];

/** Chosen values per facet; a facet without values restricts nothing. */
export type FacetSelection = Partial<Record<FacetKey, readonly string[]>>;

/** True for the key of a facet. */
export function isFacetKey(key: string): key is FacetKey {
  return facets.some((facet) => facet.key === key);
}

/** The facet of that key. */
export function getFacet(key: FacetKey): Facet {
  const facet = facets.find((candidate) => candidate.key === key);
  if (!facet) throw new Error(`No facet ${key}`);
  return facet;
}

/** The name of a facet in the query of an address, in every language. */
export function getQueryKeys(key: FacetKey): PerLanguage<string> {
  return getAddressWords('facet', key);
}

/** The word of "not recorded" in addresses. */
export const unrecordedWords = getAddressWords('other', 'unrecorded');

/** The word of a value of a closed list, or of a year, in addresses. */
export function toAddressWord(key: FacetKey, value: string, language: Language): string {
  if (value === unrecorded) return unrecordedWords[language];
  return getFacetList(key)?.[value]?.words[language] ?? value;
}

/** The closed list behind a facet, by value; undefined where its values come from the content. */
export function getFacetList(key: FacetKey): Readonly<Record<string, ListedValue>> | undefined {
  const { values } = getFacet(key);
  return 'list' in values ? values.list : undefined;
}

/** The key of the word of a value; undefined where its values come from the content. */
export function toFacetText(key: FacetKey, value: string): FacetText | undefined {
  const { values } = getFacet(key);
  return 'list' in values && value in values.list ? (`${values.texts}.${value}` as FacetText) : undefined;
}

/** The facets whose values have a list at an address of their own. */
export const listedFacets: readonly ListedFacetKey[] = facets.flatMap((facet) =>
  'hasLists' in facet ? [facet.key] : [],
);

/** The facets with a closed list. */
export function listListFacets(): readonly ListFacet[] {
  return facets.filter((facet): facet is ListFacet => 'list' in facet.values);
}

/** The values that a facet always has: those of its closed list. */
export function listFacetValues(key: FacetKey): readonly string[] {
  const list = getFacetList(key);
  return list ? listValues(list) : [];
}

/** The values of every facet for one agreement. */
export function evaluateFacets(agreement: FacetSource): Record<FacetKey, readonly string[]> {
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
  const add = (key: FacetKey, values: readonly string[]) => {
    const ofFacet = counts[key];
    for (const value of values) ofFacet.set(value, (ofFacet.get(value) ?? 0) + 1);
  };
  const restricting = facets
    .map(({ key }) => ({ key, chosen: new Set(selection[key]) }))
    .filter(({ chosen }) => chosen.size > 0);
  // Of tens of thousands of rows, each is looked at on every choice: nothing is made for a row.
  for (const { facets: values } of agreements) {
    let failing: FacetKey | undefined;
    let failed = 0;
    for (const { key, chosen } of restricting) {
      if (values[key].some((value) => chosen.has(value))) continue;
      failing = key;
      failed += 1;
    }
    if (failed === 0) for (const { key } of facets) add(key, values[key]);
    else if (failed === 1 && failing) add(failing, values[failing]);
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
  const closed = listFacetValues(key);
  const compare = (a: string, b: string): number => {
    if (a === unrecorded || b === unrecorded) return Number(a === unrecorded) - Number(b === unrecorded);
    if (order === 'newest') return Number(b) - Number(a);
    if (order === 'label') return getCollator(locale).compare(toLabel(a), toLabel(b));
    return order === 'code' ? compareCodes(a, b) : closed.indexOf(a) - closed.indexOf(b);
  };
  return [...values].toSorted(compare);
}
