import { toNamesFile, type NamesFile } from '../domain/search/names-file.ts';
import type { MergedIndex } from '../domain/search/pagefind-text.ts';
import type { Names } from '../domain/search/resolve-query.ts';
import type { Locale } from './locales.ts';
import type { Texts, UiKey } from './texts.ts';
import { listTexts } from './translate.ts';

/** The parts of the interface that the search speaks with. */
const areas = ['search', 'list'] as const;

export type SearchArea = (typeof areas)[number];

/** The kinds of hits, as `searchKind.…` names them. */
export type SearchKind = {
  [Key in UiKey<'search'>]: Key extends `searchKind.${infer Kind}` ? Kind : never;
}[UiKey<'search'>];

/** What the search loads first: every name, and the words of its interface. */
export interface SearchFile {
  names: NamesFile;
  texts: Texts<SearchArea>;
  /** The search indexes of the members of a portal. */
  merged?: readonly MergedIndex[];
}

/** Packs names and texts of one language for the browser. */
export function toSearchFile(names: Names, locale: Locale, merged?: readonly MergedIndex[]): SearchFile {
  return { names: toNamesFile(names), texts: listTexts(locale, areas), ...(merged && { merged }) };
}
