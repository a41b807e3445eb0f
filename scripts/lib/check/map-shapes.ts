import { z } from 'astro/zod';

/** A shape of the map: what is said of it, and the box in which it lies. */
export interface MapShape {
  properties: Readonly<Record<string, unknown>>;
  /** West, south, east, north. */
  box: Box;
}

export type Box = readonly [west: number, south: number, east: number, north: number];

const position = z.tuple([z.number(), z.number()]).rest(z.number());
/** A line around an area: it ends where it begins, and there is something within. */
const ring = z.array(position).min(4).refine(isClosed);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: z.array(ring).min(1) }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(z.array(ring).min(1)).min(1) }),
]);
const feature = z.object({ type: z.literal('Feature'), properties: z.record(z.string(), z.unknown()), geometry });
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature).min(1) });

/** Larger maps are drawn by nobody's browser; boundaries of provinces have a tenth of it. */
const MAX_BYTES = 5_000_000;

function isClosed(places: readonly Place[]): boolean {
  const [first, last] = [places[0], places.at(-1)];
  const area = places.slice(1).reduce((sum, [x, y], index) => {
    const [before, below] = places[index] ?? [x, y];
    return sum + before * y - x * below;
  }, 0);
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1] && area !== 0;
}

type Place = readonly [number, number, ...number[]];

/** The shapes of a file of boundaries; undefined where it is no whole GeoJSON of areas. */
export function readMapShapes(bytes: Uint8Array): MapShape[] | undefined {
  if (bytes.length > MAX_BYTES) return undefined;
  try {
    const read = collection.safeParse(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
    return read.data?.features.map(({ properties, geometry: { type, coordinates } }) => ({
      properties,
      box: toBox((type === 'Polygon' ? [coordinates] : coordinates).flat(2)),
    }));
  } catch {
    return undefined;
  }
}

/** The box around places. */
function toBox(places: readonly Place[]): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of places) {
    west = Math.min(west, x);
    south = Math.min(south, y);
    east = Math.max(east, x);
    north = Math.max(north, y);
  }
  return [west, south, east, north];
}

/** The box around all shapes. */
export function joinBoxes(shapes: readonly MapShape[]): Box {
  return toBox(
    shapes.flatMap(({ box: [west, south, east, north] }) => [[west, south] as const, [east, north] as const]),
  );
}

/** True where two boxes share a place. */
export function isOverlapping(one: Box, other: Box): boolean {
  return one[0] <= other[2] && one[2] >= other[0] && one[1] <= other[3] && one[3] >= other[1];
}

/** The same box with longitude and latitude in each other's place. */
export const swapAxes = ([west, south, east, north]: Box): Box => [south, west, north, east];
