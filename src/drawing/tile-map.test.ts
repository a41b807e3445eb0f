import { expect, test } from 'vitest';
import { layTiles } from './tile-map.ts';

const spot = (code: string, x: number, y: number) => ({ code, middle: [x, y] as const });
const byCode = (tiles: ReturnType<typeof layTiles>) => new Map(tiles.map((tile) => [tile.code, tile]));

test('four corners stay four corners', () => {
  const tiles = layTiles([spot('se', 9, 9), spot('nw', 0, 0), spot('ne', 8, 1), spot('sw', 1, 8)], 2);
  expect(tiles).toEqual([
    { code: 'se', column: 1, row: 1 },
    { code: 'nw', column: 0, row: 0 },
    { code: 'ne', column: 1, row: 0 },
    { code: 'sw', column: 0, row: 1 },
  ]);
});

test('every place has a tile of its own, also where two lie on one spot', () => {
  const tiles = layTiles(
    Array.from({ length: 38 }, (_, index) => spot(String(index), (index % 3) * 10, Math.floor(index / 7))),
    5,
  );
  expect(new Set(tiles.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(38);
  expect(Math.max(...tiles.map(({ row }) => row))).toBe(7);
  expect(Math.max(...tiles.map(({ column }) => column))).toBe(4);
});

test('west stays west and north stays north along a diagonal', () => {
  const tiles = byCode(layTiles([spot('a', 0, 0), spot('b', 5, 5), spot('c', 10, 10), spot('d', 15, 15)], 2));
  expect(tiles.get('a')).toMatchObject({ column: 0, row: 0 });
  expect(tiles.get('d')).toMatchObject({ column: 1, row: 1 });
});

test('one place fills a grid of one, and none makes none', () => {
  expect(layTiles([spot('a', 3, 4)], 5)).toEqual([{ code: 'a', column: 2, row: 0 }]);
  expect(layTiles([], 5)).toEqual([]);
});
