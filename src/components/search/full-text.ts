import { toWords } from '~/domain/search/words.ts';
import type { Locale } from '~/i18n/locales.ts';
import type { SearchKind } from '~/i18n/search-file.ts';

/** The part of Pagefind's browser interface that we use. */
interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: object): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}

/** One page that holds the words. */
export interface TextHit {
  address: string;
  title: string;
  /** Kind of page as the pages are marked: `press-release`. */
  kind?: SearchKind;
  /** HTML of which only text and `mark` count. */
  excerpt: string;
  language: Locale;
}

/** Pages for a query, best first; their contents are loaded on demand. */
export interface TextHits {
  count: number;
  load(from: number, to: number): Promise<TextHit[]>;
}

/** Searches the pages of one language. */
export interface FullText {
  search(query: string, kind?: SearchKind): Promise<TextHits>;
  /** Whether some page holds the word, in another form or as a beginning. */
  holds(word: string): Promise<boolean>;
}

const opened = new Map<Locale, Promise<FullText>>();

/** Opens the index of one language, once. */
export function openFullText(language: Locale): Promise<FullText> {
  const known = opened.get(language);
  if (known) return known;
  const opening = open(language);
  opened.set(language, opening);
  opening.catch(() => opened.delete(language));
  return opening;
}

async function open(language: Locale): Promise<FullText> {
  const address = `/pagefind/${language}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  // A worker would load the same code a second time.
  await pagefind.options({ noWorker: true, excerptLength: 26, ranking: { metaWeights: { title: 6 } } });
  await pagefind.init();
  return {
    async holds(word) {
      // In quotes a word is found in all its forms, but not by its first letters alone.
      const { results: exact } = await pagefind.search(`"${word}"`);
      if (exact.length > 0) return true;
      const { results } = await pagefind.search(word);
      const excerpt = (await results[0]?.data())?.excerpt ?? '';
      // Where no word begins so, Pagefind drops letters until one does: "rusia" would find every "r".
      const marked = [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].flatMap(([, text = '']) => toWords(text));
      return marked.some((found) => found.startsWith(word));
    },
    async search(query, kind) {
      const { results } = await pagefind.search(query, kind === undefined ? {} : { filters: { type: kind } });
      return {
        count: results.length,
        load: async (from, to) =>
          Promise.all(
            results.slice(from, to).map(async (result) => {
              const { url, excerpt, meta } = await result.data();
              return {
                address: url,
                title: meta['title'] ?? url,
                kind: meta['kind'] as SearchKind | undefined,
                excerpt,
                language,
              };
            }),
          ),
      };
    },
  };
}
