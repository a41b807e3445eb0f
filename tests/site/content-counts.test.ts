import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { contentDir } from '../../src/config/site.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { toPath } from '../lib/read-dist.ts';

const urls = new Set(listPages(dist).map(({ url }) => url));

test.each(['agreements', 'visits', 'partners', 'regions', 'press-releases'] as const)(
  'every record of %s has a page in every language',
  (name) => {
    const addresses = readCollection(name).items.flatMap(({ url }) => Object.values(url).map(toPath));
    expect(addresses.filter((address) => !urls.has(address))).toEqual([]);
  },
);

test('every region of the content is published, in every language', () => {
  const content = readContentSet(listSourceFiles(contentDir));
  const written = content.records('regions').flatMap(({ data }) => (data?.draft === false ? [data.code] : []));
  expect(readCollection('regions').items.map(({ id }) => id)).toEqual(expect.arrayContaining(written));
});

const regionPages = readCollection('regions').items.flatMap(({ url }) => Object.values(url).map(toPath));

test.each(regionPages)('%s opens with its own sentence and has something to read', (url) => {
  const page = parse(readFileSync(path.join(dist, url, 'index.html'), 'utf8'));
  const name = page.querySelector('h1')?.text.trim() ?? '';
  const sentence = page.querySelector('h1 ~ p.text-2xl')?.text.trim() ?? '';
  expect(sentence.startsWith(name), sentence).toBe(true);
  expect(page.querySelector(`section[aria-labelledby="${anchorOf('profile')}"] p`)?.text.trim()).toBeTruthy();
});
