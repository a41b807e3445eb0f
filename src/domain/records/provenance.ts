import type { SourceIds } from './source.ts';

/** From how many sources on the citation of all of them says nothing about any. */
export const wholeSetSize = 4;
/** How many sources a fact normally cites at most. */
export const narrowSize = 3;

/** True where a fact cites every source of its record, and these are four or more. */
export function citesWholeSet(ids: SourceIds, sources: readonly { id: string }[]): boolean {
  return sources.length >= wholeSetSize && sources.every(({ id }) => ids.includes(id));
}

/** True where a fact cites one to three sources. */
export function isNarrow(ids: SourceIds): boolean {
  const { size } = new Set(ids);
  return size > 0 && size <= narrowSize;
}
