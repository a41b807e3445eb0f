import { readRegisterFile, type RegisterFile, type RegisterRow } from '~/domain/register/register-rows.ts';
import { readNamesFile } from '~/domain/search/names-file.ts';
import type { SearchSources } from '~/domain/search/find-results.ts';
import { toHitAddress } from '~/domain/search/hit-address.ts';
import { createResolver } from '~/domain/search/resolve-query.ts';
import { createTranslate, type Translate } from '~/i18n/fill-text.ts';
import type { SearchArea } from '~/i18n/search-file.ts';
import type { UiKey } from '~/i18n/texts.ts';
import { openFullText } from './full-text.ts';
import { fetchJson, fetchNames } from './search-files.ts';
import type { SearchPlaces } from './search-places.ts';

/** What the search knows after loading its first file. */
export interface SearchData extends SearchSources {
  places: SearchPlaces;
  t: Translate<UiKey<SearchArea>>;
  numberPrefix: string;
}

let loading: Promise<SearchData> | undefined;

/** Loads names, then agreements, once for the page; a failed load is tried again next time. */
export function loadSearchData(places: SearchPlaces): Promise<SearchData> {
  loading ??= load(places).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(places: SearchPlaces): Promise<SearchData> {
  let rows: readonly RegisterRow[] = [];
  const loadRows = () =>
    fetchJson<RegisterFile>(`${places.register}register.json`).then((file) => (rows = readRegisterFile(file)));
  let loadingRows: Promise<readonly RegisterRow[]> | undefined;
  const allRows = () =>
    (loadingRows ??= loadRows().catch((error: unknown) => {
      loadingRows = undefined;
      throw error;
    }));
  const { names, texts, merged } = await fetchNames(places);
  // On a slow line names come first. Who needs the agreements asks again and hears of a failure then.
  allRows().catch(() => undefined);
  return {
    places,
    resolve: createResolver(readNamesFile(names)),
    t: createTranslate(texts, places.locale),
    numberPrefix: names.numberPrefix,
    get rows() {
      return rows;
    },
    allRows,
    language: places.locale,
    others: places.others,
    fullText: (language) => openFullText(language, merged),
    addressOf: (hit) => toHitAddress(hit, places.register, places.locale),
  };
}
