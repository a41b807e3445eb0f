import { rankHits } from '~/domain/search/rank-hits.ts';
import { toHitView, type HitView } from './hit-view.ts';
import { loadSearchData } from './search-data.ts';
import type { SearchPlaces } from './search-places.ts';

const most = 7;

/** Loads the first names, then the agreements and the other names; `onMore` says that suggestions have become better. */
export async function loadSuggestions(places: SearchPlaces, onMore: () => void) {
  const data = await loadSearchData(places);
  // The first run of a script is slow: better now than at the first key.
  for (const query of ['a', 'kota a', 'xxxxxx']) rankHits(data.resolve(query), data.rows);
  // Names alone are still useful.
  data.allRows().then(onMore, () => undefined);
  data.allNames().then(onMore, () => undefined);
  return {
    /** What to suggest for a query; the last suggestion searches every page for it. */
    listFor(query: string): HitView[] {
      const { hits } = rankHits(data.resolve(query, { isTyping: true }), data.rows);
      const everywhere: HitView = {
        kind: '',
        title: data.t('search.allResults', { query }),
        address: `${places.search}?q=${encodeURIComponent(query)}`,
        detail: '',
      };
      return [...hits.slice(0, most).map((hit) => toHitView(hit, data)), everywhere];
    },
    announce: (count: number) => data.t('search.suggestionCount', { count }),
  };
}
