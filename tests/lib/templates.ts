import { globSync } from 'node:fs';
import path from 'node:path';
import { dist, isRedirect, listPages } from './dist.ts';

const routes = path.resolve(import.meta.dirname, '../../src/pages');

/** A route of `src/pages` as a pattern of addresses: `en/agreements/[slug].astro` → `/en/agreements/…/`. */
function toPattern(route: string): RegExp {
  const address = route
    .split(path.sep)
    .join('/')
    .replace(/\.astro$/, '')
    .replace(/(^|\/)index$/, '$1')
    .replace(/^404$/, '404.html')
    .replace(/([^/])$/, (end) => (route === '404.astro' ? end : `${end}/`))
    .replace(/\[[^\]]+\]/g, '[^/]+');
  return new RegExp(`^/${address}$`);
}

/** How many kinds of elements a page holds, an element's classes making its kind. */
const countKinds = (html: string) => new Set(html.match(/<[a-z][\w-]*(?: class="[^"]*")?/g)).size;

/** The editors' form is somebody else's program, with tests of its own. */
const isOurs = (route: string) => !route.startsWith('admin');

/**
 * One page per route: the one with the most kinds of things on it, and of those the shortest. Routes that differ only in their language stand beside each other,
 * so both languages are looked at; a new route is looked at from the day it is there.
 */
export const templates: readonly { name: string; path: string }[] = globSync('**/*.astro', { cwd: routes })
  .filter(isOurs)
  .sort()
  .flatMap((route) => {
    const pattern = toPattern(route);
    const fixed = globSync('**/*.astro', { cwd: routes }).filter((other) => other !== route && !other.includes('['));
    const pages = listPages(dist)
      .filter((page) => pattern.test(page.url) && !isRedirect(page))
      // `[page].astro` also matches the address of a page with a route of its own.
      .filter((page) => !route.includes('[') || !fixed.some((other) => toPattern(other).test(page.url)));
    const [richest] = pages
      .map(({ url, html }) => ({ url, kinds: countKinds(html), length: html.length }))
      .sort((a, b) => b.kinds - a.kinds || a.length - b.length);
    return richest ? [{ name: route, path: richest.url }] : [];
  });
