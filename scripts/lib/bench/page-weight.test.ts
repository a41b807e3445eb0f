import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { listPages } from '../built-site/list-pages.ts';
import { brotliSize, isHeavier, listIdleFonts, listImports, weighPage } from './page-weight.ts';

function weigh(files: Record<string, string>) {
  const dist = mkdtempSync(path.join(tmpdir(), 'weight-'));
  mkdirSync(path.join(dist, '_astro'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(dist, name), text);
  const [page] = listPages(dist);
  if (!page) throw new Error('no page');
  return weighPage(page, dist);
}

test('adds up what a page loads, each file once', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><script type="module" src="/_astro/a.js"></script><img src="/x.png">';
  const css = '@font-face{src:url(f.woff2)}@font-face{src:url(/_astro/f.woff2)}';
  const weight = weigh({
    'index.html': html,
    'x.png': 'not counted',
    '_astro/a.css': css,
    '_astro/f.woff2': 'x'.repeat(1000),
    '_astro/a.js': 'import"./b.js";import("./later.js")',
    '_astro/b.js': 'b()',
    '_astro/later.js': 'later()',
  });
  const size = (text: string) => brotliSize(Buffer.from(text));
  expect(weight).toMatchObject({
    html: size(html),
    css: size(css),
    fonts: 1000,
    scripts: size('import"./b.js";import("./later.js")') + size('b()'),
  });
  expect(weight.total).toBe(weight.html + weight.css + weight.fonts + weight.scripts);
});

test('finds static imports in minified and written code, not those on demand', () => {
  expect(
    listImports(`import{a as b}from"./a.js";import * as c from './c.js';export{d}from"./d.js";import("./e.js")`),
  ).toEqual(['./a.js', './c.js', './d.js']);
});

test('leaves out fonts for characters that the page does not have', () => {
  const css =
    '@font-face{src:url(/a.woff2);unicode-range:U+20-7E}@font-face{src:url(/b.woff2);unicode-range:U+100-17F,U+1E00}@font-face{src:url(/c.woff2)}';
  expect(listIdleFonts(css, 'Kota')).toEqual(['/b.woff2']);
  expect(listIdleFonts(css, 'Kōchi')).toEqual([]);
});

test('weighs exactly what a fast look finds too heavy', () => {
  const root = mkdtempSync(path.join(tmpdir(), 'weight-'));
  writeFileSync(
    path.join(root, 'index.html'),
    Array.from({ length: 3000 }, (_, n) => `<p>${String(n * n)}</p>`).join(''),
  );
  const [page] = listPages(root);
  if (!page) throw new Error('no page');
  const { total } = weighPage(page, root);
  expect(weighPage(page, root, 9).total).toBeGreaterThan(total);
  expect(isHeavier(page, root, total)).toBe(false);
  expect(isHeavier(page, root, total - 1)).toBe(true);
});
