import polylabel, { type Polygon } from 'polylabel';

/** How exact a middle is, in the units of the drawing. */
const exactness = 0.5;

/**
 * The point that is farthest from the outlines of an area, in the island that has the most room: where a name goes of which
 * nobody has said its place.
 * @param islands Of each its outline, then its holes.
 */
export function findMiddle(islands: readonly Polygon[]): [x: number, y: number] {
  const [first, ...others] = islands.map((island) => polylabel(island, exactness));
  if (!first) throw new RangeError('An area without outlines has no middle.');
  const { 0: x, 1: y } = others.reduce((best, one) => (one.distance > best.distance ? one : best), first);
  return [x, y];
}
