import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { listPageWords } from './known-words.ts';
import type { PageMemory } from './page-memory.ts';
import { readHtml, type PageReading } from './read-html.ts';

/** A page of a built site: `en/index.html` is at `/en/`. */
export interface BuiltPage {
  url: string;
  file: string;
  html: string;
  /** What is written from the page needs of it; read once, when first asked for. */
  reading: PageSummary;
  /** The whole page as a tree, for who looks at single elements; parsed once, when first asked for. */
  root: HTMLElement;
}

/** What a page says of itself, and the words that the search reads. */
export interface PageSummary extends PageHead {
  words: readonly string[];
}

/** What the head of a page says. */
export type PageHead = Omit<PageReading, 'searched'>;

function summarize(html: string): PageSummary {
  const { searched, ...head } = readHtml(html);
  return { ...head, words: [...new Set(listPageWords({ searched }))] };
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
  #reading: PageSummary | undefined;
  #root: HTMLElement | undefined;
  readonly #memory: PageMemory | undefined;

  constructor(dist: string, file: string, memory: PageMemory | undefined) {
    this.#memory = memory;
    this.url = toUrl(file);
    this.file = path.join(dist, file);
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.file, 'utf8'));
  }

  get reading(): PageSummary {
    const read = () => summarize(this.html);
    return (this.#reading ??= this.#memory ? this.#memory.recall('reading', this.html, read) : read());
  }

  get root(): HTMLElement {
    return (this.#root ??= parse(this.html));
  }
}

/**
 * The HTML pages of a built site, one after the other, sorted by address. A page is read when it is looked at, and is
 * forgotten with it: a thousand pages would fill the memory.
 */
export function* readPages(dist: string, memory?: PageMemory): Generator<BuiltPage> {
  const files = globSync('**/*.html', { cwd: dist }).sort((a, b) => (toUrl(a) < toUrl(b) ? -1 : 1));
  for (const file of files) yield new LazyPage(dist, file, memory);
}

/** Says whether a page only sends on to another address (a moved record). */
export function isRedirect(page: { html: string; reading: PageHead }): boolean {
  // Few pages hold the word at all: the others need not be read to be told apart.
  return /\brefresh\b/i.test(page.html) && page.reading.meta.has('refresh');
}

/** Says whether a page keeps itself out of search engines: the editors' form, what other sites frame, the 404 page. */
export function isUnlisted(page: { reading: PageHead }): boolean {
  return /noindex/.test(page.reading.meta.get('robots') ?? '');
}

/** Says whether a page is what unknown addresses get. */
export function isNotFoundPage(page: BuiltPage): boolean {
  return /\/404(\.html|\/)$/.test(page.url);
}
