import { toQueryText } from '~/domain/register/query.ts';
import { readRegisterFile, type RegisterFile, type RegisterRow } from '~/domain/register/register-rows.ts';
import { readNamesFile } from '~/domain/search/names-file.ts';
import type { Combination } from '~/domain/search/combinations.ts';
import { createResolver, type Resolver } from '~/domain/search/resolve-query.ts';
import { createTranslate, type Translate } from '~/i18n/fill-text.ts';
import type { SearchArea, SearchFile } from '~/i18n/search-file.ts';
import type { UiKey } from '~/i18n/texts.ts';
import type { SearchPlaces } from './search-places.ts';

/** What the search knows after loading its first file. */
export interface SearchData {
  places: SearchPlaces;
  resolve: Resolver;
  t: Translate<UiKey<SearchArea>>;
  numberPrefix: string;
  /** Agreements, loaded when they are first asked for. */
  rows(): Promise<readonly RegisterRow[]>;
}

let loading: Promise<SearchData> | undefined;

/** Loads the names once for the page; a failed load is tried again next time. */
export function loadSearchData(places: SearchPlaces): Promise<SearchData> {
  loading ??= load(places).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(places: SearchPlaces): Promise<SearchData> {
  const { names, texts } = await fetchJson<SearchFile>(`${places.search}names.json`);
  let rows: Promise<readonly RegisterRow[]> | undefined;
  return {
    places,
    resolve: createResolver(readNamesFile(names)),
    t: createTranslate(texts, places.locale),
    numberPrefix: names.numberPrefix,
    rows: () => (rows ??= fetchJson<RegisterFile>(`${places.register}register.json`).then(readRegisterFile)),
  };
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${String(response.status)}`);
  return (await response.json()) as T;
}

/** The address of an agreement's page. */
export function toRowAddress(row: Pick<RegisterRow, 'slug'>, { register }: SearchPlaces): string {
  return `${register}${row.slug}/`;
}

/** The address of the register filtered by a combination; a value's word is the last part of its page's address. */
export function toFilterAddress({ entities, selection }: Combination, { register, locale }: SearchPlaces): string {
  const words = new Map(entities.map(({ kind, value, address }) => [`${kind} ${value}`, address.split('/').at(-2)]));
  return register + toQueryText({ selection }, locale, (key, value) => words.get(`${key} ${value}`) ?? value);
}
