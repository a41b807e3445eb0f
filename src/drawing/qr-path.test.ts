import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { drawQr } from './qr-path.ts';

test('draws every dark dot, and no other', () => {
  const text = 'https://register.example/0042/?d=2026-11-29';
  const { size, path } = drawQr(text);
  const drawn = new Set(
    [...path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)].flatMap(([, x, y, width]) =>
      Array.from({ length: Number(width) }, (_, index) => `${String(Number(x) + index)} ${String(y)}`),
    ),
  );
  const { data } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `${String(x)} ${String(y)}` : [])));
  expect(drawn).toEqual(new Set(dark));
  expect(data).toHaveLength(size);
});

test('leaves four dots of quiet all round', () => {
  const { size, path } = drawQr('https://register.example/0042/');
  const rows = [...path.matchAll(/M\d+ (\d+)h/g)].map(([, y]) => Number(y));
  expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, size - 5]);
});
