import sharp from 'sharp';
import { colours } from './colours.ts';
import { drawMark } from './shapes.ts';

/** The icons of the site by file name; a maskable one keeps its sign inside the safe circle. */
export const icons = {
  'apple-touch-icon': { edge: 180, scale: 0.78, isRound: false },
  'icon-192': { edge: 192, scale: 0.92, isRound: true },
  'icon-512': { edge: 512, scale: 0.92, isRound: true },
  'maskable-512': { edge: 512, scale: 0.64, isRound: false },
} as const;

export type IconName = keyof typeof icons;

/** The icon as a drawing. */
export function drawIcon(scale: number, isRound: boolean, edge = 32): string {
  const corner = isRound ? 6 : 0;
  const offset = 16 * (1 - scale);
  const size = `width="${String(edge)}" height="${String(edge)}" viewBox="0 0 32 32"`;
  const ground = `<rect width="32" height="32" rx="${String(corner)}" fill="${colours.paper}"/>`;
  const sign = `<g transform="translate(${String(offset)} ${String(offset)}) scale(${String(scale)})">${drawMark()}</g>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${ground}${sign}</svg>`;
}

/** One icon as PNG. */
export async function paintIcon(name: IconName): Promise<Buffer> {
  const { edge, scale, isRound } = icons[name];
  return sharp(Buffer.from(drawIcon(scale, isRound, edge)))
    .png({ compressionLevel: 9 })
    .toBuffer();
}
