import type { Position } from 'geojson';
import { expect, test } from 'vitest';
import { simplifyAreas, type Area } from './simplify-areas.ts';

const area = (code: string, ring: Position[]): Area<{ code: string }> => ({
  type: 'Feature',
  properties: { code },
  geometry: { type: 'Polygon', coordinates: [ring] },
});

const square = (x: number, y: number, size = 1): Position[] => [
  [x, y],
  [x, y + size],
  [x + size, y + size],
  [x + size, y],
  [x, y],
];

/** A shore of many small bends. */
const shore = (x: number, y: number, points = 400): Position[] =>
  [...Array(points).keys(), 0].map((step) => {
    const turn = (-2 * Math.PI * step) / points;
    const far = 1 + 0.01 * (step % 5);
    return [x + far * Math.cos(turn), y + far * Math.sin(turn)];
  });

const rings = (areas: readonly Area<object>[]) =>
  areas.map(
    ({ geometry }) => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat())[0] ?? [],
  );

test('keeps every corner of shapes that are drawn by hand, the small ones as well', () => {
  const squares = [0, 1, 2, 3, 4, 5].map((index) => area(String(index), square(index * 3, index, 1 / (index + 1))));
  const { areas, coast } = simplifyAreas(squares);
  expect(rings(areas).map((ring) => ring.length)).toEqual(squares.map(() => 5));
  expect(coast.coordinates).toHaveLength(squares.length);
});

test('leaves out small bends of a shore with many points', () => {
  const shores = [area('a', shore(0, 0)), area('b', shore(5, 0))];
  for (const ring of rings(simplifyAreas(shores).areas)) {
    expect(ring.length).toBeLessThan(300);
    expect(ring.length).toBeGreaterThan(100);
  }
});
