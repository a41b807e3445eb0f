import type { ShapePart } from '../domain/lists/statuses.ts';

/** An element of a drawing, with its attributes as SVG names them. */
export interface DrawnPart {
  tag: 'circle' | 'path';
  attributes: Readonly<Record<string, string>>;
}

const solid = { fill: 'currentColor' };
const outline = { fill: 'none', stroke: 'currentColor', 'stroke-width': '2' };
const paints = { fill: solid, line: outline, cut: { ...solid, 'fill-rule': 'evenodd' } };

/** The mark of a status in a square of 16 units, for pages and pictures alike. */
export function drawShape(shape: readonly ShapePart[]): DrawnPart[] {
  return shape.map((part) => {
    const [form = '', ...rest] = part.split(' ');
    if (form === 'ring') return drawCircle('6', outline);
    if (form === 'disc') return drawCircle(rest.join(''), solid);
    return { tag: 'path', attributes: { d: rest.join(' '), ...paints[form as keyof typeof paints] } };
  });
}

function drawCircle(r: string, paint: Readonly<Record<string, string>>): DrawnPart {
  return { tag: 'circle', attributes: { cx: '8', cy: '8', r, ...paint } };
}

/** A drawing as SVG text in one colour. */
export function toSvg(parts: readonly DrawnPart[], colour: string): string {
  return parts
    .map(({ tag, attributes }) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      return `<${tag} ${written.join(' ')}/>`;
    })
    .join('')
    .replaceAll('currentColor', colour);
}
