import { expect, test } from 'vitest';
import { toFullText, type Pagefind } from './pagefind-text.ts';

const merged = [
  { member: 'a', url: 'https://a.example', languages: ['id', 'en'] },
  { member: 'b', url: 'https://b.example', languages: ['en'] },
];

/** A Pagefind that finds pages at these addresses, and cannot read the index of `broken`. */
function makePagefind(addresses: readonly string[], broken = '') {
  const asked: [string, object][] = [];
  const pagefind: Pagefind = {
    options: () => Promise.resolve(),
    init: () => Promise.resolve(),
    mergeIndex: (path, options) => {
      asked.push([path, options]);
      return broken !== '' && path.includes(`/${broken}/`)
        ? Promise.reject(new Error('unreadable'))
        : Promise.resolve();
    },
    search: () =>
      Promise.resolve({
        results: addresses.map((url) => ({
          id: url,
          score: 1,
          data: () =>
            Promise.resolve({
              url,
              excerpt: '',
              meta: { title: url },
              raw_content: '',
              locations: [],
              sub_results: [],
            }),
        })),
      }),
  };
  return { pagefind, asked };
}

const find = async (addresses: readonly string[], broken?: string) => {
  const text = await toFullText(makePagefind(addresses, broken).pagefind, 'id', merged);
  return (await text.search(['x'])).load(0, 10);
};

test('asks for the language of the page, or else for that of the member', async () => {
  const { pagefind, asked } = makePagefind([]);
  await toFullText(pagefind, 'id', merged);
  expect(asked).toEqual([
    ['/pagefind/members/a/id/', { baseUrl: 'https://a.example', language: 'id', mergeFilter: { member: 'a' } }],
    ['/pagefind/members/b/en/', { baseUrl: 'https://b.example', language: 'en', mergeFilter: { member: 'b' } }],
  ]);
});

test('says in which language a page of a member is', async () => {
  const hits = await find(['/tentang/', 'https://a.example/mitra/x/', 'https://b.example/partners/x/']);
  expect(hits.map(({ language }) => language)).toEqual(['id', 'id', 'en']);
});

test('shows no page that is neither here nor at the site of a member', async () => {
  const hits = await find([
    'https://evil.example/',
    '//evil.example/',
    'javascript:alert(1)',
    'https://a.example.evil/',
  ]);
  expect(hits).toEqual([]);
});

test('searches the others where the index of one cannot be read', async () => {
  expect(await find(['https://b.example/partners/x/'], 'a')).toHaveLength(1);
});
