import { hues } from '~/config/brand.ts';
import { toHexColours } from '~/design/palette.ts';

/** The colours of the pages by day. */
export const colours = toHexColours(hues);
