import { expect, test } from 'vitest';
import { clusterPlaces } from './world-map.ts';

const at = (x: number, y = 0) => ({ x, y });

test('joins places that lie close and leaves the others alone', () => {
  const clusters = clusterPlaces([at(0), at(5), at(100)], 10);
  expect(clusters.map(({ members }) => members.length)).toEqual([2, 1]);
});

test('stands in the middle of a crowd', () => {
  const [first] = clusterPlaces([at(0), at(8), at(16)], 10);
  expect(first).toMatchObject({ x: 8, members: [at(0), at(8), at(16)] });
});

test('counts every place once', () => {
  const places = Array.from({ length: 40 }, (_, index) => at(index * 4, (index % 3) * 5));
  const members = clusterPlaces(places, 10).flatMap((cluster) => cluster.members);
  expect(members).toHaveLength(40);
  expect(new Set(members).size).toBe(40);
});
