import { parseXml, XmlComment, XmlElement, XmlText, type XmlNode } from '@rgrove/parse-xml';
import { isColour, type Colour } from './palette.ts';

/** A drawing of the content folder after its strict reading: nothing in it can run, load or reach outside itself. */
export interface Drawing {
  width: number;
  height: number;
  /** What stands inside the `svg` element, written anew. */
  content: string;
}

/** Why a drawing is refused: what stands in it, and where. */
export class DrawingError extends Error {}

const numbers = /^[\d\s.,eE+-]+$/;
const paint = /^(?:none|currentColor|#[\da-fA-F]{3,8}|var\(--[a-z\d-]+(?:,\s*#[\da-fA-F]{3,8})?\))$/;
const geometry = ['cx', 'cy', 'r', 'rx', 'ry', 'x', 'y', 'x1', 'x2', 'y1', 'y2', 'width', 'height', 'points'];
const measures = ['stroke-width', 'opacity', 'fill-opacity', 'stroke-opacity', 'stroke-dasharray', 'stroke-miterlimit'];

/** What an attribute may hold; no other is let through. */
const attributes: Readonly<Record<string, RegExp>> = {
  ...Object.fromEntries([...geometry, ...measures].map((name) => [name, numbers])),
  d: /^[\d\s.,eE+\-MmLlHhVvCcSsQqTtAaZz]+$/,
  transform: /^(?:\s*(?:translate|rotate|scale|skewX|skewY|matrix)\([\d\s.,eE+-]+\)\s*,?)+$/,
  fill: paint,
  stroke: paint,
  'fill-rule': /^(?:nonzero|evenodd)$/,
  'clip-rule': /^(?:nonzero|evenodd)$/,
  'stroke-linecap': /^(?:butt|round|square)$/,
  'stroke-linejoin': /^(?:miter|round|bevel)$/,
};

const elements = new Set(['g', 'path', 'circle', 'ellipse', 'rect', 'line', 'polyline', 'polygon']);

const namespace = 'http://www.w3.org/2000/svg';

/** Longer drawings are pictures. */
const maxLength = 20_000;

/**
 * Reads a drawing strictly: only shapes, only numbers and colours, with a `viewBox` that begins at 0 0. It is written anew
 * from what was understood, so that what reaches a page is nothing else.
 */
export function readDrawing(text: string): Drawing {
  if (text.length > maxLength) throw new DrawingError(`${String(text.length)} > ${String(maxLength)}`);
  const root = parse(text);
  const { viewBox = '', xmlns, ...rest } = root.attributes;
  const size = /^0 0 (\d+(?:\.\d+)?) (\d+(?:\.\d+)?)$/.exec(viewBox);
  if (root.name !== 'svg' || xmlns !== namespace) throw new DrawingError(`<${root.name}>`);
  const [, width = '', height = ''] = size ?? [];
  if (!(Number(width) > 0 && Number(height) > 0)) throw new DrawingError(`viewBox="${viewBox}"`);
  const [other] = Object.keys(rest).filter((name) => name !== 'width' && name !== 'height');
  if (other !== undefined) throw new DrawingError(`<svg ${other}>`);
  return { width: Number(width), height: Number(height), content: writeChildren(root) };
}

function parse(text: string): XmlElement {
  try {
    const { root } = parseXml(text);
    if (root) return root;
  } catch (error) {
    throw new DrawingError(error instanceof Error ? error.message.split('\n')[0] : String(error));
  }
  throw new DrawingError('<svg>');
}

function writeChildren({ children }: XmlElement): string {
  return children.map(writeNode).join('');
}

function writeNode(node: XmlNode): string {
  if (node instanceof XmlComment || (node instanceof XmlText && node.text.trim() === '')) return '';
  if (!(node instanceof XmlElement)) throw new DrawingError(node.type);
  if (!elements.has(node.name)) throw new DrawingError(`<${node.name}>`);
  const written = Object.entries(node.attributes).map(([name, value]) => {
    const isAllowed = Object.hasOwn(attributes, name) && attributes[name]?.test(value);
    if (!isAllowed || !isKnownPaint(value)) throw new DrawingError(`<${node.name} ${name}="${value}">`);
    return ` ${name}="${value}"`;
  });
  return `<${node.name}${written.join('')}>${writeChildren(node)}</${node.name}>`;
}

function isKnownPaint(value: string): boolean {
  const name = /^var\(--([a-z\d-]+)/.exec(value)?.[1];
  return name === undefined || isColour(name);
}

/** A drawing in fixed colours, for pictures: programs that draw them know neither `var()` nor the page's own colour. */
export function paintDrawing({ content }: Drawing, colours: Readonly<Record<Colour, string>>, current: string): string {
  return content
    .replace(/var\(--([a-z\d-]+)[^)]*\)/g, (whole, name: string) => (isColour(name) ? colours[name] : whole))
    .replaceAll('currentColor', current);
}
