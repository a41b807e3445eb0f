import { createNameIndex } from '../../../src/domain/search/name-index.ts';
import { allowedChanges, findNearest, toCandidate } from '../../../src/domain/search/near-spellings.ts';
import type { Names } from '../../../src/domain/search/resolve-query.ts';
import { createSpellings } from '../../../src/domain/search/spellings.ts';
import { toWords } from '../../../src/domain/search/words.ts';
import type { BuiltPage } from '../built-site/page.ts';

/** Shorter words are near to too many names. */
const shortest = 4;

/**
 * The words of the pages that the search would take for a slip of the finger in a name: `rapat` (meeting) is a letter
 * away from Rabat. Addresses of sources, which are cut, do not count as words.
 */
export function listKnownWords(pages: readonly Pick<BuiltPage, 'root'>[], names: Names): string[] {
  const { words } = createNameIndex(names.entities, createSpellings(names.spellings));
  const candidates = [...words].filter((word) => word.length > 2).map((word) => toCandidate(word, word));
  const isNear = (word: string) => findNearest(word, candidates, allowedChanges(word.length)).found.length > 0;
  return [...new Set(pages.flatMap(({ root }) => listWords(root)))]
    .filter((word) => word.length >= shortest && /^[a-z]+$/.test(word) && !words.has(word) && isNear(word))
    .toSorted();
}

function listWords(root: BuiltPage['root']): string[] {
  return root
    .querySelectorAll('[data-pagefind-body] p, [data-pagefind-body] li')
    .filter((element) => !element.closest('[data-pagefind-ignore]'))
    .flatMap((element) => toWords(element.text));
}
