import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { geoMercator, geoPath, type GeoProjection } from 'd3-geo';
import type { FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import { contentDir } from '~/config/site.ts';
import { placeLabels } from '~/drawing/label-places.ts';
import { countLetterWidths } from '~/drawing/letter-widths.ts';
import type { LabelSize, ProvinceMap, RegionShape } from '~/drawing/province-map.ts';
import { findMiddle } from './find-middle.ts';
import { simplifyAreas, type Area as AreaWith } from './simplify-areas.ts';
import type { Localized } from '~/domain/records/localized.ts';
import type { Region } from '~/domain/records/region.ts';
import { readDataFile } from '~/reader/data-file.ts';
import { regionCode } from '~/schemas/parts/words.ts';
import { remember } from '~/cache/page-reads.ts';
import { getRegister } from './view.ts';
import { windRings } from './wind-rings.ts';

type Area = AreaWith<{ code: string }>;
type Box = readonly [west: number, south: number, east: number, north: number];

const boundaries = path.join(contentDir, 'map/boundaries.geojson');
/** As wide as the page's column, so that a letter of 16 units is 16 px there. */
const width = 1120;
/** A region smaller than this share of the median one is drawn once more, magnified; so is one whose name has no room. */
const smallShare = 1 / 3;
const magnifiedSize = 96;
/** Room for its name at the foot of an inset, and beside it. */
const insetName = { height: 28, letter: 12, beside: 4 };

/** The map of the province, or undefined where the content folder has no boundaries. */
export const getProvinceMap = remember(() => (existsSync(boundaries) ? draw() : Promise.resolve(undefined)));

async function draw(): Promise<ProvinceMap> {
  const settings = readDataFile(contentDir, 'map/insets.yaml');
  if (!settings) throw new Error('Boundaries need map/insets.yaml, which says how they are framed.');
  const { areas, coast } = await readAreas();
  const { regions } = await getRegister();
  const projection = geoMercator().fitWidth(width, toFrame(settings.main));
  const [[, top], [, bottom]] = geoPath(projection).bounds(toFrame(settings.main));
  const height = Math.round(bottom - top);
  const placed = settings.insets.map((inset) => ({ ...inset, ...place(inset, projection) }));

  const inMain = areas.map((area) => within(area, settings.main));
  const labels = {
    wide: toLabels('wide', inMain, regions, projection),
    compact: toLabels('compact', inMain, regions, projection),
  };

  const sizes = inMain.map((part) => geoPath(projection).area(part));
  const limit = (sizes.toSorted((a, b) => a - b)[Math.floor(sizes.length / 2)] ?? 0) * smallShare;
  const shapes = areas.map((area, index): RegionShape => {
    const { code } = area.properties;
    const main = inMain[index] ?? area;
    const insets = placed.filter(({ region }) => region === code);
    const parts = [
      { by: projection, part: main },
      ...insets.map(({ projection: by, box }) => ({ by, part: within(area, box) })),
    ];
    // Of a region that lies far away as a whole, the middle is in its inset.
    const shown = parts.find(({ part }) => !isEmpty(part)) ?? { by: projection, part: area };
    const places = { wide: labels.wide.get(code), compact: labels.compact.get(code) };
    const isSmall = (sizes[index] ?? 0) < limit || Object.values(places).some((place) => !place);
    return {
      code,
      path: parts.map(({ by, part }) => toPath(part, by)).join(''),
      labels: places,
      middle: round(geoPath(shown.by).centroid(shown.part)),
      ...(isSmall ? { magnified: magnify(isEmpty(main) ? area : main) } : {}),
    };
  });
  return {
    width,
    height,
    shapes,
    insets: placed.map(({ key, name, x, y, width, height }) => ({ key, name, x, y, width, height })),
    outline: [
      toPath(within(coast, settings.main), projection),
      ...placed.map(({ projection: by, box }) => toPath(within(coast, box), by)),
    ].join(''),
    credit: settings.credit,
    creditUrl: settings.url,
  };
}

async function readAreas(): Promise<{ areas: Area[]; coast: Area }> {
  const text = await readFile(boundaries, 'utf8');
  const collection = JSON.parse(text) as FeatureCollection<Polygon | MultiPolygon, { code: string }>;
  const features = collection.features.map(({ properties, geometry, ...area }) => ({
    ...area,
    // The code becomes the name of a shape in a drawing.
    properties: { ...properties, code: regionCode.parse(properties.code) },
    geometry: windRings(geometry),
  }));
  const { areas, coast } = simplifyAreas<{ code: string }>(features);
  return { areas, coast: { type: 'Feature', properties: { code: '' }, geometry: coast } };
}

function toFrame([west, south, east, north]: Box) {
  return {
    type: 'MultiPoint' as const,
    coordinates: [
      [west, south],
      [east, north],
    ],
  };
}

const toPath = (part: Area, by: GeoProjection): string => geoPath(by).digits(1)(part) ?? '';

const isEmpty = ({ geometry }: Area): boolean => geometry.coordinates.length === 0;

/** The islands of an area that reach into a box. */
function within(area: Area, [west, south, east, north]: Box): Area {
  const { geometry } = area;
  const islands = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const touches = ([shore = []]: Position[][]) =>
    shore.some(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north);
  return { ...area, geometry: { type: 'MultiPolygon', coordinates: islands.filter(touches) } };
}

/**
 * An inset has the map's own scale; its frame starts at the place that the settings name, and holds its name: where that
 * is the longer one, the frame goes on towards the middle of the map.
 */
function place(
  inset: { box: Box; at: readonly [number, number]; name: Localized<string> },
  projection: GeoProjection,
) {
  const [x = 0, y = 0] = projection([...inset.at]) ?? [];
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(toFrame(inset.box));
  const [dx, dy] = projection.translate();
  const moved = geoMercator()
    .scale(projection.scale())
    .translate([dx + x - left, dy + y - top]);
  const longest = Math.max(...Object.values(inset.name).map((name) => countLetterWidths(name)));
  const more = Math.max(0, longest * insetName.letter + 2 * insetName.beside - (right - left));
  const isBeyondMiddle = x + (right - left) / 2 > width / 2;
  return {
    projection: moved,
    x: Math.round(isBeyondMiddle ? x - more : x),
    y: Math.round(y),
    width: Math.round(right - left + more),
    height: Math.round(bottom - top) + insetName.height,
  };
}

/** An ordinary letter of a name is about this wide at 16 and at 21 units; a name so high, and so with its number below. */
const letters: Readonly<Record<LabelSize, { width: number; height: number; room: number }>> = {
  wide: { width: 9.6, height: 18, room: 33 },
  compact: { width: 12.6, height: 24, room: 43 },
};
/** A name of which less lies inside its region, or more over others, is left out: the magnified drawing carries it, or its tile. */
const bounds: Readonly<Record<LabelSize, { inside: number; over: number }>> = {
  wide: { inside: 0.45, over: 0.4 },
  compact: { inside: 0.3, over: 0.6 },
};

function toLabels(size: LabelSize, areas: readonly Area[], regions: readonly Region[], projection: GeoProjection) {
  const byCode = new Map(regions.map((region) => [region.code, region]));
  const requests = areas.flatMap(({ properties: { code }, geometry }) => {
    const region = byCode.get(code);
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    const islands = polygons.map((polygon) =>
      polygon.map((ring) => ring.map(([x = 0, y = 0]) => projection([x, y]) ?? ([0, 0] as [number, number]))),
    );
    if (!region || islands.length === 0) return [];
    const { label } = region;
    const anchor = (label && projection([label.longitude, label.latitude])) ?? findMiddle(islands);
    const { width, ...heights } = letters[size];
    return [{ code, rings: islands.flat(), anchor, width: countLetterWidths(region.shortName) * width, ...heights }];
  });
  const places = [...placeLabels(requests)];
  return new Map(
    places.filter(([, { inside, over }]) => inside >= bounds[size].inside && over <= bounds[size].over).map(([code, { point }]) => [code, round(point)]),
  );
}

function magnify(area: Area): NonNullable<RegionShape['magnified']> {
  const projection = geoMercator().fitSize([magnifiedSize, magnifiedSize], area);
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(area);
  const [dx, dy] = projection.translate();
  projection.translate([dx - left, dy - top]);
  return {
    path: toPath(area, projection),
    width: Math.ceil(right - left),
    height: Math.ceil(bottom - top),
  };
}

function round([x, y]: readonly [number, number]): readonly [number, number] {
  return [Math.round(x), Math.round(y)];
}
