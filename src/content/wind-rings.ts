import { geoArea } from 'd3-geo';
import type { MultiPolygon, Polygon, Position } from 'geojson';

/** Half of the globe, in steradians. */
const HALF = 2 * Math.PI;

/**
 * The shapes of a file with their rings as d3 draws them, whichever way round the file has them: RFC 7946 asks for the other
 * way, and what comes from a shapefile has either. Unturned, a region would be the whole globe but itself.
 */
export function windRings(geometry: Polygon | MultiPolygon): Polygon | MultiPolygon {
  return geometry.type === 'Polygon'
    ? { ...geometry, coordinates: wind(geometry.coordinates) }
    : { ...geometry, coordinates: geometry.coordinates.map(wind) };
}

/** The first ring is the shore, around what is inside it; the others are holes, around all but themselves. */
function wind(rings: Position[][]): Position[][] {
  return rings.map((ring, index) => {
    const isAroundTheRest = geoArea({ type: 'Polygon', coordinates: [ring] }) > HALF;
    return isAroundTheRest === index > 0 ? ring : ring.toReversed();
  });
}
