import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';

const contentDir = path.resolve(import.meta.dirname, '../fixtures/toy-province');
const pictures = path.resolve(import.meta.dirname, '../../.cache/pictures');

function hashFiles(dist: string): Map<string, string> {
  // The search index is Pagefind's: it writes its filters in an order that changes from run to run.
  const files = globSync('**/*', { cwd: dist, exclude: (name) => name === 'pagefind' }).filter((file) =>
    statSync(path.join(dist, file)).isFile(),
  );
  return new Map(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('two builds of the same content and day are the same byte for byte, with pictures drawn anew', async () => {
  const builds = [];
  for (const attempt of [1, 2]) {
    const { code, output, dist } = await buildSite({ contentDir, siteDate: '2027-03-30' });
    expect(code, output).toBe(0);
    builds.push(hashFiles(dist));
    if (attempt === 1) forgetPictures(dist);
  }
  const [first, second] = builds;
  expect([...(first?.keys() ?? [])].filter((file) => file.endsWith('.png')).length).toBeGreaterThan(10);
  expect([...(second ?? [])].filter(([file, hash]) => first?.get(file) !== hash)).toEqual([]);
  expect(second?.size).toBe(first?.size);
}, 300_000);

/** Takes the pictures of a build out of the cache, and no others. */
function forgetPictures(dist: string): void {
  const drawn = new Set(
    globSync('pictures/**/*.png', { cwd: dist }).map((file) => readFileSync(path.join(dist, file)).toString('base64')),
  );
  const cached = globSync('*.png', { cwd: pictures }).map((file) => path.join(pictures, file));
  const own = cached.filter((file) => drawn.has(readFileSync(file).toString('base64')));
  expect(own.length).toBeGreaterThan(10);
  for (const file of own) rmSync(file);
}
