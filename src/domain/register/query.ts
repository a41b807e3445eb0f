import { getAddressWords } from '../address/address-words.ts';
import { facets, getQueryKeys, type FacetKey, type FacetSelection } from './facets.ts';
import { parseSorting, toSortWord, type Sorting } from './sort-orders.ts';
import { suggest } from '../text/suggest.ts';
import type { Language } from '../text/language.ts';

/** What an address says after `?`: words, chosen facet values, the order of the list and whether it is a table. */
export interface Query {
  text?: string;
  selection: FacetSelection;
  sort?: Sorting;
  isTable?: true;
  /** Values that the address names and nobody knows. */
  ignored?: readonly { facet: FacetKey; word: string }[];
  /** Keys that the address has and nobody knows, each with the one that was meant. */
  unknownKeys?: readonly { word: string; meant: string }[];
}

/** How facet values are written in an address: their own text where the caller gives no other word. */
export type ToWord = (key: FacetKey, value: string) => string;

const textKey = 'q';
const sortKey = getAddressWords('query', 'sort');
const viewKey = getAddressWords('query', 'view');
const tableWord = getAddressWords('other', 'table');
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
      return [getQueryKeys(facet.key)[language], values.map((value) => toWord(facet.key, value))];
    }),
    [sortKey[language], query.sort ? [toSortWord(query.sort, language)] : []],
    [viewKey[language], query.isTable ? [tableWord[language]] : []],
  ];
  const written = pairs
    .filter(([, values]) => values.length > 0)
    .map(([key, values]) => `${key}=${values.map(encodeURIComponent).join(',')}`);
  return written.length === 0 ? '' : `?${written.join('&')}`;
}

/**
 * Reads a query. Its keys may be those of any language, large or small; values that `toValue` does not know are in
 * `ignored`, and keys that are a slip of one of ours in `unknownKeys`. Other keys are left aside, as are those of facets
 * that the register lacks (`isOffered`): a register of one's own has no members.
 */
export function parseQuery(
  search: string,
  toValue: (key: FacetKey, word: string) => string | undefined = asIs,
  isOffered: (key: FacetKey) => boolean = () => true,
): Query {
  const offered = facets.map(({ key }) => key).filter(isOffered);
  const parameters = [...new URLSearchParams(search)];
  const getAll = (words: Readonly<Record<string, string>>) =>
    parameters.flatMap(([key, value]) => (Object.values(words).includes(key.toLowerCase()) ? [value.trim()] : []));
  const query: Query = { selection: {} };
  const ignored: { facet: FacetKey; word: string }[] = [];
  const [text] = getAll({ textKey });
  const sort = parseSorting(getAll(sortKey)[0] ?? '');
  if (text) query.text = text;
  if (sort) query.sort = sort;
  if (getAll(viewKey).some((view) => Object.values(tableWord).includes(view.toLowerCase()))) query.isTable = true;
  for (const key of offered) {
    const written = getAll(getQueryKeys(key)).flatMap((value) => value.split(','));
    const values: string[] = [];
    for (const word of written.map((part) => part.trim()).filter((part) => part !== '')) {
      const value = toValue(key, word);
      if (value === undefined) ignored.push({ facet: key, word });
      else values.push(value);
    }
    if (values.length > 0) query.selection[key] = [...new Set(values)];
  }
  const unknownKeys = listSlips(
    parameters.map(([key]) => key),
    offered,
  );
  return {
    ...query,
    ...(ignored.length > 0 && { ignored }),
    ...(unknownKeys.length > 0 && { unknownKeys }),
  };
}

/** The shortest key of which a slip is told. */
const leastLength = 5;

/**
 * Keys that a reader has mistyped. Those who share a link add keys of their own (`utm_source`, `fbclid`, `ref`, `from`),
 * and no reader can do anything about these: only a key that is nearly one of ours is told, and none so short that a
 * letter makes another word of it.
 */
function listSlips(keys: readonly string[], offered: readonly FacetKey[]): { word: string; meant: string }[] {
  const known = [
    textKey,
    ...[sortKey, viewKey, ...offered.map((key) => getQueryKeys(key))].flatMap((words) => Object.values(words)),
  ];
  return [...new Set(keys)].flatMap((word) => {
    if (word.length < leastLength || known.includes(word.toLowerCase())) return [];
    const meant = suggest(word, known);
    return meant === undefined ? [] : [{ word, meant }];
  });
}
