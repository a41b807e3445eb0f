import { geoArea } from 'd3-geo';
import type { Polygon, Position } from 'geojson';
import { expect, test } from 'vitest';
import { windRings } from './wind-rings.ts';

const square = (west: number, size: number): Position[] => [
  [west, 0],
  [west + size, 0],
  [west + size, size],
  [west, size],
  [west, 0],
];
const shore = square(110, 2);
const lake = square(110.5, 0.5);
const toPolygon = (...rings: Position[][]): Polygon => ({ type: 'Polygon', coordinates: rings });

test('draws a region and its hole alike, whichever way round the file has each ring', () => {
  const asFiled = [shore, shore.toReversed()].flatMap((outer) =>
    [lake, lake.toReversed()].map((hole) => windRings(toPolygon(outer, hole))),
  );
  const [first] = asFiled;
  for (const geometry of asFiled) expect(geometry).toEqual(first);
  const area = geoArea(windRings(toPolygon(shore)));
  expect(area).toBeLessThan(0.01);
  expect(geoArea(windRings(toPolygon(shore, lake)))).toBeLessThan(area);
});

test('winds each island of a region by itself', () => {
  const islands = [[shore], [square(120, 1).toReversed()]];
  const wound = windRings({ type: 'MultiPolygon', coordinates: islands });
  expect(geoArea(wound)).toBeLessThan(0.01);
});
