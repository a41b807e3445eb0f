import { expect, test } from 'vitest';
import { toHex } from './colours.ts';

test.each([
  [1, 0, 0, '#ffffff'],
  [0, 0, 0, '#000000'],
  [0.62796, 0.25768, 29.234, '#ff0000'],
  [0.45201, 0.31321, 264.052, '#0000ff'],
])('writes OKLCH %f %f %f as %s', (lightness, chroma, hue, hex) => {
  expect(toHex(lightness, chroma, hue)).toBe(hex);
});
