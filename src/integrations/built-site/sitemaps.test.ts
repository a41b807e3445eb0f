import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BuiltPage } from './built-page.ts';
import { readHtml } from './read-html.ts';
import { toIndexablePage, writeSitemaps } from './sitemaps.ts';

const head = `<head><link rel="canonical" href="https://a.example/b/"><link rel="alternate" hreflang="id" href="https://a.example/b/">
<link rel="alternate" hreflang="x-default" href="https://a.example/b/"><meta name="dcterms.modified" content="2026-01-02">`;

test('reads address, language and last change of a page from its head', () => {
  expect(toIndexablePage({ reading: readHtml(head) })).toMatchObject({
    url: 'https://a.example/b/',
    language: 'id',
    modified: '2026-01-02',
  });
});

test.each([
  ['asks not to be indexed', `${head}<meta name="robots" content="noindex">`],
  ['only sends on', `${head}<meta http-equiv="refresh" content="0;url=/c/">`],
  ['has no address of its own', head.replace('canonical', 'x')],
])('leaves out a page that %s', (_, page) => {
  expect(toIndexablePage({ reading: readHtml(page) })).toBeUndefined();
});

test('begins another file where one would be too long for search engines', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sitemaps-'));
  try {
    const writer = writeSitemaps(folder, 2);
    for (const name of ['a', 'b', 'c']) {
      const html = head.replaceAll('/b/', `/${name}/`);
      await writer.read?.({ reading: readHtml(html) } as unknown as BuiltPage);
    }
    await writer.finish();
    const read = (file: string) => readFile(path.join(folder, file), 'utf8');
    expect((await read('sitemap-id.xml')).match(/<loc>/g)).toHaveLength(2);
    expect(await read('sitemap-id-2.xml')).toContain('<loc>https://a.example/c/</loc>');
    expect((await read('sitemap-index.xml')).match(/sitemap-id(?:-2)?\.xml/g)).toEqual([
      'sitemap-id.xml',
      'sitemap-id-2.xml',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
