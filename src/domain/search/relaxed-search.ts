import type { FullText, TextHits } from './full-text.ts';

/** Pages for a query, and which of its words had to be left out. */
export interface RelaxedHits {
  hits: TextHits;
  /** Words that stand on no page at all. */
  ignored: readonly string[];
  /** The words that were searched for, where no page holds all. */
  relaxedTo?: readonly string[];
}

const none: TextHits = { count: 0, load: () => Promise.resolve([]) };

/** Searches for all words; where no page holds them all, for as many of them as some page does. */
export async function searchRelaxed(words: readonly string[], fullText: FullText, kind?: string): Promise<RelaxedHits> {
  const search = (some: readonly string[]) => fullText.search(some.join(' '), kind);
  if (words.length === 0) return { hits: none, ignored: [] };
  const counts = await Promise.all(
    words.map(async (word) => ((await fullText.holds(word)) ? (await search([word])).count : 0)),
  );
  const ignored = words.filter((_, position) => counts[position] === 0);
  const known = words.filter((_, position) => (counts[position] ?? 0) > 0);
  if (known.length === 0) return { hits: none, ignored };
  const hits = await search(known);
  if (hits.count > 0) return { hits, ignored };
  // The commonest word says least, so it goes first.
  let kept = known.toSorted((a, b) => (counts[words.indexOf(a)] ?? 0) - (counts[words.indexOf(b)] ?? 0));
  while (kept.length > 1) {
    kept = kept.slice(0, -1);
    const fewer = await search(kept);
    if (fewer.count > 0) return { hits: fewer, ignored, relaxedTo: known.filter((word) => kept.includes(word)) };
  }
  return { hits: none, ignored };
}
