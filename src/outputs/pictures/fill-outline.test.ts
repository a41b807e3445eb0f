import sharp from 'sharp';
import { expect, test } from 'vitest';
import { OutlineFiller } from './fill-outline.ts';

/** Shares in hundredths, by pixel. */
function fill(path: string, width: number, height: number): number[] {
  const shares = Array.from({ length: width * height }, () => 0);
  new OutlineFiller(width, height).fill(path, (x, y, share) => {
    shares[y * width + x] = Math.round(100 * share);
  });
  return shares;
}

test('covers whole pixels wholly and parts by their area', () => {
  expect(fill('M1 0L3 0L3 1.5L1 1.5Z', 4, 2)).toEqual([0, 100, 100, 0, 0, 50, 50, 0]);
  expect(fill('M0.5 0L1.25 0L1.25 1L0.5 1Z', 2, 1)).toEqual([50, 25]);
  expect(fill('M0 0L2 1L0 1Z', 2, 1)).toEqual([75, 25]);
});

test('leaves holes that run the other way round, and fills what lies twice only once', () => {
  const hole = 'M1 0L1 1L2 1L2 0Z';
  expect(fill(`M0 0L3 0L3 1L0 1Z ${hole}`, 3, 1)).toEqual([100, 0, 100]);
  expect(fill('M0 0L2 0L2 1L0 1Z M1 0L3 0L3 1L1 1Z', 3, 1)).toEqual([100, 100, 100]);
});

test('cuts what lies outside the picture, and forgets one path before the next', () => {
  const filler = new OutlineFiller(2, 2);
  const seen: string[] = [];
  filler.fill('M-5 -5L1 -5L1 9L-5 9Z', (x, y, share) => seen.push(`${x} ${y} ${share}`));
  expect(seen).toEqual(['0 0 1', '0 1 1']);
  filler.fill('M5 5L6 5L6 6Z', (x, y) => seen.push(`after ${x} ${y}`));
  expect(seen).toHaveLength(2);
});

test('draws curves as another program does', async () => {
  const path = 'M4 20Q4 4 20 4Q36 4 36 20Q36 36 20 36Q4 36 4 20Z M12 20L20 28L28 20L20 12Z';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><path d="${path}"/></svg>`;
  const other = await sharp(Buffer.from(svg)).extractChannel('alpha').raw().toBuffer();
  const own = fill(path, 40, 40);
  const differences = own.map((share, pixel) => Math.abs(share - ((other[pixel] ?? 0) / 255) * 100));
  expect(Math.max(...differences)).toBeLessThan(12);
  expect(differences.reduce((sum, one) => sum + one, 0) / differences.length).toBeLessThan(0.5);
});

test.each(['M0 0C1 1 2 2 3 3Z', 'M0 0L1', 'm0 0l1 1z', 'M0 0 H4'])('refuses what it cannot draw: %s', (path) => {
  expect(() => fill(path, 4, 4)).toThrow('An outline');
});
