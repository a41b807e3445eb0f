import type { Language } from '../text/language.ts';
import type { FullText, TextHit } from './full-text.ts';

/** What a search service answers to a query. */
export interface HostedAnswer {
  count: number;
  hits: readonly Omit<TextHit, 'language'>[];
}

/** What it answers to whether some page holds a word. */
export interface HostedWord {
  holds: boolean;
}

/**
 * The search of texts by a service beside the site, where its index is too large to come to a browser in parts.
 * @example toHostedText('/telusur/', 'id', fetchJson)
 */
export function toHostedText(
  service: string,
  language: Language,
  fetchJson: <T>(address: string) => Promise<T>,
): FullText {
  const ask = <T>(question: readonly (readonly [string, string])[]) =>
    fetchJson<T>(`${service}?${new URLSearchParams([['language', language], ...question.map((pair) => [...pair])])}`);
  return {
    async search(queries, { kind, phrases = [], without = [] } = {}) {
      const question = [
        ...queries.map((query) => ['q', query] as const),
        ...(kind === undefined ? [] : [['kind', kind] as const]),
        ...phrases.map((phrase) => ['phrase', phrase] as const),
        ...without.map((phrase) => ['without', phrase] as const),
      ];
      const { count } = await ask<HostedAnswer>([...question, ['to', '0']]);
      return {
        count,
        load: async (from, to) => {
          const { hits } = await ask<HostedAnswer>([...question, ['from', String(from)], ['to', String(to)]]);
          return hits.map((hit) => ({ ...hit, language }));
        },
      };
    },
    holds: async (word) => (await ask<HostedWord>([['holds', word]])).holds,
  };
}
