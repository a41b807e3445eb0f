import { facets, type FacetKey, type FacetSelection } from './facets.ts';
import type { Language } from '../text/language.ts';

/** What an address says after `?`: words, chosen facet values and the order of the list. */
export interface Query {
  text?: string;
  selection: FacetSelection;
  sort?: string;
}

/** How facet values are written in an address: their own text where the caller gives no other word. */
export type ToWord = (key: FacetKey, value: string) => string;

const textKey = 'q';
const sortKey = { id: 'urut', en: 'sort' } as const;
const asIs: ToWord = (_key, value) => value;

/**
 * The query of an address with its `?`, or nothing where there is none; several values stand in one key, with commas.
 * @example toQueryText({ selection: { status: ['in-force', 'ended'] } }, language)  // '?status=in-force,ended'
 */
export function toQueryText(query: Query, language: Language, toWord: ToWord = asIs): string {
  const pairs: [string, string[]][] = [
    [textKey, query.text ? [query.text] : []],
    ...facets.map((facet): [string, string[]] => {
      const values = query.selection[facet.key] ?? [];
      return [facet.query[language], values.map((value) => toWord(facet.key, value))];
    }),
    [sortKey[language], query.sort ? [query.sort] : []],
  ];
  const written = pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/** Reads a query; unknown keys are left aside, and a value that `toValue` does not know is dropped. */
export function parseQuery(
  search: string,
  language: Language,
  toValue: (key: FacetKey, word: string) => string | undefined = asIs,
): Query {
  const parameters = new URLSearchParams(search);
  const query: Query = { selection: {} };
  const text = parameters.get(textKey)?.trim();
  const sort = parameters.get(sortKey[language]);
  if (text) query.text = text;
  if (sort) query.sort = sort;
  for (const { key, query: words } of facets) {
    const written = parameters.getAll(words[language]).flatMap((value) => value.split(','));
    const values = written.flatMap((word) => toValue(key, word.trim()) || []);
    if (values.length > 0) query.selection[key] = [...new Set(values)];
  }
  return query;
}
