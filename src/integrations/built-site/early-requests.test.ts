import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { listImported, writeEarlyRequests } from './early-requests.ts';
import { writeSite } from './site-writer.ts';

function makeSite(pages: Readonly<Record<string, string>>): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'preloads-'));
  for (const folder of ['_astro', 'pagefind/id']) mkdirSync(path.join(dir, folder), { recursive: true });
  const files = {
    '_astro/page.js': 'import{t as e}from"./data.js";import"./box.js";e(import("./later.js"))',
    '_astro/box.js': "import { x } from './data.js';",
    '_astro/data.js': 'import e from"./deep.js";',
    '_astro/deep.js': 'export default 1',
    '_astro/later.js': '',
    'pagefind/id/pagefind.js': '',
    'pagefind/id/pagefind.id_1.pf_meta': '',
    'pagefind/id/wasm.id.pagefind': '',
    ...pages,
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dir, name), text);
  return dir;
}

describe('scripts asked for early', () => {
  test('all that is imported, nearest first, and nothing that is loaded later', () => {
    expect(listImported(['/_astro/page.js'], makeSite({}))).toEqual([
      '/_astro/data.js',
      '/_astro/box.js',
      '/_astro/deep.js',
    ]);
  });

  test('are named on the page that waits for them, behind the names and before the full text, and on no other', async () => {
    const html = '<html><head></head><body>%<script type="module" src="/_astro/box.js"></script></body></html>';
    const names = '<link rel="preload" as="fetch" href="/names.json">';
    const fullText = '<link rel="modulepreload" fetchpriority="low" href="/pagefind/id/pagefind.js">';
    const dir = makeSite({
      'index.html': html,
      '404.html': html.replace('%', `${names}${fullText}<search-results></search-results>`),
    });
    await writeSite(dir, [writeEarlyRequests(dir)]);
    expect(readFileSync(path.join(dir, 'index.html'), 'utf8')).toBe(html);
    const asked = [...readFileSync(path.join(dir, '404.html'), 'utf8').matchAll(/<link [^>]*href="([^"]+)"/g)];
    expect(asked.map(([, address]) => address)).toEqual([
      '/names.json',
      '/_astro/box.js',
      '/_astro/data.js',
      '/_astro/deep.js',
      '/pagefind/id/pagefind.js',
      '/pagefind/id/pagefind-entry.json?ts=pagefind.id_1.pf_meta',
      '/pagefind/id/pagefind.id_1.pf_meta',
      '/pagefind/id/wasm.id.pagefind',
    ]);
  });
});
