/** The id of the note that tells what a term means: `toTermNote('loi')` → `arti-loi`. */
export function toTermNote(key: string): string {
  return `arti-${key}`;
}

/** The keys of the terms whose notes a page opens, each once, in their order. */
export function listOpenedTerms(html: string): string[] {
  return [...new Set([...html.matchAll(/ popovertarget="arti-([a-z0-9-]+)"/g)].map((match) => match[1] ?? ''))];
}
