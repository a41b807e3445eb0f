import { readRegisterFile, type RegisterFile, type RegisterRow } from '~/domain/register/register-rows.ts';
import { joinNames, readNamesFile } from '~/domain/search/names-file.ts';
import type { SearchSources } from '~/domain/search/find-results.ts';
import { toHitAddress } from '~/domain/search/hit-address.ts';
import { createResolver, type Resolver } from '~/domain/search/resolve-query.ts';
import { createTranslate, type Translate } from '~/i18n/fill-text.ts';
import type { MoreNamesFile, SearchArea } from '~/i18n/search-file.ts';
import { isLocale, toLocale } from '~/i18n/locales.ts';
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

/** Loads the first names, then agreements and the other names, once for the page; a failed load is tried again next time. */
export function loadSearchData(places: SearchPlaces): Promise<SearchData> {
  loading ??= load(places).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(places: SearchPlaces): Promise<SearchData> {
  const language = toLocale(places.tag);
  let rows: readonly RegisterRow[] = [];
  const allRows = once(() =>
    fetchJson<RegisterFile>(`${places.register}register.json`).then((file) => (rows = readRegisterFile(file))),
  );
  const { names: file, texts, merged, index } = await fetchNames(places);
  const first = readNamesFile(file);
  let resolve: Resolver = createResolver(first);
  const allNames = once(() =>
    fetchJson<MoreNamesFile>(`${places.search}more-names.json`).then(
      ({ names }) => (resolve = createResolver(joinNames(first, readNamesFile(names)))),
    ),
  );
  // On a slow line the first names come first. Who needs the rest asks again and hears of a failure then.
  allRows().catch(() => undefined);
  allNames().catch(() => undefined);
  return {
    places,
    get resolve() {
      return resolve;
    },
    allNames,
    t: createTranslate(texts, language),
    numberPrefix: first.numberPrefix,
    get rows() {
      return rows;
    },
    allRows,
    language,
    others: places.others.filter(isLocale),
    fullText: (asked) => openFullText(asked, merged, asked === language ? index : undefined),
    addressOf: (hit) => toHitAddress(hit, places.register, language),
  };
}

/** Loads once; what failed is tried again when it is next asked for. */
function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load().catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}
