import { readPages, type BuiltPage } from '../../../src/integrations/built-site/built-page.ts';

const cache = new Map<string, BuiltPage[]>();

/** All HTML pages of a built site, sorted by address; each is read and parsed once in a process. */
export function listPages(dist: string): BuiltPage[] {
  const pages = cache.get(dist) ?? [...readPages(dist)];
  cache.set(dist, pages);
  return pages;
}
