/** The package comes without types. */
declare module 'polylabel' {
  /** Its outline, then its holes. */
  export type Polygon = readonly (readonly (readonly [x: number, y: number])[])[];
  /** The point of a polygon that is farthest from its lines, and how far that is. */
  export default function polylabel(polygon: Polygon, precision?: number): [x: number, y: number] & { distance: number };
}
