import { expect, test } from 'vitest';
import { toFullText, type Pagefind } from './pagefind-text.ts';
import { parsePrefixes } from './word-beginnings.ts';

const content = 'Potensi. Jember. Kopi kopi kopi. Bondowoso. Kopi arabika.';

const part = (url: string, title: string, locations: readonly number[]) => ({ url, title, excerpt: title, locations });

/** A Pagefind that finds one page of that kind, with a part for each place. */
function makePagefind(kind: string): Pagefind {
  const page = {
    url: '/potensi/',
    excerpt: 'not used',
    locations: [2, 3, 4, 6, 7],
    meta: { title: 'Potensi', kind },
    raw_content: content,
    sub_results: [part('/potensi/#jember', 'Jember', [2, 3, 4]), part('/potensi/#bondowoso', 'Bondowoso', [5, 6, 7])],
  };
  return {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    mergeIndex: () => Promise.resolve(),
    search: () => Promise.resolve({ results: [{ id: 'a', score: 1, data: () => Promise.resolve(page) }] }),
  };
}

const find = async (kind: string) => {
  const text = await toFullText(makePagefind(kind), 'id');
  return (await (await text.search(['kopi'])).load(0, 1))[0];
};

test('of a page that lists offers, the part is found that holds most of the words, not the one that repeats one', async () => {
  expect(await find('opportunities')).toMatchObject({
    address: '/potensi/#bondowoso',
    title: 'Potensi: Bondowoso',
    excerpt: '<mark>Kopi</mark> <mark>arabika.</mark>',
    isPart: true,
  });
});

test('another page is found as a whole', async () => {
  expect(await find('region')).toMatchObject({
    address: '/potensi/',
    title: 'Potensi',
    excerpt: '<mark>Kopi</mark> <mark>arabika.</mark>',
  });
});

test('a page is not found by letters inside a word, unless a prefix of the language stands before them', async () => {
  const text = await toFullText(makePagefind('region'), 'id');
  const count = async (query: string, prefixes: string) =>
    (await (await text.search([query], { prefixes: parsePrefixes(prefixes) })).load(0, 1)).length;
  expect(await count('rabik', 'pe: l; ber')).toBe(0);
  expect(await count('rabik', 'a')).toBe(1);
  expect(await count('rabik', '')).toBe(1);
  expect(await count('kopi', 'pe: l; ber')).toBe(1);
});

test('what is newest is asked for by the date of the pages', async () => {
  const asked: object[] = [];
  const pagefind = makePagefind('press-release');
  const text = await toFullText(
    { ...pagefind, search: (query, options = {}) => (asked.push(options), pagefind.search(query)) },
    'id',
  );
  await text.search(['kopi'], { kind: 'press-release', isNewest: true });
  await text.search(['kopi'], { kind: 'press-release' });
  expect(asked).toEqual([
    { filters: { type: 'press-release' }, sort: { date: 'desc' } },
    { filters: { type: 'press-release' } },
  ]);
});
