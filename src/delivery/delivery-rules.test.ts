import { expect, test } from 'vitest';
import { getContentType } from './content-types.ts';
import { headersFor, headersForMissing, isCrooked, isHashed, isHidden } from './delivery-rules.ts';
import { toHeadersFile } from './headers-file.ts';
import { toStoredObjects } from './object-storage.ts';

test('lets a later rule replace a header, and keeps the others', () => {
  expect(headersFor('/_astro/a.css')).toMatchObject({
    'Cache-Control': 'public, max-age=31536000, immutable',
    'X-Content-Type-Options': 'nosniff',
  });
});

test('lets other sites frame what is made for it, in every language, and nothing else', () => {
  for (const address of ['/embed/wilayah/kota-batu/', '/en/embed/regions/kota-batu/'])
    expect(headersFor(address)['Content-Security-Policy']).toContain('frame-ancestors *');
  for (const address of ['/', '/embed', '/wilayah/embed/', '/admin/', '/files/a.pdf', '/files/a.txt'])
    expect(headersFor(address)['Content-Security-Policy']).toContain("frame-ancestors 'none'");
});

test('lets uploads do nothing, and a PDF be shown', () => {
  expect(headersFor('/files/a/b.csv')['Content-Security-Policy']).toContain('sandbox');
  expect(headersFor('/files/a/b.pdf')['Content-Security-Policy']).not.toContain('sandbox');
});

test('keeps nobody waiting for what was missing', () => {
  expect(headersForMissing()['Cache-Control']).toBe('no-store');
});

test('knows which names change with the content', () => {
  expect(isHashed('/pagefind/en/fragment/a.pf_fragment')).toBe(true);
  expect(isHashed('/pagefind/en/pagefind.js')).toBe(false);
});

test('hides the rules for hosts and the packed forms', () => {
  expect(['/_headers', '/_redirects', '/index.html.br', '/a.js.zst', '/a.js.gz'].every(isHidden)).toBe(true);
  expect(isHidden('/data/agreements.csv')).toBe(false);
});

test('knows a path that leads elsewhere than it says', () => {
  expect(
    ['//x', '/x//y', '/\\x', '/embed/../x', '/embed/..', '/./x', '/x/.'].filter((path) => !isCrooked(path)),
  ).toEqual([]);
  expect(['/', '/x/', '/files/a..b.pdf', '/.well-known/security.txt', '/...'].filter(isCrooked)).toEqual([]);
});

test('tells a file by the longest end of its name', () => {
  expect(getContentType('/wilayah/kota-batu/atom.xml').type).toBe('application/xml; charset=utf-8');
  expect(getContentType('/sitemap-index.xml').type).toBe('application/xml; charset=utf-8');
  expect(getContentType('/files/A.PDF').type).toBe('application/pdf');
  expect(getContentType('/files/a.unknown').type).toBe('application/octet-stream');
});

test('takes a header away before it sets it again, where the host would join both', () => {
  expect(toHeadersFile('cloudflare')).toContain('/build.json\n  ! Cache-Control\n  Cache-Control: no-cache\n');
  expect(toHeadersFile('netlify')).not.toContain('!');
});

test('stays within what Cloudflare Pages reads: 100 rules, 2,000 characters a line', () => {
  const lines = toHeadersFile('cloudflare').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(2000);
});

test('tells a storage the type, the age and the way of every file', () => {
  const moved = [{ from: '/mitra/pusan/', to: '/mitra/busan/' }];
  expect(toStoredObjects(['data/a.csv', 'mitra/pusan/index.html', '_headers'], moved)).toEqual([
    expect.objectContaining({ key: 'data/a.csv', contentType: 'text/csv; charset=utf-8' }),
    expect.objectContaining({ key: 'mitra/pusan/index.html', redirect: '/mitra/busan/' }),
  ]);
});
