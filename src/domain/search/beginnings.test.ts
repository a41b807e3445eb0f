import { expect, test } from 'vitest';
import { createBeginnings } from './beginnings.ts';

const names = [
  { name: 'surabaya', short: 'sby' },
  { name: 'sumenep', short: 'sumenep' },
  { name: 'kota surabaya', short: 'surabaya' },
  { name: 'ngawi', short: 'su' },
];
const startingWith = createBeginnings(names, ({ name, short }) => [name, short]);
const find = (beginning: string) => startingWith(beginning).map(({ name }) => name);

test('finds all that begin so by any of their texts, each once, in their own order', () => {
  expect(find('su')).toEqual(['surabaya', 'sumenep', 'kota surabaya', 'ngawi']);
  expect(find('sur')).toEqual(['surabaya', 'kota surabaya']);
  expect(find('surabaya')).toEqual(['surabaya', 'kota surabaya']);
  expect(find('ngawi')).toEqual(['ngawi']);
});

test('finds nothing before the first, behind the last and between two', () => {
  expect(['a', 'z', 'sv', 'surabayas'].flatMap(find)).toEqual([]);
});

test('finds all where nothing is asked', () => {
  expect(find('')).toHaveLength(names.length);
});

test('finds the same as looking at each', () => {
  const words = Array.from({ length: 500 }, (_, index) => ((index * 7919) % 1000).toString(3));
  const quick = createBeginnings(words, (word) => [word]);
  for (const beginning of ['', '1', '10', '21', '2002', '3']) {
    expect(quick(beginning), beginning).toEqual(words.filter((word) => word.startsWith(beginning)));
  }
});
