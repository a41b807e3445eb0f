import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { dist, listPages } from '../lib/dist.ts';

/** The least that this content folder publishes, in each language. */
const least = [
  ['kerja-sama', 'agreements', /^\/(?:kerja-sama|en\/agreements)\/\d{4,}-[^/]+\/$/, 127],
  ['mitra', 'partners', /^\/(?:mitra|en\/partners)\/[^/]+\/$/, 83],
  ['wilayah', 'regions', /^\/(?:wilayah|en\/regions)\/(?:provinsi|kabupaten|kota)-[^/]+\/$/, 39],
  ['siaran-pers', 'press-releases', /^\/(?:siaran-pers|en\/press-releases)\/\d{4}\/[^/]+\/$/, 83],
] as const;

const urls = listPages(dist).map(({ url }) => url);

test.each(least)('%s and %s have a page for every record', (_id, _en, pattern, count) => {
  const found = urls.filter((url) => pattern.test(url));
  expect(found.filter((url) => !url.startsWith('/en/')).length).toBeGreaterThanOrEqual(count);
  expect(found.filter((url) => url.startsWith('/en/')).length).toBeGreaterThanOrEqual(count);
});

const regionPages = urls.filter((url) => least[2][2].test(url));

test.each(regionPages)('%s opens with its own sentence and has something to read', (url) => {
  const page = parse(readFileSync(path.join(dist, url, 'index.html'), 'utf8'));
  const name = page.querySelector('h1')?.text.trim() ?? '';
  const sentence = page.querySelector('h1 ~ p.text-2xl')?.text.trim() ?? '';
  expect(sentence.startsWith(name), sentence).toBe(true);
  const profile = page.querySelector('section[aria-labelledby="profil"]')?.text ?? '';
  expect(profile.split(/\s+/).length).toBeGreaterThan(60);
});
