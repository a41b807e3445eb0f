import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subset from 'subset-font';
import { keepBytes, replaceFile, toKey } from '../cache/kept-files.ts';

const require = createRequire(import.meta.url);
const cache = path.resolve('.cache/fonts');

/** What the styles use; other weights and features would only add bytes to every first visit. */
const settings = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'tnum'],
} as const;

/**
 * Cuts a variable font of an installed package down to some characters, and gives the name of the result in the `imports`
 * of package.json: the framework names a font after what it is given, and its name must not depend on where the project
 * lies, nor on the root of a build. The same input gives the same bytes; they are kept for the next build.
 */
export async function subsetFont(source: string, characters: string): Promise<string> {
  const font = await readFile(require.resolve(source));
  const { version } = require('subset-font/package.json') as { version: string };
  const key = toKey([font, JSON.stringify([version, settings, characters])]);
  const bytes = await keepBytes(path.join(cache, 'kept'), key, () => subset(font, characters, settings));
  const file = path.join(cache, `${path.basename(source, '.woff2')}-${key}.woff2`);
  // The framework reads the file itself: whatever lies there gives way to the bytes that were proven.
  await replaceFile(file, bytes);
  return `#fonts/${path.basename(file)}`;
}

/** The characters of a CSS `unicode-range`: `U+30-39` → `0123456789`. */
export function listCharacters(unicodeRange: readonly string[]): string {
  return unicodeRange
    .map((range) => {
      const [first = '', last = first] = range.replace('U+', '').split('-');
      const start = Number.parseInt(first, 16);
      const length = Number.parseInt(last, 16) - start + 1;
      return String.fromCodePoint(...Array.from({ length }, (_, index) => start + index));
    })
    .join('');
}
