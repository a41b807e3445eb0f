import { createNameIndex } from '../../domain/search/name-index.ts';
import { allowedChanges, createNearest } from '../../domain/search/near-spellings.ts';
import type { Names } from '../../domain/search/resolve-query.ts';
import { createSpellings } from '../../domain/search/spellings.ts';
import { toWords } from '../../domain/search/words.ts';
import { PageMemory } from './page-memory.ts';
import type { PageReading } from './read-html.ts';

/** Shorter words are near to too many names. */
const shortest = 4;

/**
 * The words that the search would take for a slip of the finger in a name: `rapat` (meeting) is a letter away from Rabat.
 */
export function listKnownWords(pageWords: ReadonlySet<string>, names: Names, memory = new PageMemory()): string[] {
  const words = new Set(memory.recall('name words', JSON.stringify(names), () => listNameWords(names)));
  const candidates = [...words].filter((word) => word.length > 2);
  const findNearest = createNearest(candidates, String);
  const known = memory.recall('near', JSON.stringify(candidates), () => new Map<string, boolean>());
  const isNear = (word: string): boolean => {
    const near = known.get(word) ?? findNearest(word, allowedChanges(word.length)).length > 0;
    known.set(word, near);
    return near;
  };
  return [...pageWords].filter((word) => !words.has(word) && isNear(word)).toSorted();
}

function listNameWords(names: Names): string[] {
  const { words } = createNameIndex(
    names,
    createSpellings(names.spellings),
    () => false,
    (inside) => inside,
  );
  return [...words];
}

/** The words of what the search reads of a page. Addresses of sources, which are cut, do not count as words. */
export function listPageWords({ searched }: Pick<PageReading, 'searched'>): string[] {
  return searched.flatMap(toWords).filter((word) => word.length >= shortest && /^[a-z]+$/.test(word));
}
