import { suggest } from '../../../src/domain/text/suggest.ts';

/** Nobody writes names or keys as long as this, and comparing two such texts takes a second. */
const LONGEST = 120;

/** The candidate nearest to a word, for "did you mean", also where a word is no word at all. */
export function findNearest(word: string, candidates: Iterable<string>): string | undefined {
  return word.length > LONGEST ? undefined : suggest(word, candidates);
}
