import { findResults } from '~/domain/search/find-results.ts';
import { toResultView, type ResultView } from './hit-view.ts';
import { listRemarks, toTruth } from './remarks.ts';
import { loadSearchData } from './search-data.ts';
import type { SearchPlaces } from './search-places.ts';

/** What the result page shows for a query, in words. */
export interface ResultPage {
  list: readonly ResultView[];
  /** How many there are. */
  summary: string;
  /** What has to be said before any hit. */
  truth: string;
  remarks: readonly string[];
  /** Loads what comes after the list. */
  more: () => Promise<{ list: readonly ResultView[]; isLast: boolean }>;
  hasMore: boolean;
}

/** Searches, and puts what is found in words. `onNames` gets what is found by name while the rest is still loading. */
export async function loadResults(
  query: string,
  places: SearchPlaces,
  onNames: (list: readonly ResultView[]) => void,
): Promise<ResultPage> {
  const data = await loadSearchData(places);
  const { list, findings, more, hasMore } = await findResults(query, data, (names) => {
    onNames(names.map((result) => toResultView(result, data)));
  });
  return {
    list: list.map((result) => toResultView(result, data)),
    summary: data.t('search.resultsFor', { count: list.length }),
    truth: toTruth(findings, data),
    remarks: listRemarks(findings, list.length === 0, data),
    more: async () => {
      const next = await more();
      return { list: next.list.map((result) => toResultView(result, data)), isLast: next.isLast };
    },
    hasMore,
  };
}
