import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { feature, merge } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, quantile, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  Objects,
  MultiPolygon as TopoMultiPolygon,
  Polygon as TopoPolygon,
  Topology,
} from 'topojson-specification';

export type Area<Properties> = Feature<Polygon | MultiPolygon, Properties>;

/** Shares of the points that stay, the least first: borders keep their bends at this size. */
const details = [0.65, 0.8, 0.9];

/** A shape of fewer points keeps all that it has: what is drawn by hand would collapse. */
const leastPoints = 12;

/** Every border is simplified once, so that neighbours still meet; the coast is what remains of them all together. */
export function simplifyAreas<Properties extends object>(
  areas: readonly Area<Properties>[],
): { areas: Area<Properties>[]; coast: MultiPolygon } {
  const collection: FeatureCollection<Polygon | MultiPolygon, Properties> = {
    type: 'FeatureCollection',
    features: [...areas],
  };
  const full = presimplify(topology({ areas: collection }, 1e5) as Topology<Objects<object>>);
  const whole = toAreas<Properties>(full, 1);
  const least = whole.areas.map((area) => Math.min(leastPoints, countPoints(area)));
  for (const detail of details) {
    const light = toAreas<Properties>(full, detail);
    if (light.areas.every((area, index) => countPoints(area) >= (least[index] ?? 0))) return light;
  }
  return whole;
}

function toAreas<Properties extends object>(full: Topology<Objects<object>>, detail: number) {
  const light = detail === 1 ? full : simplify(full, quantile(full, detail));
  const object = light.objects['areas'] as GeometryCollection<Properties>;
  const members = object.geometries as (TopoPolygon | TopoMultiPolygon)[];
  return { areas: feature(light, object).features as Area<Properties>[], coast: merge(light, members) };
}

function countPoints({ geometry }: Area<object>): number {
  const rings = geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();
  return rings.reduce((sum, ring) => sum + ring.length, 0);
}
