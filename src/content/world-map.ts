import { readFile } from 'node:fs/promises';
import { geoEqualEarth, geoPath, type GeoProjection } from 'd3-geo';
import { feature } from 'topojson-client';
import type { Objects, Topology } from 'topojson-specification';
import type { WorldMap, WorldPlace } from '~/drawing/world-map.ts';
import { remember } from '~/cache/page-reads.ts';
import { getRegister } from './view.ts';

const width = 1120;
/** The frame leaves out the polar seas. */
const frame = { north: 74, south: -50 };

/** The world map with every partner that has coordinates. */
export const getWorldMap = remember(draw);

async function draw(): Promise<WorldMap & { land: string }> {
  const { partners, regions, provinceCode } = await getRegister();
  const seat = regions.find(({ code }) => code === provinceCode)?.seat ?? { longitude: 0, latitude: 0 };
  // Equal areas, cut in the Atlantic: both the Indian Ocean and the Pacific stay whole.
  const projection = geoEqualEarth().rotate([-seat.longitude, 0]).fitWidth(width, { type: 'Sphere' });
  const [, top] = toPoint(projection, [seat.longitude, frame.north]);
  const [, bottom] = toPoint(projection, [seat.longitude, frame.south]);
  const height = Math.round(bottom - top);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const topology = JSON.parse(await readFile('node_modules/world-atlas/land-110m.json', 'utf8')) as Topology<Objects>;
  const { land } = topology.objects;
  const origin = [seat.longitude, seat.latitude] as const;
  const places = partners.flatMap(({ slug, longitude, latitude }): [string, WorldPlace][] => {
    if (longitude === undefined || latitude === undefined) return [];
    const [x, y] = toPoint(projection, [longitude, latitude]);
    const line = { type: 'LineString' as const, coordinates: [[...origin], [longitude, latitude]] };
    return [[slug, { x: Math.round(x), y: Math.round(y), way: geoPath(projection).digits(0)(line) ?? '' }]];
  });
  const [x, y] = toPoint(projection, origin);
  return {
    width,
    height,
    origin: [Math.round(x), Math.round(y)],
    places: new Map(places),
    land: (land && geoPath(projection).digits(1)(feature(topology, land))) ?? '',
  };
}

function toPoint(projection: GeoProjection, [longitude, latitude]: readonly [number, number]): [number, number] {
  return projection([longitude, latitude]) ?? [0, 0];
}
