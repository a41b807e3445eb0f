import { readFileSync } from 'node:fs';
import path from 'node:path';
import { toUrl } from '../../src/domain/address/urls.ts';
import { readNamesFile } from '../../src/domain/search/names-file.ts';
import { createResolver, type Names, type Resolver } from '../../src/domain/search/resolve-query.ts';
import type { Locale } from '../../src/i18n/locales.ts';
import type { SearchFile } from '../../src/i18n/search-file.ts';
import { dist } from './dist.ts';

/** The names that the built site sends to the search of a language, and the resolver made of them. */
export function readSearch(locale: Locale): { names: Names; resolve: Resolver } {
  const file = path.join(dist, toUrl({ page: 'search' }, locale), 'names.json');
  const { names } = JSON.parse(readFileSync(file, 'utf8')) as SearchFile;
  const read = readNamesFile(names);
  return { names: read, resolve: createResolver(read) };
}
