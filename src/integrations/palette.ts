import type { Plugin } from 'vite';
import { toStyleSheet, type Hues } from '../design/palette.ts';

const mark = '@palette;';

/** Writes the colours of `src/design/palette.ts`, in the province's own hues, where a style sheet says `@palette;`. */
export function palette(hues: Hues): Plugin {
  return {
    name: 'palette',
    // Before Tailwind, which drops what it does not know.
    enforce: 'pre',
    transform: (code, id) =>
      /\.css(?:$|\?)/.test(id) && code.includes(mark) ? code.replace(mark, toStyleSheet(hues)) : undefined,
  };
}
