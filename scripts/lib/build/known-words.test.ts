import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import type { Names } from '../../../src/domain/search/resolve-query.ts';
import { listKnownWords } from './known-words.ts';

const names: Names = {
  entities: [{ kind: 'country', value: 'MA', name: 'Maroko', aliases: ['Rabat'], address: '/negara/maroko/' }],
  spellings: [],
  fillers: [],
  regionWords: [],
  knownWords: [],
  numberPrefix: 'ABC',
};
const page = (html: string) => ({ root: parse(`<main data-pagefind-body>${html}</main>`) });

test('gives the words of the pages that are a letter away from a name, and no others', () => {
  expect(listKnownWords([page('<p>Rapat di Rabat, Maroko, tentang ekspor.</p>')], names)).toEqual(['rapat']);
});

test('leaves out what the search does not read, like cut addresses of sources', () => {
  expect(listKnownWords([page('<ol data-pagefind-ignore><li>situs.example/marok…</li></ol>')], names)).toEqual([]);
});
