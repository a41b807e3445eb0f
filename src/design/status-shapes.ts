import type { StatusShape } from '../domain/lists/statuses.ts';

/** An element of a drawing, with its attributes as SVG names them. */
export interface ShapePart {
  tag: 'circle' | 'path';
  attributes: Readonly<Record<string, string>>;
}

const solid = { fill: 'currentColor' };
const outline = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
type Paint = Readonly<Record<string, string>>;

function circle(r: string, paint: Paint): ShapePart {
  return { tag: 'circle', attributes: { cx: '8', cy: '8', r, ...paint } };
}

function path(d: string, paint: Paint): ShapePart {
  return { tag: 'path', attributes: { d, ...paint } };
}

const ring = circle('6', outline);

/** The marks of statuses in a square of 16 units, for pages and pictures alike. */
export const statusShapes: Readonly<Record<StatusShape, readonly ShapePart[]>> = {
  disc: [circle('7', solid)],
  target: [ring, circle('2.6', solid)],
  triangle: [path('M3 1.5 14.5 8 3 14.5z', solid)],
  ring: [ring],
  'half-ring': [ring, path('M8 2a6 6 0 0 1 0 12z', solid)],
  'three-quarter-ring': [ring, path('M8 8V2a6 6 0 1 1-6 6z', solid)],
  dash: [path('M1.5 6.2h13v3.6h-13z', solid)],
  'dash-and-bar': [path('M1.5 6.2h8v3.6h-8zM11 2h3.5v12H11z', solid)],
  bars: [path('M3 2h3.5v12H3zM9.5 2H13v12H9.5z', solid)],
  'ticked-square': [
    path('M2 2h12v12H2zM7 11.6l5.4-6-1.3-1.2-4.2 4.7-1.8-1.7-1.2 1.3z', { ...solid, 'fill-rule': 'evenodd' }),
  ],
  square: [path('M2 2h12v12H2z', solid)],
  squares: [path('M1.5 5.5h9v9h-9z', outline), path('M6 1h9v9h-2.5V3.5H6z', solid)],
  diamond: [path('M8 1.4 14.6 8 8 14.6 1.4 8z', outline)],
  'small-diamond': [path('M8 3.6 12.4 8 8 12.4 3.6 8z', solid)],
  'half-diamond': [path('M8 1.4 14.6 8 8 14.6 1.4 8z', outline), path('M8 1.4 14.6 8 8 14.6z', solid)],
  dot: [circle('3', solid)],
};

/** A drawing as SVG text in one colour. */
export function toSvg(parts: readonly ShapePart[], colour: string): string {
  return parts
    .map(({ tag, attributes }) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      return `<${tag} ${written.join(' ')}/>`;
    })
    .join('')
    .replaceAll('currentColor', colour);
}
