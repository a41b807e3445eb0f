import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  isNotFoundPage,
  isRedirect,
  isUnlisted,
  type BuiltPage,
} from '../../../src/integrations/built-site/built-page.ts';
import { listPages } from './list-pages.ts';
import { listCssUrls, listReferences, type Reference } from './references.ts';

export interface LinkReport {
  pages: number;
  links: number;
  problems: string[];
}

/** The host under which pages without a canonical address are looked at; never leaves this module. */
const PLACEHOLDER = 'http://built-site.invalid';

/**
 * Follows every address in a built site: no dead link or anchor, no page that cannot be reached from the home page,
 * nothing loaded from another host.
 */
export function checkLinks(dist: string): LinkReport {
  const pages = new Map(listPages(dist).map((page) => [page.url, page]));
  const origin = siteOrigin(pages.get('/'));
  const links = new Map<string, Set<string>>();
  const problems: string[] = [];
  let count = 0;

  for (const page of pages.values()) {
    const followed = new Set<string>();
    links.set(page.url, followed);
    for (const reference of listReferences(page)) {
      const target = resolve(reference.target, page.url, origin);
      if (target === 'invalid')
        problems.push(`${page.url}: <${reference.element}> has no address: "${reference.target}"`);
      else if (target === 'outside') {
        if (reference.kind === 'request') problems.push(`${page.url}: loads from another host: ${reference.target}`);
      } else if (target) {
        count += 1;
        if (reference.kind !== 'request') followed.add(target.pathname);
        const problem = findProblem(target, reference, pages, dist);
        if (problem) problems.push(`${page.url}: ${problem}: ${reference.target}`);
      }
    }
  }
  problems.push(...checkStyleSheets(dist, origin), ...listUnreachable(pages, links));
  return { pages: pages.size, links: count, problems: [...new Set(problems)] };
}

function siteOrigin(home: BuiltPage | undefined): string {
  const canonical = home?.root.querySelector('link[rel="canonical"]')?.getAttribute('href');
  return canonical !== undefined && URL.canParse(canonical) ? new URL(canonical).origin : PLACEHOLDER;
}

/** An address of the site itself as a URL, `outside` for another host, `undefined` for mail, telephone and data. */
function resolve(target: string, base: string, origin: string): URL | 'outside' | 'invalid' | undefined {
  if (target.trim() === '' || !URL.canParse(target, origin + base)) return 'invalid';
  const url = new URL(target, origin + base);
  if (url.origin === origin) return url;
  return url.protocol === 'http:' || url.protocol === 'https:' ? 'outside' : undefined;
}

function findProblem(
  url: URL,
  reference: Reference,
  pages: ReadonlyMap<string, BuiltPage>,
  dist: string,
): string | undefined {
  const page = pages.get(decodeURI(url.pathname));
  if (!page) {
    if (pages.has(`${decodeURI(url.pathname)}/`)) return 'link without the slash at its end';
    return isFile(path.join(dist, decodeURI(url.pathname))) ? undefined : 'dead link';
  }
  const id = decodeURIComponent(url.hash.slice(1));
  const hasTarget = id === '' || id === 'top' || id.startsWith(':~:') || anchorsOf(page).has(id);
  return reference.kind === 'link' && !hasTarget ? 'dead anchor' : undefined;
}

const anchors = new WeakMap<BuiltPage, Set<string>>();

function anchorsOf(page: BuiltPage): Set<string> {
  let ids = anchors.get(page);
  if (!ids) {
    ids = new Set(page.root.querySelectorAll('[id]').map((element) => element.id));
    anchors.set(page, ids);
  }
  return ids;
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function checkStyleSheets(dist: string, origin: string): string[] {
  return globSync('**/*.css', { cwd: dist }).flatMap((file) =>
    listCssUrls(readFileSync(path.join(dist, file), 'utf8')).flatMap((address) => {
      const url = resolve(address, `/${file.split(path.sep).join('/')}`, origin);
      if (url === 'outside') return [`/${file}: loads from another host: ${address}`];
      if (!(url instanceof URL)) return [];
      return isFile(path.join(dist, decodeURI(url.pathname))) ? [] : [`/${file}: dead link: ${address}`];
    }),
  );
}

/** Pages that no chain of links from the home page leads to; moved, unlisted and 404 pages are meant to be such. */
function listUnreachable(pages: ReadonlyMap<string, BuiltPage>, links: ReadonlyMap<string, ReadonlySet<string>>) {
  const reached = new Set(['/']);
  for (const url of reached) for (const target of links.get(url) ?? []) reached.add(decodeURI(target));
  return [...pages.values()]
    .filter((page) => !reached.has(page.url) && !isRedirect(page) && !isUnlisted(page) && !isNotFoundPage(page))
    .map((page) => `${page.url}: no link leads here from the home page`);
}
