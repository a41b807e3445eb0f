import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { locales } from '../../../src/i18n/locales.ts';
import type { SearchFile } from '../../../src/i18n/search-file.ts';
import { readNamesFile, toNamesFile } from '../../../src/domain/search/names-file.ts';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { listPages, type BuiltPage } from '../built-site/page.ts';
import { listKnownWords } from './known-words.ts';

/** Pagefind's own interfaces, which we do without. */
const unused = /(?:-ui\.(?:js|css)|highlight\.js|worker\.js|wasm\.unknown\.pagefind)$/;

/**
 * Indexes the pages of a built site, each language in a folder of its own (`pagefind/id/`), so that a reader loads the
 * other language only when asking for it; gives the number of pages. Only pages with a `data-pagefind-body` are found.
 */
export async function writeSearchIndex(siteDir: string): Promise<number> {
  const pages = listPages(siteDir).filter(({ html }) => html.includes('data-pagefind-body'));
  let count = 0;
  try {
    for (const { code, tag } of locales) {
      const ofLanguage = pages.filter(({ html }) => html.includes(`<html lang="${tag}"`));
      await indexPages(ofLanguage, tag, path.join(siteDir, 'pagefind', code));
      count += ofLanguage.length;
    }
  } finally {
    await pagefind.close();
  }
  for (const { code, tag } of locales) {
    const ofLanguage = pages.filter(({ html }) => html.includes(`<html lang="${tag}"`));
    await finishNames(siteDir, `${toUrl({ page: 'search' }, code)}names.json`, ofLanguage);
  }
  return count;
}

async function indexPages(pages: readonly BuiltPage[], language: string, folder: string): Promise<void> {
  const { index, errors } = await pagefind.createIndex({
    forceLanguage: language,
    // The numbers of sources are no words of a text.
    excludeSelectors: ['.cite'],
  });
  if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
  const added = await Promise.all(pages.map(({ url, html }) => index.addHTMLFile({ url, content: html })));
  const problems = added.flatMap((one) => one.errors);
  const { files, errors: writing } = await index.getFiles();
  if (problems.length + writing.length > 0) throw new Error(`Pagefind: ${[...problems, ...writing].join('; ')}`);
  for (const file of files.filter(({ path: name }) => !unused.test(name))) {
    const target = path.join(folder, file.path);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, unpack(file.content));
  }
}

/**
 * Pagefind packs its files with gzip and also reads them unpacked. Unpacked, the host's Brotli makes them an eighth
 * smaller on the way.
 */
function unpack(content: Uint8Array): Uint8Array {
  return content[0] === 0x1f && content[1] === 0x8b ? gunzipSync(content) : content;
}

/** Leaves out the names whose page this site does not have, and adds the words that are no slips of a name. */
async function finishNames(siteDir: string, address: string, pages: readonly BuiltPage[]): Promise<void> {
  const file = path.join(siteDir, address);
  if (!existsSync(file)) return;
  const { names, texts } = JSON.parse(await readFile(file, 'utf8')) as SearchFile;
  const all = readNamesFile(names);
  const entities = all.entities.filter((entity) => existsSync(path.join(siteDir, entity.address, 'index.html')));
  const finished = { ...all, entities, knownWords: listKnownWords(pages, { ...all, entities }) };
  await writeFile(file, JSON.stringify({ names: toNamesFile(finished), texts } satisfies SearchFile));
}
