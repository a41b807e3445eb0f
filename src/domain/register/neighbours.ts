import type { FacetSelection } from './facets.ts';
import type { Query } from './query.ts';
import { filterRows, type RegisterRow } from './register-rows.ts';
import { listFilters } from './summaries.ts';
import type { Prefix } from '../search/word-beginnings.ts';

/** A question without one of its parts, and how many rows answer it. */
export interface Neighbour {
  query: Query;
  count: number;
}

/** What can be answered near a question that cannot: it without each of its parts in turn, where anything is left to ask. */
export function listNeighbours(
  rows: readonly RegisterRow[],
  query: Query,
  prefixes: readonly Prefix[] = [],
): Neighbour[] {
  const { text, selection } = query;
  const withoutFacets = listFilters(selection).map(({ facet }): Query => {
    const left: FacetSelection = { ...selection, [facet]: [] };
    return { ...query, selection: left };
  });
  const { text: _, ...withoutText } = query;
  const questions: Query[] = text === undefined ? withoutFacets : [...withoutFacets, withoutText];
  return questions
    .filter((near) => listFilters(near.selection).length > 0 || near.text !== undefined)
    .map((near) => ({ query: near, count: filterRows(rows, near, prefixes).length }))
    .filter(({ count }) => count > 0);
}
