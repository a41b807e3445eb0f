import { existsSync } from 'node:fs';
import path from 'node:path';
import type { HTMLElement } from 'node-html-parser';
import { toUrl } from '../../src/domain/address/urls.ts';
import type { Language } from '../../src/domain/text/language.ts';
import { speakOfSite } from '../../scripts/lib/command-line.ts';
import { listPages } from '../../scripts/lib/built-site/list-pages.ts';

// In a browser's tests nobody else says which languages the built site has; without, most of its pages are of no kind.
speakOfSite();

/** The built site that the tests of `tests/site/` read. */
export const dist = path.resolve(import.meta.dirname, '../../dist');

if (!existsSync(path.join(dist, 'index.html'))) {
  throw new Error('These tests read the built site. Run: npm run build');
}

export { listPages };
export { isNotFoundPage, isRedirect, type BuiltPage } from '../../src/integrations/built-site/built-page.ts';

/**
 * The roots of all pages on which the agreements of one list stand: its own page, those behind it along `rel="next"`,
 * and the list of its own to which a page leads where it shows only the first of many.
 */
export function listPartsOf(url: string, locale: Language): HTMLElement[] {
  const pages = new Map(listPages(dist).map((page) => [page.url, page]));
  const word = toUrl({ page: 'agreements' }, locale).split('/').at(-2) ?? '';
  const parts = new Map<string, HTMLElement>();
  const follow = (address: string) => {
    if (parts.has(address)) return;
    const root = pages.get(address)?.root;
    if (!root) throw new Error(`There is no page ${address}`);
    parts.set(address, root);
    const next = root.querySelector('head link[rel="next"]')?.getAttribute('href');
    if (next !== undefined) follow(new URL(next).pathname);
  };
  follow(url);
  const own = parts.get(url)?.querySelector(`main a[href^="${url}${word}/"]`)?.getAttribute('href');
  if (own !== undefined) follow(new URL(own, 'https://site.example').pathname);
  return [...parts.values()];
}
