import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { toUrl } from '../../../src/domain/address/urls.ts';
import { readRegisterFile, type RegisterFile } from '../../../src/domain/register/register-rows.ts';
import type { SearchSources } from '../../../src/domain/search/find-results.ts';
import type { FullText } from '../../../src/domain/search/full-text.ts';
import { toHitAddress } from '../../../src/domain/search/hit-address.ts';
import { toFullText, type Pagefind } from '../../../src/domain/search/pagefind-text.ts';
import { createResolver, type Names } from '../../../src/domain/search/resolve-query.ts';
import { readAllNames, type MoreNamesFile, type SearchFile } from '../../../src/i18n/search-file.ts';
import { listOthers, type Language } from '../../../src/domain/text/language.ts';

/** The search of a built site in plain Node: its files, read from the disk instead of the network. */
export function readSearchSources(siteDir: string, language: Language): SearchSources & { names: Names } {
  const read = <T>(page: 'search' | 'agreements', file: string) =>
    JSON.parse(readFileSync(path.join(siteDir, toUrl({ page }, language), file), 'utf8')) as T;
  const names = readAllNames(
    read<SearchFile>('search', 'names.json'),
    read<MoreNamesFile>('search', 'more-names.json'),
  );
  const rows = readRegisterFile(read<RegisterFile>('agreements', 'register.json'));
  const register = toUrl({ page: 'agreements' }, language);
  const resolve = createResolver(names);
  const opened = new Map<Language, Promise<FullText>>();
  return {
    names,
    resolve,
    allNames: () => Promise.resolve(resolve),
    rows,
    allRows: () => Promise.resolve(rows),
    language,
    others: listOthers(language),
    fullText: (other) => {
      const known = opened.get(other) ?? openFullText(siteDir, other);
      opened.set(other, known);
      return known;
    },
    addressOf: (hit) => toHitAddress(hit, register, language),
  };
}

async function openFullText(siteDir: string, language: Language): Promise<FullText> {
  const folder = pathToFileURL(path.join(siteDir, 'pagefind', language)).href;
  standInForBrowser(language);
  const pagefind = (await import(`${folder}/pagefind.js`)) as Pagefind;
  await pagefind.options({ basePath: `${folder}/` });
  const fullText = await toFullText(pagefind, language);
  const toAddress = (address: string) =>
    address.slice(address.includes(siteDir) ? address.indexOf(siteDir) + siteDir.length : 0);
  return {
    holds: (word) => fullText.holds(word),
    search: async (queries, limits) => {
      const hits = await fullText.search(queries, limits);
      return {
        count: hits.count,
        load: async (from, to) =>
          (await hits.load(from, to)).map((hit) => ({ ...hit, address: toAddress(hit.address) })),
      };
    },
  };
}

/** What Pagefind's browser code asks of a browser: the language of the page, and its own files. */
function standInForBrowser(language: Language): void {
  const fetchFromNetwork = globalThis.fetch;
  Object.assign(globalThis, {
    document: { currentScript: null, querySelector: () => ({ getAttribute: () => language }) },
    fetch: async (input: URL | string) => {
      const address = String(input);
      if (!address.startsWith('file:')) return fetchFromNetwork(input);
      return new Response(await readFile(fileURLToPath(address.replace(/\?.*$/, ''))));
    },
  });
}
