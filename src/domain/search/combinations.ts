import { facets, matchesSelection, type FacetKey, type FacetSelection } from '../register/facets.ts';
import type { RegisterRow } from '../register/register-rows.ts';
import type { SortOrder } from '../register/sort-orders.ts';
import { strengths, type Meaning, type Term } from './evidence.ts';
import { isOnlySpokenOf, type NamedEntity } from './named-entity.ts';

/** Names of one query taken together: what the register can be filtered by, and partners beside that. */
export interface Combination {
  entities: readonly NamedEntity[];
  /** What they are called together, one name for each term: an area has one for all its places. */
  names: readonly string[];
  selection: FacetSelection;
  /** Slugs. */
  partners: readonly string[];
  /** In which order its list is to stand. */
  order?: SortOrder;
}

/** A combination that some agreements fit, and what it says about which terms. */
export interface FilledCombination {
  combination: Combination;
  rows: readonly RegisterRow[];
  /** What each of its terms is taken to mean. */
  taken: ReadonlyMap<Term, Meaning>;
}

const mostMeanings = 6;
const mostTerms = 5;

/** Whether the register can be narrowed down to it. */
export function isFilterable({ entity, strength, isTopic }: Meaning): boolean {
  const hasRows = entity.kind !== 'page' && !isOnlySpokenOf(entity);
  return hasRows && (strength >= strengths.otherBegins || isTopic === true);
}

/**
 * The largest combinations of the terms' names that some agreement fits; a shared name gives one for each of its
 * meanings. Where nothing fits all names, each smaller set is tried, but none that is part of one that fits. A single name
 * has a page of its own, but the list of that stands in no other order.
 */
export function listFilled(
  terms: readonly Term[],
  rows: readonly RegisterRow[],
  order?: SortOrder,
): FilledCombination[] {
  const naming = listNaming(terms).slice(0, mostTerms);
  const found: FilledCombination[] = [];
  for (const chosen of listSubsets(naming, order === undefined ? 2 : 1)) {
    const isCovered = found.some(({ taken }) => chosen.every((term) => taken.has(term)));
    if (!isCovered) found.push(...listMeanings(chosen, order).flatMap((taken) => fill(taken, rows, order)));
  }
  return found;
}

/** The terms that the register can be narrowed down to; two words for the same sector are one. */
export function listNaming(terms: readonly Term[]): Term[] {
  const seen = new Set<string>();
  return terms.filter(({ meanings }) => {
    const named = meanings.filter(isFilterable).map(({ entity }) => `${entity.kind} ${entity.value}`);
    const key = named.join('|');
    if (named.length === 0 || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Every set of at least so many names or of one area, larger ones first. */
function listSubsets(terms: readonly Term[], least: number): Term[][] {
  return Array.from({ length: 2 ** terms.length }, (_, bits) =>
    terms.filter((_term, position) => (bits >> position) & 1),
  )
    .filter(({ length, 0: only }) => length >= least || only?.meanings.some(({ area }) => area) === true)
    .toSorted((a, b) => b.length - a.length);
}

function listMeanings(terms: readonly Term[], order: SortOrder | undefined): Map<Term, Meaning>[] {
  let lists: [Term, Meaning][][] = [[]];
  for (const term of terms) {
    const meanings = term.meanings
      .filter((meaning) => isFilterable(meaning) && (terms.length > 1 || order !== undefined || meaning.area))
      .toSorted(
        (a, b) =>
          b.strength - a.strength ||
          Number(Boolean(b.area)) - Number(Boolean(a.area)) ||
          (b.entity.agreements ?? 0) - (a.entity.agreements ?? 0),
      )
      .slice(0, mostMeanings);
    lists = lists.flatMap((list) => meanings.map((meaning): [Term, Meaning][] => [...list, [term, meaning]]));
  }
  // Two values of one facet add to each other: nobody asks for that before a word is finished.
  const isOpen = terms.some((term) => term.isOpen);
  const kindsOf = (list: readonly [Term, Meaning][]) => new Set(list.map(([, { entity }]) => entity.kind));
  const isDistinct = (list: readonly [Term, Meaning][]) =>
    new Set(list.map(([, { entity }]) => entity)).size === list.length;
  return lists
    .filter((list) => isDistinct(list) && (!isOpen || kindsOf(list).size === list.length))
    .map((list) => new Map(list));
}

function fill(
  taken: ReadonlyMap<Term, Meaning>,
  rows: readonly RegisterRow[],
  order: SortOrder | undefined,
): FilledCombination[] {
  const combination = { ...toCombination([...taken.values()]), ...(order && { order }) };
  const fitting = listFitting(combination, rows);
  return fitting.length > 0 ? [{ combination, rows: fitting, taken }] : [];
}

/** The agreements that fit a combination of names. */
export function listFitting({ selection, partners }: Combination, rows: readonly RegisterRow[]): RegisterRow[] {
  return rows.filter(
    (row) =>
      matchesSelection(row, selection) && (partners.length === 0 || partners.some((one) => row.partners.includes(one))),
  );
}

/** Takes names together; two values of one facet add to each other, as they do in the register. */
function toCombination(taken: readonly Meaning[]): Combination {
  const entities = taken.flatMap(({ entity, area }) => area?.members ?? entity);
  const valuesOf = (kind: FacetKey) => [
    ...new Set(entities.filter((entity) => entity.kind === kind).map(({ value }) => value)),
  ];
  const chosen = facets.map(({ key }) => [key, valuesOf(key)] as const).filter(([, values]) => values.length > 0);
  return {
    entities,
    names: taken.map(({ entity, area }) => area?.name ?? entity.name),
    selection: Object.fromEntries(chosen),
    partners: entities.filter(({ kind }) => kind === 'partner').map(({ value }) => value),
  };
}
