import { mark, pattern } from '~/config/brand.ts';
import { paintDrawing } from '~/design/drawing.ts';
import { drawShape, toSvg } from '~/design/status-shapes.ts';
import { getTone, statuses, type AgreementStatus } from '~/domain/lists/statuses.ts';
import { colours } from './colours.ts';

/** The tone of a status. */
export function toTone(status: AgreementStatus): string {
  return colours[`tone-${getTone(status)}`];
}

/** The shape of a status in a square of 16 units, as on the pages. */
export function drawStatus(status: AgreementStatus): string {
  return toSvg(drawShape(statuses[status].shape), toTone(status));
}

/** The sign of the site in a square of 32 units. */
export function drawMark(): string {
  return `<g transform="scale(${String(32 / mark.width)})">${paintDrawing(mark, colours, colours.ink)}</g>`;
}

/** A field of the pattern of the footer, twice as large. */
export function drawPattern(width: number, height: number): string {
  const field = `<path d="M0 0h${String(width)}v${String(height)}H0z"`;
  const tile = `<g stroke-opacity="0.3" fill-opacity="0.3">${paintDrawing(pattern, colours, colours['on-footer'])}</g>`;
  const size = `width="${String(pattern.width)}" height="${String(pattern.height)}"`;
  return `<defs><pattern id="pattern" ${size} patternUnits="userSpaceOnUse" patternTransform="translate(0 3) scale(2)">${tile}</pattern></defs>${field} fill="${colours.footer}"/>${field} fill="url(#pattern)"/>`;
}
