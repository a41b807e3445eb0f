import type { Language } from '../text/language.ts';
import { toExcerpt } from './excerpt.ts';
import { listKinds, type FullText, type TextHit, type TextLimits } from './full-text.ts';
import { holdsByChance, type Prefix } from './word-beginnings.ts';
import { toWords } from './words.ts';

/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(query: string, options?: object): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<PagefindPage>;
}

interface PagefindPage {
  url: string;
  excerpt: string;
  meta: Readonly<Record<string, string>>;
  raw_content: string;
  /** Where the words of the query stand among all words. */
  locations: readonly number[];
  /** The parts of the page below its headings that have an address, those that hold a word of the query. */
  sub_results: readonly { url: string; title: string; excerpt: string; locations: readonly number[] }[];
}

/** The index of another site: where its copy lies in each language, and the address before those of its pages. */
export interface MergedIndex {
  member: string;
  url: string;
  /** Its languages, its own first. */
  languages: readonly string[];
}

/** Where the copy of a member's index lies. */
export function toMergedPath(member: string, language: string): string {
  return `/pagefind/members/${member}/${language}/`;
}

/** Sets up Pagefind for what `FullText` asks. */
export async function toFullText(
  pagefind: Pagefind,
  language: Language,
  merged: readonly MergedIndex[] = [],
  index?: string,
): Promise<FullText> {
  // A worker would load the same code a second time. Named after the index, its first file can be asked for early.
  const tag = index === undefined ? {} : { metaCacheTag: index };
  await pagefind.options({ ...tag, noWorker: true, excerptLength: 26, ranking: { metaWeights: { title: 6 } } });
  await pagefind.init();
  const others = merged.map(({ member, url, languages }) => {
    const own = languages.includes(language) ? language : (languages[0] ?? language);
    return { member, start: `${url}/`, url, own };
  });
  // One that cannot be read leaves the others as they are.
  await Promise.allSettled(
    others.map(({ member, url, own }) =>
      pagefind.mergeIndex(toMergedPath(member, own), { baseUrl: url, language: own, mergeFilter: { member } }),
    ),
  );
  /** The language of a page that may be shown: one of this site, or of the site whose index it stands in. */
  const toLanguage = (address: string) =>
    /^\/(?!\/)/.test(address) ? language : others.find(({ start }) => address.startsWith(start))?.own;
  return {
    async holds(word) {
      // In quotes a word is found in all its forms, but not by its first letters alone.
      const { results: exact } = await pagefind.search(`"${word}"`);
      if (exact.length > 0 || word.includes(' ')) return exact.length > 0;
      const { results } = await pagefind.search(word);
      const excerpt = (await results[0]?.data())?.excerpt ?? '';
      // Where no word begins so, Pagefind drops letters until one does: "rusia" would find every "r".
      const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => toWords(text));
      return marked.some((found) => found.startsWith(word));
    },
    async search(queries, limits = {}) {
      const results = await searchEach(pagefind, queries, limits);
      return {
        count: results.length,
        load: async (from, to) =>
          Promise.all(
            results.slice(from, to).map(async (result) => {
              const page = await result.data();
              const own = toLanguage(page.url);
              if (own === undefined || isFoundByChance(page, queries, limits.prefixes)) return [];
              return [{ ...toPart(page), kind: page.meta['kind'], language: own }];
            }),
          ).then((hits) => hits.flat()),
      };
    },
  };
}

/** Pagefind takes what is left of `penumpang` without its prefix for a word that `umpan` begins. */
function isFoundByChance(
  { raw_content, locations }: PagefindPage,
  queries: readonly string[],
  prefixes: readonly Prefix[] = [],
): boolean {
  if (prefixes.length === 0) return false;
  const words = raw_content.split(/\s+/);
  const found = [...new Set(locations.flatMap((location) => toWords(words[location] ?? '')))];
  const isByChance = (typed: string) => {
    const holding = found.filter((word) => word.includes(typed));
    return holding.length > 0 && holding.every((word) => holdsByChance(word, typed, prefixes));
  };
  return queries.every((query) => toWords(query).some(isByChance));
}

/** A page that lists things which have nothing to do with each other is found by the part that holds most of the words. */
function toPart({ url, meta, raw_content, locations, sub_results }: PagefindPage): Omit<TextHit, 'kind' | 'language'> {
  const whole = { address: url, title: meta['title'] ?? url, excerpt: toExcerpt(raw_content, locations) };
  if (!listKinds.has(meta['kind'])) return whole;
  const words = raw_content.split(/\s+/);
  const count = (locations: readonly number[]) => new Set(locations.flatMap((one) => toWords(words[one] ?? ''))).size;
  const [best] = sub_results
    .filter((part) => part.url.includes('#'))
    .toSorted((a, b) => count(b.locations) - count(a.locations) || b.locations.length - a.locations.length);
  if (!best) return whole;
  const isPart = count(best.locations) === count(sub_results.flatMap(({ locations }) => locations));
  return {
    address: best.url,
    title: `${whole.title}: ${best.title}`,
    excerpt: toExcerpt(raw_content, best.locations),
    isPart,
  };
}

/** The pages of all queries, each once; what stands highest anywhere comes first. */
async function searchEach(
  pagefind: Pagefind,
  queries: readonly string[],
  { kind, phrases = [], without = [], isNewest = false }: TextLimits,
): Promise<readonly PagefindResult[]> {
  const options = {
    ...(kind !== undefined && { filters: { type: kind } }),
    ...(isNewest && { sort: { date: 'desc' } }),
  };
  const lists = await Promise.all(queries.map((query) => searchOne(pagefind, query, options)));
  const unwanted = await Promise.all(without.map((phrase) => listIds(pagefind, phrase)));
  const highest = new Map<string, PagefindResult>();
  for (const result of lists.flat()) {
    if (result.score > (highest.get(result.id)?.score ?? -Infinity)) highest.set(result.id, result);
  }
  const found = queries.length === 1 ? (lists[0] ?? []) : [...highest.values()].toSorted((a, b) => b.score - a.score);
  const wanted = await Promise.all(phrases.map((phrase) => listIds(pagefind, phrase)));
  const count = ({ id }: PagefindResult) => wanted.filter((ids) => ids.has(id)).length;
  return found.filter(({ id }) => !unwanted.some((ids) => ids.has(id))).toSorted((a, b) => count(b) - count(a));
}

/** Pagefind takes a query in quotes as one phrase, and knows no phrase among other words. */
async function searchOne(pagefind: Pagefind, query: string, options: object): Promise<readonly PagefindResult[]> {
  const phrases = [...query.matchAll(/"(.+?)"/g)].map(([, phrase = '']) => phrase);
  const isPhrase = phrases.length === 1 && query === `"${phrases[0] ?? ''}"`;
  const { results } = await pagefind.search(isPhrase ? query : query.replaceAll('"', ''), options);
  if (isPhrase) return results;
  const wanted = await Promise.all(phrases.map((phrase) => listIds(pagefind, phrase)));
  return results.filter(({ id }) => wanted.every((ids) => ids.has(id)));
}

async function listIds(pagefind: Pagefind, phrase: string): Promise<ReadonlySet<string>> {
  const { results } = await pagefind.search(`"${phrase}"`);
  return new Set(results.map(({ id }) => id));
}
