import { expect, it } from 'vitest';
import { cutList, cutSections, listLaterNumbers, listOffered } from './list-parts.ts';

it('cuts a list into pages, and an empty one into one', () => {
  expect(cutList([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
  expect(cutList([1, 2], 2)).toEqual([[1, 2]]);
  expect(cutList([], 2)).toEqual([[]]);
});

it('repeats the heading of a section that goes on, and leaves out empty ones', () => {
  const sections = [
    { key: 'a', items: [1, 2, 3] },
    { key: 'b', items: [] },
    { key: 'c', items: [4] },
  ];
  expect(cutSections(sections, 2)).toEqual([
    [{ key: 'a', items: [1, 2] }],
    [
      { key: 'a', items: [3] },
      { key: 'c', items: [4] },
    ],
  ]);
});

it('numbers what follows the first page', () => {
  expect(listLaterNumbers([[1], [2], [3]])).toEqual([2, 3]);
  expect(listLaterNumbers([[]])).toEqual([]);
});

it('offers every page of a short list', () => {
  expect(listOffered(1, 15)).toEqual(Array.from({ length: 15 }, (_, index) => index + 1));
});

it('offers the ends, the neighbours and every tenth page of a long list', () => {
  expect(listOffered(7, 30)).toEqual([1, 'gap', 6, 7, 8, 'gap', 10, 'gap', 20, 'gap', 30]);
  expect(listOffered(1, 22)).toEqual([1, 2, 'gap', 10, 'gap', 20, 'gap', 22]);
});

it('leads to every page within six steps, however long the list is', () => {
  const count = 237;
  let reached = new Set([1]);
  for (let step = 0; step < 6; step += 1)
    reached = new Set([...reached].flatMap((page) => listOffered(page, count).filter((one) => one !== 'gap')));
  expect(reached.size).toBe(count);
});
