import { facets, type FacetKey, type FacetSelection } from '../register/facets.ts';
import type { NamedEntity } from './named-entity.ts';
import type { QueryPart } from './resolve-query.ts';

/** Names of one query taken together: what the register can be filtered by, and partners beside that. */
export interface Combination {
  entities: readonly NamedEntity[];
  selection: FacetSelection;
  /** Slugs. */
  partners: readonly string[];
}

const most = 8;

/**
 * Every way to take the names of a query together; a shared name gives one combination for each of its meanings.
 * Pages name no agreements and are left aside. Needs at least two names.
 */
export function listCombinations(parts: readonly QueryPart[]): Combination[] {
  const choices = parts
    .map(({ entities }) => entities.filter(({ kind }) => kind !== 'page'))
    .filter((entities) => entities.length > 0);
  if (choices.length < 2) return [];
  let lists: NamedEntity[][] = [[]];
  for (const entities of choices) {
    lists = lists.flatMap((list) => entities.map((entity) => [...list, entity])).slice(0, most);
  }
  return lists.map(toCombination);
}

function toCombination(entities: readonly NamedEntity[]): Combination {
  const valuesOf = (kind: FacetKey) => [
    ...new Set(entities.filter((entity) => entity.kind === kind).map(({ value }) => value)),
  ];
  const chosen = facets.map(({ key }) => [key, valuesOf(key)] as const).filter(([, values]) => values.length > 0);
  return {
    entities,
    selection: Object.fromEntries(chosen),
    partners: entities.filter(({ kind }) => kind === 'partner').map(({ value }) => value),
  };
}
