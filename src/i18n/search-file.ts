import { joinNames, readNamesFile, splitNames, toNamesFile, type NamesFile } from '../domain/search/names-file.ts';
import type { MergedIndex } from '../domain/search/pagefind-text.ts';
import type { Names } from '../domain/search/resolve-query.ts';
import type { Locale } from './locales.ts';
import { rowAreas } from './row-words.ts';
import { statusAreas } from './status-words.ts';
import type { Texts } from './texts.ts';
import { listTexts } from './translate.ts';

/** The parts of the interface that the search speaks with. */
const areas = ['search', 'facet', ...rowAreas, ...statusAreas] as const;

export type SearchArea = (typeof areas)[number];

/** What the search loads first: the names that most people type, and the words of its interface. */
export interface SearchFile {
  names: NamesFile;
  texts: Texts<SearchArea>;
  /** The search indexes of the members of a portal. */
  merged?: readonly MergedIndex[];
  /** Changes with the search index of the language: asked for by it, a copy is never out of date. */
  index?: string;
}

/** The other names, which come later. */
export interface MoreNamesFile {
  names: NamesFile;
}

/** Packs names and texts of one language for the browser. */
export function toSearchFile(names: Names, locale: Locale, merged?: readonly MergedIndex[]): SearchFile {
  return { names: toNamesFile(splitNames(names).first), texts: listTexts(locale, areas), ...(merged && { merged }) };
}

/** Packs the other names of one language. */
export function toMoreNamesFile(names: Names): MoreNamesFile {
  return { names: toNamesFile(splitNames(names).more) };
}

/** All names of both files. */
export function readAllNames(first: Pick<SearchFile, 'names'>, more: MoreNamesFile): Names {
  return joinNames(readNamesFile(first.names), readNamesFile(more.names));
}
