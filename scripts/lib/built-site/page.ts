import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';

/** A page of a built site: `en/index.html` is at `/en/`. */
export interface BuiltPage {
  url: string;
  file: string;
  html: string;
  /** The parsed page; parsed once, when first asked for. */
  root: HTMLElement;
}

/** The address a file is served at: `en/index.html` → `/en/`, `404.html` → `/404.html`. */
export function toUrl(file: string): string {
  return `/${file
    .split(path.sep)
    .join('/')
    .replace(/(^|\/)index\.html$/, '$1')}`;
}

class LazyPage implements BuiltPage {
  readonly url: string;
  readonly file: string;
  #html: string | undefined;
  #root: HTMLElement | undefined;

  constructor(dist: string, file: string) {
    this.url = toUrl(file);
    this.file = path.join(dist, file);
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.file, 'utf8'));
  }

  get root(): HTMLElement {
    return (this.#root ??= parse(this.html));
  }
}

const cache = new Map<string, BuiltPage[]>();

/** All HTML pages of a built site, sorted by address; read and parsed once in a process. */
export function listPages(dist: string): BuiltPage[] {
  const known = cache.get(dist);
  if (known) return known;
  const pages = globSync('**/*.html', { cwd: dist })
    .map((file) => new LazyPage(dist, file))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  cache.set(dist, pages);
  return pages;
}

/** Says whether a page only sends on to another address (a moved record). */
export function isRedirect(page: BuiltPage): boolean {
  return page.root.querySelector('meta[http-equiv="refresh" i]') !== null;
}

/** Says whether a page keeps itself out of search engines: the editors' form, what other sites frame, the 404 page. */
export function isUnlisted(page: BuiltPage): boolean {
  return /noindex/.test(page.root.querySelector('meta[name="robots"]')?.getAttribute('content') ?? '');
}

/** Says whether a page is what unknown addresses get. */
export function isNotFoundPage(page: BuiltPage): boolean {
  return /\/404(\.html|\/)$/.test(page.url);
}
