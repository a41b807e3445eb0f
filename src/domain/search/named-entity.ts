import { facets, type FacetKey } from '../register/facets.ts';
import { toWords } from './words.ts';

/** What a name can stand for: a value of a facet, a partner, a person, a local institution, or a page of the site. */
export type EntityKind = FacetKey | 'partner' | 'person' | 'body' | 'page';

/** Something that readers call by name, with the page that answers. */
export interface NamedEntity {
  kind: EntityKind;
  /** Value of the facet, slug of the partner, or the page's own key. */
  value: string;
  name: string;
  /** Names in the other language, endonyms, former names, nicknames and abbreviations. */
  aliases: readonly string[];
  address: string;
  /** Length of its list, and how many of these count as in force; absent where it has none. */
  agreements?: number;
  running?: number;
}

/**
 * The list page that a page stands in: a guide in `guides`, a term in `glossary`; none where it stands by itself.
 * @example toListPage({ kind: 'page', value: 'guides/untuk-investor', … })  // 'guides'
 */
export function toListPage({ kind, value }: NamedEntity): string | undefined {
  const end = value.indexOf('/');
  return kind === 'page' && end > 0 ? value.slice(0, end) : undefined;
}

/** The kind of a press release as the full text knows it. */
export const news = 'press-release';

/** The kind of the pages that a list holds, where a query may ask for some of them by what they say. */
export const pagesOfLists: ReadonlyMap<string, string> = new Map([
  ['press-releases', news],
  ['visits', 'visit'],
]);

const ranks: readonly { kind: EntityKind; rank: number }[] = [
  ...facets.map(({ key, searchRank }) => ({ kind: key, rank: searchRank })),
  { kind: 'partner', rank: 3 },
  { kind: 'person', rank: 3.5 },
  { kind: 'body', rank: 3.6 },
  { kind: 'page', rank: Infinity },
];

/** Which kind comes first where one name stands for several things. */
export const kindOrder: readonly EntityKind[] = ranks.toSorted((a, b) => a.rank - b.rank).map(({ kind }) => kind);

/** Whether a thing is only spoken of: its name leads to what the whole site says, and to no page of its own. */
export function isOnlySpokenOf({ kind }: NamedEntity): boolean {
  return kind === 'person' || kind === 'body';
}

/** All names of a thing as they are compared. */
export function listForms({ name, aliases }: NamedEntity): string[] {
  return [name, ...aliases].map((form) => toWords(form).join(' '));
}

/** Compares two entities that fit a query equally well. */
export function compareEntities(a: NamedEntity, b: NamedEntity): number {
  return (
    kindOrder.indexOf(a.kind) - kindOrder.indexOf(b.kind) ||
    (b.running ?? 0) - (a.running ?? 0) ||
    (b.agreements ?? 0) - (a.agreements ?? 0) ||
    a.name.localeCompare(b.name)
  );
}
