import type { Prefix } from './word-beginnings.ts';

/** One page that holds the words. */
export interface TextHit {
  address: string;
  title: string;
  /** Kind of page as the pages are marked: `press-release`. */
  kind?: string;
  /** It is a part of a page, with an address of its own, that holds all the words which the page holds. */
  isPart?: boolean;
  /** Words of the query that it lacks, where no page holds them all. */
  lacks?: readonly string[];
  /** Words of the query that it may hold only by related ones. */
  related?: readonly string[];
  /** HTML of which only text and `mark` count. */
  excerpt: string;
  /** Of the page; a page of another site may have one that this site has not. */
  language: string;
}

/** Pages for a query, best first; their contents are loaded on demand. */
export interface TextHits {
  count: number;
  load(from: number, to: number): Promise<TextHit[]>;
}

/** Kinds of pages that list things which have nothing to do with each other. */
export const listKinds: ReadonlySet<string | undefined> = new Set(['opportunities']);

/** What narrows a search down. */
export interface TextLimits {
  /** Kind of page as the pages are marked. */
  kind?: string;
  /** Pages on which these words stand side by side come first. */
  phrases?: readonly string[];
  /** Only pages that hold none of these names or words. */
  without?: readonly string[];
  /** What was last comes first. */
  isNewest?: boolean;
  /** What the language puts before words of one root: a word behind other letters is found by chance. */
  prefixes?: readonly Prefix[];
}

/** Searches the pages of one language. */
export interface FullText {
  /** Pages that hold all words of one of the queries, different ways to write the same; in quotes words stand side by side. */
  search(queries: readonly string[], limits?: TextLimits): Promise<TextHits>;
  /** Whether some page holds the word, in another form or as a beginning. */
  holds(word: string): Promise<boolean>;
}
