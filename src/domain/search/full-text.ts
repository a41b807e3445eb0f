import type { Language } from '../text/language.ts';

/** One page that holds the words. */
export interface TextHit {
  address: string;
  title: string;
  /** Kind of page as the pages are marked: `press-release`. */
  kind?: string;
  /** HTML of which only text and `mark` count. */
  excerpt: string;
  language: Language;
}

/** Pages for a query, best first; their contents are loaded on demand. */
export interface TextHits {
  count: number;
  load(from: number, to: number): Promise<TextHit[]>;
}

/** Searches the pages of one language. */
export interface FullText {
  search(query: string, kind?: string): Promise<TextHits>;
  /** Whether some page holds the word, in another form or as a beginning. */
  holds(word: string): Promise<boolean>;
}
