import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { isWaitedOn } from './early-requests.ts';
import { listPageWords } from './known-words.ts';
import { listNamedFiles } from './named-files.ts';
import type { PageMemory } from './page-memory.ts';
import { readHtml, type PageReading } from './read-html.ts';
import { hashSearchedPart } from './searched-part.ts';

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

/** What is written from a page needs of it: where it is remembered, the page is not read. */
export interface PageSummary extends PageHead {
  /** The words that the search reads. */
  words: readonly string[];
  /** Fingerprint of what is searched; absent where the search does not find the page. */
  searchedPart: string | undefined;
  /** Files of the content that it shows or links. */
  namedFiles: readonly string[];
  /** Somebody waits on it for what its scripts find. */
  isWaitedOn: boolean;
}

/** What the head of a page says. */
export type PageHead = Omit<PageReading, 'searched'>;

/** Finds in a page what is written from it needs. */
export function summarize(html: string): PageSummary {
  const { searched, ...head } = readHtml(html);
  return {
    ...head,
    words: [...new Set(listPageWords({ searched }))],
    searchedPart: hashSearchedPart(html),
    namedFiles: listNamedFiles(html),
    isWaitedOn: isWaitedOn(html),
  };
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
  readonly #name: string;
  #html: string | undefined;
  #reading: PageSummary | undefined;
  #root: HTMLElement | undefined;
  readonly #memory: PageMemory | undefined;

  constructor(dist: string, file: string, memory: PageMemory | undefined) {
    this.#memory = memory;
    this.#name = file;
    this.url = toUrl(file);
    this.file = path.join(dist, file);
  }

  get html(): string {
    return (this.#html ??= readFileSync(this.file, 'utf8'));
  }

  get reading(): PageSummary {
    const read = () => summarize(this.html);
    const memory = this.#memory;
    return (this.#reading ??= memory ? memory.recall('reading', memory.hashOf(this.#name) ?? this.html, read) : read());
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
  const files = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'));
  for (const file of files.sort((a, b) => (toUrl(a) < toUrl(b) ? -1 : 1))) yield new LazyPage(dist, file, memory);
}

/** Says whether a page only sends on to another address (a moved record). */
export function isRedirect(page: { html: string; reading: PageHead }): boolean {
  // Few pages hold the word at all: the others need not be read to be told apart.
  return /\brefresh\b/i.test(page.html) && sendsOn(page);
}

/** The same of a page that is read already. */
export function sendsOn(page: { reading: PageHead }): boolean {
  return page.reading.meta.has('refresh');
}

/** Says whether a page keeps itself out of search engines: the editors' form, what other sites frame, the 404 page. */
export function isUnlisted(page: { reading: PageHead }): boolean {
  return /noindex/.test(page.reading.meta.get('robots') ?? '');
}

/** Says whether a page is what unknown addresses get. */
export function isNotFoundPage(page: BuiltPage): boolean {
  return /\/404(\.html|\/)$/.test(page.url);
}
