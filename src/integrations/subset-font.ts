import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subset from 'subset-font';

const require = createRequire(import.meta.url);
const cache = path.resolve('.cache/fonts');

/** What the styles use; other weights and features would only add bytes to every first visit. */
const settings = {
  targetFormat: 'woff2',
  variationAxes: { wght: { min: 400, max: 700 } },
  keepFeatures: ['kern', 'mark', 'mkmk', 'ccmp', 'locl', 'liga', 'calt', 'tnum'],
} as const;

/**
 * Cuts a variable font of an installed package down to some characters, and gives the path of the result.
 * The same input gives the same bytes; they are kept for the next build.
 */
export async function subsetFont(source: string, characters: string): Promise<string> {
  const font = await readFile(require.resolve(source));
  const { version } = require('subset-font/package.json') as { version: string };
  const recipe = JSON.stringify([version, settings, characters]);
  const key = createHash('sha256').update(font).update(recipe).digest('hex').slice(0, 16);
  const file = path.join(cache, `${path.basename(source, '.woff2')}-${key}.woff2`);
  if (existsSync(file)) return file;
  await mkdir(cache, { recursive: true });
  const unfinished = `${file}.${String(process.pid)}`;
  await writeFile(unfinished, await subset(font, characters, settings));
  await rename(unfinished, file);
  return file;
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
