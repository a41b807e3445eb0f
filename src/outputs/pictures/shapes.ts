import { statusShapes, toSvg } from '~/design/status-shapes.ts';
import { statuses, type AgreementStatus } from '~/domain/lists/statuses.ts';
import { colours } from './colours.ts';

/** The tone of a status. */
export function toTone(status: AgreementStatus): string {
  return colours[statuses[status].tone];
}

/** The shape of a status in a square of 16 units, as on the pages. */
export function drawStatus(status: AgreementStatus): string {
  return toSvg(statusShapes[statuses[status].shape], toTone(status));
}

/** The sign of the site in a square of 32 units. */
export function drawMark(): string {
  return `<g transform="rotate(45 16 16)"><g fill="${colours.accent}"><ellipse cx="16" cy="7.6" rx="4.4" ry="7.2"/><ellipse cx="16" cy="24.4" rx="4.4" ry="7.2"/></g><g fill="${colours.brick}"><ellipse cx="7.6" cy="16" rx="7.2" ry="4.4"/><ellipse cx="24.4" cy="16" rx="7.2" ry="4.4"/></g></g>`;
}

const petals = [45, 135, 225, 315]
  .map(
    (angle) =>
      `<ellipse cx="24" cy="24" rx="6.2" ry="14.5" transform="rotate(${String(angle)} 24 24) translate(0 -17)"/>`,
  )
  .join('');
const points = [
  [24, 24, 1.8],
  [24, 0, 1.8],
  [24, 48, 1.8],
  [0, 24, 1.8],
  [48, 24, 1.8],
  [12, 12, 1.2],
  [36, 12, 1.2],
  [12, 36, 1.2],
  [36, 36, 1.2],
]
  .map(([x, y, r]) => `<circle cx="${String(x)}" cy="${String(y)}" r="${String(r)}"/>`)
  .join('');

/** A field of kawung, the motif of the footer, twice as large. */
export function drawKawung(width: number, height: number): string {
  const field = `<path d="M0 0h${String(width)}v${String(height)}H0z"`;
  const strokes = `<g fill="none" stroke="${colours.onFooter}" stroke-opacity="0.3" stroke-width="1.5">${petals}</g>`;
  const dots = `<g fill="${colours.onFooter}" fill-opacity="0.3">${points}</g>`;
  return `<defs><pattern id="kawung" width="48" height="48" patternUnits="userSpaceOnUse" patternTransform="translate(0 3) scale(2)">${strokes}${dots}</pattern></defs>${field} fill="${colours.footer}"/>${field} fill="url(#kawung)"/>`;
}
