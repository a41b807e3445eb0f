import { expect, test } from 'vitest';
import type { SizeCost } from './growth.ts';
import { stageNames, type BuildCost } from './measured-build.ts';
import { addRatios, toPeerRows } from './peer-rows.ts';

const toBuild = (each: number, wall: number): BuildCost => ({
  stages: Object.fromEntries(stageNames.map((stage) => [stage, each])) as BuildCost['stages'],
  seconds: each * stageNames.length,
  wall,
  peak: 1_500_000_000,
  files: 10,
  pages: 5,
  bytes: 2_000_000,
});
const costs: SizeCost[] = [
  {
    times: 10,
    documents: 100,
    builds: { first: toBuild(10, 40), edited: toBuild(1, 5) },
    peers: [
      {
        peer: 'hugo',
        version: '0.1',
        pages: { seconds: 4, wall: 3, peak: 100_000_000 },
        search: { seconds: 8, wall: 7, peak: 200_000_000 },
        written: 4,
      },
    ],
  },
];

test('sets our builds beside those of peers, and leaves out the pictures that no peer draws', () => {
  const own = { 'peak MB': 1500, HTML: 5 };
  expect(toPeerRows(costs)).toEqual([
    { site: '× 10 ours, first', pages: 50, search: 10, 'without pictures': 60, pictures: 10, wall: 40, ...own },
    { site: '× 10 ours, edited', pages: 5, search: 1, 'without pictures': 6, pictures: 1, wall: 5, ...own },
    {
      site: '× 10 hugo 0.1',
      pages: 4,
      search: 8,
      'without pictures': 12,
      wall: 10,
      'peak MB': 200,
      HTML: 4,
      'first ÷': 5,
      'first wall ÷': 4,
      'edited ÷': 0.5,
      'edited wall ÷': 0.5,
    },
  ]);
});

test('gives programs the same ratios, and says nothing of peers that were not asked for', () => {
  const ratios = { first: { seconds: 5, wall: 4 }, edited: { seconds: 0.5, wall: 0.5 } };
  expect(addRatios(costs)).toMatchObject([{ times: 10, peers: [{ peer: 'hugo', ratios }] }]);
  expect(addRatios([{ times: 1, documents: 1, builds: {} }])).toEqual([{ times: 1, documents: 1, builds: {} }]);
});
