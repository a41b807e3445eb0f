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
  const seat = regions.find(({ code }) => code === provinceCode)?.seat;
  const middle = seat?.longitude ?? 0;
  // Equal areas, cut in the Atlantic: both the Indian Ocean and the Pacific stay whole.
  const projection = geoEqualEarth().rotate([-middle, 0]).fitWidth(width, { type: 'Sphere' });
  const [, top] = toPoint(projection, [middle, frame.north]);
  const [, bottom] = toPoint(projection, [middle, frame.south]);
  const height = Math.round(bottom - top);
  const [dx, dy] = projection.translate();
  projection.translate([dx, dy - top]).clipExtent([
    [0, 0],
    [width, height],
  ]);
  const topology = JSON.parse(await readFile('node_modules/world-atlas/land-110m.json', 'utf8')) as Topology<Objects>;
  const { land } = topology.objects;
  const origin = seat && ([seat.longitude, seat.latitude] as const);
  const places = partners.flatMap(({ slug, longitude, latitude }): [string, WorldPlace][] => {
    if (longitude === undefined || latitude === undefined) return [];
    const [x, y] = toPoint(projection, [longitude, latitude]);
    const way = origin && drawLine(projection, [origin, [longitude, latitude]]);
    return [[slug, { x: Math.round(x), y: Math.round(y), ...(way !== undefined && { way }) }]];
  });
  const [x, y] = origin ? toPoint(projection, origin) : [];
  return {
    width,
    height,
    ...(x !== undefined && y !== undefined && { origin: [Math.round(x), Math.round(y)] as const }),
    places: new Map(places),
    land: (land && geoPath(projection).digits(1)(feature(topology, land))) ?? '',
  };
}

type Place = readonly [longitude: number, latitude: number];

function drawLine(projection: GeoProjection, ends: readonly Place[]): string {
  const coordinates = ends.map((end) => [...end]);
  return geoPath(projection).digits(0)({ type: 'LineString', coordinates }) ?? '';
}

function toPoint(projection: GeoProjection, [longitude, latitude]: Place): [number, number] {
  return projection([longitude, latitude]) ?? [0, 0];
}
