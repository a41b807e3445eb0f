import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { listCharacters, subsetFont } from './subset-font.ts';

test('reads the ranges of CSS', () => {
  expect(listCharacters(['U+30-39', 'U+41'])).toBe('0123456789A');
});

test('a font of ten characters is small', async () => {
  const source = '@fontsource-variable/plus-jakarta-sans/files/plus-jakarta-sans-latin-wght-normal.woff2';
  const font = await readFile(createRequire(import.meta.url).resolve(await subsetFont(source, '0123456789')));
  expect(font.subarray(0, 4).toString()).toBe('wOF2');
  expect(font.byteLength).toBeLessThan(5000);
});
