import { anchorOf } from '../address/anchors.ts';
import { toSlug } from '../address/slugs.ts';

/** Where a step of a guide stands on its page: `toStepAnchor('Persetujuan DPRD')` → `langkah-persetujuan-dprd`. */
export function toStepAnchor(title: string): string {
  return anchorOf('step', toSlug(title));
}
