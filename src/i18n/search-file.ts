import { toNamesFile, type NamesFile } from '../domain/search/names-file.ts';
import type { Names } from '../domain/search/resolve-query.ts';
import type { Locale } from './locales.ts';
import { pickTexts } from './translate.ts';
import type { Texts } from './ui/texts.ts';

/** What the search loads first: every name, and the words of its interface. */
export interface SearchFile {
  names: NamesFile;
  texts: Texts;
}

/** Packs names and texts of one language for the browser. */
export function toSearchFile(names: Names, locale: Locale): SearchFile {
  const texts = pickTexts(locale, ['search.', 'searchKind.', 'status.', 'count.agreements']);
  return { names: toNamesFile(names), texts };
}
