import type { Spellings } from './spellings.ts';
import { toSingular, toWords } from './words.ts';

/** What says something close to some words, as folded phrases: for `tourist` also `tourism`. */
export type FindRelated = (words: readonly string[]) => readonly string[];

/**
 * Reads groups of words that have to do with each other without meaning the same. A group is not joined to another that
 * shares a word: arts belong to dance and to paintings, and these not to each other.
 */
export function createRelated(groups: readonly (readonly string[])[], spellings: Spellings): FindRelated {
  // "Schools" is no spelling of "school", but its plural.
  const toKey = (words: readonly string[]) => {
    const unified = spellings.unify(words).join(' ');
    return unified === words.join(' ') ? spellings.unify(words.map(toSingular)).join(' ') : unified;
  };
  const related = new Map<string, Set<string>>();
  for (const group of groups) {
    const phrases = group.map(toWords).map((words) => ({ key: toKey(words), text: words.join(' ') }));
    for (const { key } of phrases) {
      const known = related.get(key) ?? new Set();
      for (const other of phrases) if (other.key !== key) known.add(other.text);
      related.set(key, known);
    }
  }
  return (words) => [...(related.get(toKey(words)) ?? [])];
}
