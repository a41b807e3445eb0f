import { anchorOf } from '~/domain/address/anchors.ts';

/** The id of the note that tells what a term means: `toTermNote('loi')` → `arti-loi`. */
export function toTermNote(key: string): string {
  return anchorOf('meaning', key);
}

/** The keys of the terms whose notes a page opens, each once, in their order. */
export function listOpenedTerms(html: string): string[] {
  const opening = new RegExp(` popovertarget="${toTermNote('([a-z0-9-]+)')}"`, 'g');
  return [...new Set([...html.matchAll(opening)].map((match) => match[1] ?? ''))];
}
