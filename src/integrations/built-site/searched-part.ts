import { createHash } from 'node:crypto';

/** What marks that a page is searched, or a part of it. */
const MARK = 'data-pagefind-body';

/** A fingerprint of what is searched of a page; undefined where nothing is. */
export function hashSearchedPart(html: string): string | undefined {
  if (!html.includes(MARK)) return undefined;
  return createHash('sha256').update(toSearchedPart(html)).digest('base64url');
}

/**
 * The part of a page that is searched, where it is one element: a third of a page is menus, styles and footer. Excerpts
 * join what stands in one block, so a term is parted from its value, and a name from the line below it.
 */
export function toSearchedPart(html: string): string {
  const [main, ...others] = html.match(/<main\b[^]*<\/main>/g) ?? [];
  const isWhole = main !== undefined && others.length === 0 && countMarks(main) === 1 && countMarks(html) === 1;
  const part = isWhole ? `<!doctype html><html><body>${main}</body></html>` : html;
  return part.replaceAll(/<\/(?:dt|dfn)>/g, ': $&').replaceAll(/<span class="block\b/g, ', $&');
}

const countMarks = (html: string): number => html.split(MARK).length - 1;
