import { findResults } from '~/domain/search/find-results.ts';
import { toResultView, type ResultView } from './hit-view.ts';
import { listNameRemarks, listTextRemarks, toTruth } from './remarks.ts';
import { loadSearchData } from './search-data.ts';
import type { SearchPlaces } from './search-places.ts';

/** What is shown of a search so far, in words. */
export interface ShownResults {
  list: readonly ResultView[];
  /** What has to be said before any hit. */
  truth: string;
  remarks: readonly string[];
}

/** What the result page shows for a query in the end. */
export interface ResultPage extends ShownResults {
  /** How many there are. */
  summary: string;
  /** Loads what comes after the list. */
  more: () => Promise<{ list: readonly ResultView[]; isLast: boolean }>;
  hasMore: boolean;
}

/** Searches, and puts what is found in words. `onSure` gets the beginning of the list while the rest is still loading. */
export async function loadResults(
  query: string,
  places: SearchPlaces,
  onSure: (shown: ShownResults) => void,
): Promise<ResultPage> {
  const data = await loadSearchData(places);
  const { list, findings, more, hasMore } = await findResults(query, data, (sure, byName, resolution) => {
    onSure({
      list: sure.map((result) => toResultView(result, data)),
      truth: toTruth(byName, resolution, data),
      remarks: listNameRemarks(byName, resolution, data),
    });
  });
  return {
    list: list.map((result) => toResultView(result, data)),
    summary: data.t('search.resultsFor', { count: list.length }),
    truth: toTruth(findings.byName, findings.resolution, data),
    remarks: [
      ...listNameRemarks(findings.byName, findings.resolution, data),
      ...listTextRemarks(findings, list.length === 0, data),
    ],
    more: async () => {
      const next = await more();
      return { list: next.list.map((result) => toResultView(result, data)), isLast: next.isLast };
    },
    hasMore,
  };
}
