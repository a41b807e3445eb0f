import { expect, test } from 'vitest';
import type { Names } from '../../domain/search/resolve-query.ts';
import { listKnownWords, listPageWords } from './known-words.ts';
import { readHtml } from './read-html.ts';

const names: Names = {
  entities: [{ kind: 'country', value: 'MA', name: 'Maroko', aliases: ['Rabat'], address: '/negara/maroko/' }],
  spellings: [],
  fillers: [],
  regionWords: [],
  areas: [],
  except: ['tanpa'],
  within: [],
  related: [],
  newest: [],
  prefixes: '',
  knownWords: [],
  outside: [],
  numberPrefix: 'ABC',
  sitePages: [],
};
const known = (html: string) =>
  listKnownWords(new Set(listPageWords(readHtml(`<main data-pagefind-body>${html}</main>`))), names);

test('gives the words of the pages that are a letter away from a name, and no others', () => {
  expect(known('<p>Rapat di Rabat, Maroko, tentang ekspor.</p>')).toEqual(['rapat']);
});

test('leaves out what the search does not read, like cut addresses of sources', () => {
  expect(known('<ol data-pagefind-ignore><li>situs.example/marok…</li></ol>')).toEqual([]);
});
