import type { Language } from '../text/language.ts';
import type { FullText } from './full-text.ts';
import { toWords } from './words.ts';

/** The part of Pagefind's browser interface that we use. */
export interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options?: object): Promise<{ results: readonly PagefindResult[] }>;
}

interface PagefindResult {
  id: string;
  score: number;
  data(): Promise<{ url: string; excerpt: string; meta: Readonly<Record<string, string>> }>;
}

/** Sets up Pagefind for what `FullText` asks. */
export async function toFullText(pagefind: Pagefind, language: Language): Promise<FullText> {
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
                kind: meta['kind'],
                excerpt,
                language,
              };
            }),
          ),
      };
    },
  };
}
