import { describe, expect, test } from 'vitest';
import type { FullText, TextHit } from './full-text.ts';
import { searchRelaxed } from './relaxed-search.ts';

const pages = ['kopi bondowoso taiwan', 'kopi teh', 'kopi pameran', 'teh pameran', 'teh', 'kopi', 'pameran taiwan'];

/** Pages that hold words. */
const toText = (pages: readonly string[]): FullText => ({
  holds: (word) => Promise.resolve(pages.some((page) => page.includes(word))),
  search: (queries) => {
    const found = pages.filter((page) =>
      queries.some((query) => query.split(' ').every((word) => page.split(' ').includes(word))),
    );
    return Promise.resolve({
      count: found.length,
      load: (from, to) => Promise.resolve(found.slice(from, to).map(toHit)),
    });
  },
});

const text = toText(pages);
/** No two of these words stand on one page, and all but one on two. */
const alone = toText([
  'bondowoso',
  ...['kopi', 'taiwan', 'pameran', 'teh', 'laut', 'angin'].flatMap((word) => [word, word]),
]);

function toHit(words: string): TextHit {
  return { address: words, title: words, excerpt: '', language: 'id' };
}

async function search(query: string, fullText = text) {
  const asked = query.split(' ').map((word) => ({ text: word, forms: [word] }));
  const { hits, ...more } = await searchRelaxed(asked, fullText);
  return { ...more, hits: (await hits.load(0, 20)).map(({ address, lacks }) => [address, lacks?.join(' ')]) };
}

describe('where no page holds all words', () => {
  test('those that hold the rarest of them come first, and each page says what it lacks', async () => {
    const { hits, relaxedTo, ignored } = await search('kopi bondowoso taiwan pameran');
    expect(relaxedTo).toEqual(['kopi', 'bondowoso', 'taiwan']);
    expect(ignored).toEqual([]);
    expect(hits.slice(0, 2)).toEqual([
      ['kopi bondowoso taiwan', 'pameran'],
      ['pameran taiwan', 'kopi bondowoso'],
    ]);
  });

  test('a word that no page holds is told apart', async () => {
    expect(await search('kopi bondowoso arabika')).toMatchObject({ ignored: ['arabika'] });
  });
});

test('words of which no two stand on one page lead to the rarest of them', async () => {
  const { hits, relaxedTo } = await search('kopi bondowoso taiwan pameran teh laut angin', alone);
  expect(relaxedTo).toEqual(['bondowoso']);
  expect(hits[0]?.[0]).toBe('bondowoso');
});

test('words that may be written in many ways do not keep the others from being asked for', async () => {
  const forms = Array.from({ length: 7 }, (_, index) => `f${String(index)}`);
  const asked = [
    { text: 'body', forms: [...forms, 'taiwan'] },
    { text: 'other', forms: [...forms, 'laut'] },
    { text: 'bondowoso', forms: ['bondowoso'] },
  ];
  expect((await searchRelaxed(asked, alone)).hits.count).toBeGreaterThan(0);
});

test('few pages that hold all words are followed by those that hold some', async () => {
  const { hits, relaxedTo } = await search('kopi teh');
  expect(relaxedTo).toBeUndefined();
  expect(hits[0]).toEqual(['kopi teh', undefined]);
  expect(hits).toContainEqual(['teh', 'kopi']);
});

test('a page is found once, by the most of the words that it holds', async () => {
  const { hits } = await search('kopi bondowoso taiwan pameran');
  expect(new Set(hits.map(([address]) => address)).size).toBe(hits.length);
});

test('how many pages hold a word is told of each, also of one that none holds', async () => {
  expect((await search('kopi taiwan arabika')).counts).toEqual(
    new Map([
      ['kopi', 4],
      ['taiwan', 2],
      ['arabika', 0],
    ]),
  );
});
