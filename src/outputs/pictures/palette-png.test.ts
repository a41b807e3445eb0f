import sharp from 'sharp';
import { expect, test } from 'vitest';
import { toPalettePng, type Colour } from './palette-png.ts';

const colours: Colour[] = Array.from({ length: 16 }, (_, index) => [index, 255 - index, 3 * index] as const);

test.each([
  [4, 3],
  [5, 2],
  [1, 1],
])('writes what another program reads: %i × %i', async (width, height) => {
  const pixels = Uint8Array.from({ length: width * height }, (_, place) => (place * 7) % 16);
  const png = toPalettePng({ width, height, colours, pixels });
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect(info).toMatchObject({ width, height });
  expect([...data]).toEqual([...pixels].flatMap((number) => [...(colours[number] ?? [])]));
});

test('refuses more colours than fit', () => {
  const many: Colour[] = [...colours, [1, 2, 3]];
  expect(() => toPalettePng({ width: 1, height: 1, colours: many, pixels: new Uint8Array(1) })).toThrow('17 colours');
});
