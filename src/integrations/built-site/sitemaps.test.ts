import { expect, test } from 'vitest';
import { readHtml } from './read-html.ts';
import { toIndexablePage } from './sitemaps.ts';

const head = `<head><link rel="canonical" href="https://a.example/b/"><link rel="alternate" hreflang="id" href="https://a.example/b/">
<link rel="alternate" hreflang="x-default" href="https://a.example/b/"><meta name="dcterms.modified" content="2026-01-02">`;

test('reads address, language and last change of a page from its head', () => {
  expect(toIndexablePage({ html: head, reading: readHtml(head) })).toMatchObject({
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
  expect(toIndexablePage({ html: page, reading: readHtml(page) })).toBeUndefined();
});
