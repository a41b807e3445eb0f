import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { replaceFile } from '../../cache/kept-files.ts';
import { cutList } from '../../domain/register/list-parts.ts';
import { toFileUrl } from '../../domain/address/urls.ts';
import { getLocale, type Locale } from '../../i18n/locales.ts';
import { readAllNames, toMoreNamesFile, type MoreNamesFile, type SearchFile } from '../../i18n/search-file.ts';
import { readSearchVersion } from '../../reader/search-version.ts';
import type { BuiltPage } from './built-page.ts';
import { listKnownWords } from './known-words.ts';
import { PageMemory } from './page-memory.ts';
import { toSearchedPart } from './searched-part.ts';
import type { SiteWriter } from './site-writer.ts';
import { settleFilters, type IndexFile } from './stable-filters.ts';

/** Pagefind's own interfaces, which we do without. */
const unused = /(?:-ui\.(?:js|css)|highlight\.js|worker\.js)$/;

/** The search of a language whose word stems Pagefind knows, and that of every other. */
const programOfLanguage = /wasm\.(?!unknown)[\w-]+\.pagefind$/;
const programOfOthers = /wasm\.unknown\.pagefind$/;

/** Pages on the way to Pagefind, which is a process of its own: waiting for each one's answer doubles the time. */
const pagesAtOnce = 50;

/**
 * Indexes the pages of a built site, each language in a folder of its own (`pagefind/id/`), so that a reader loads the
 * other language only when asking for it. Only pages with a `data-pagefind-body` are found.
 */
export function writeSearchIndex(siteDir: string, languages: readonly Locale[], memory = new PageMemory()): SiteWriter {
  const indexes = languages.map((code) => new LanguageIndex(siteDir, code, memory));
  return {
    read: (page) => {
      const { searchedPart, language } = page.reading;
      if (searchedPart !== undefined) indexes.find(({ tag }) => tag === language)?.add(page);
    },
    finish: async () => {
      try {
        const files: string[] = [];
        for (const index of indexes) files.push(...(await index.write()));
        await writeFile(path.join(siteDir, 'pagefind/files.json'), toFileList(files));
      } finally {
        await pagefind.close();
      }
      const count = indexes.reduce((sum, index) => sum + index.count, 0);
      return `Search index: ${String(count)} pages`;
    },
  };
}

class LanguageIndex {
  readonly tag: string;
  readonly #siteDir: string;
  readonly #code: Locale;
  readonly #memory: PageMemory;
  readonly #words = new Set<string>();
  readonly #pages: { url: string; file: string }[] = [];
  readonly #bytes = createHash('sha256');

  constructor(siteDir: string, code: Locale, memory: PageMemory) {
    this.#memory = memory;
    this.#siteDir = siteDir;
    this.#code = code;
    this.tag = getLocale(code).tag;
  }

  get count(): number {
    return this.#pages.length;
  }

  add({ url, file, reading }: BuiltPage): void {
    this.#bytes.update(JSON.stringify([url, reading.searchedPart]));
    for (const word of reading.words) this.#words.add(word);
    this.#pages.push({ url, file });
  }

  /** Writes the index, and says which files it has. Where the pages say what they said, it is the one that was made then. */
  async write(): Promise<string[]> {
    const files = await this.#memory.recallLater('index', this.#bytes.digest('base64url'), () => this.#make());
    for (const file of files) {
      const target = path.join(this.#siteDir, 'pagefind', this.#code, file.path);
      mkdirSync(path.dirname(target), { recursive: true });
      writeFileSync(target, file.content);
    }
    await this.#finishNames(files.find(({ path: name }) => name.endsWith('.pf_meta'))?.path);
    return files.map(({ path: name }) => `${this.#code}/${name}`);
  }

  /** The pages are read once more: of thousands, not all can be held until it is known that an index is needed. */
  async #make(): Promise<IndexFile[]> {
    const index = await createIndex(this.tag);
    for (const pages of cutList(this.#pages, pagesAtOnce)) {
      const answers = await Promise.all(
        pages.map(({ url, file }) => index.addHTMLFile({ url, content: toSearchedPart(readFileSync(file, 'utf8')) })),
      );
      for (const { errors } of answers) refuse(errors);
    }
    const { files, errors } = await index.getFiles();
    refuse(errors);
    const hasOwnProgram = files.some(({ path: name }) => programOfLanguage.test(name));
    const wanted = files.filter(
      ({ path: name }) => !unused.test(name) && !(hasOwnProgram && programOfOthers.test(name)),
    );
    return settleFilters(wanted.map((file) => ({ path: file.path, content: unpack(file.content) })));
  }

  /** Tells the names of the search which words of the pages are no slips of a name, and which index there is. */
  async #finishNames(meta: string | undefined): Promise<void> {
    const toFile = (file: 'names' | 'moreNames') =>
      path.join(this.#siteDir, toFileUrl(file, { page: 'search' }, this.#code));
    const first = JSON.parse(await readFile(toFile('names'), 'utf8')) as SearchFile;
    const all = readAllNames(first, JSON.parse(await readFile(toFile('moreNames'), 'utf8')) as MoreNamesFile);
    const more = toMoreNamesFile({ ...all, knownWords: listKnownWords(this.#words, all, this.#memory) });
    await replaceFile(toFile('moreNames'), JSON.stringify(more));
    const index = meta === undefined ? {} : { index: meta };
    await replaceFile(toFile('names'), JSON.stringify({ ...first, ...index } satisfies SearchFile));
  }
}

/** Which files there are, for whoever takes a copy: a portal of several sites. */
function toFileList(files: readonly string[]): string {
  return `${JSON.stringify({ version: readSearchVersion(), files: files.toSorted() })}\n`;
}

async function createIndex(language: string): Promise<pagefind.PagefindIndex> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    // The numbers of sources are no words of a text.
    excludeSelectors: ['.cite'],
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  return index;
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/**
 * Pagefind packs its files with gzip and also reads them unpacked. Unpacked, the host's Brotli makes them an eighth
 * smaller on the way.
 */
function unpack(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}
