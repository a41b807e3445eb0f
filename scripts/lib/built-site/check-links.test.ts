import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkLinks } from './check-links.ts';

function makeSite(files: Record<string, string>): string {
  const dist = mkdtempSync(path.join(tmpdir(), 'links-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return dist;
}

const problemsOf = (home: string, others: Record<string, string> = {}) =>
  checkLinks(makeSite({ 'index.html': `<body>${home}</body>`, ...others })).problems;

test('is content with a whole site', () => {
  const other = {
    'a/index.html': '<h1 id="b c">A</h1><a href="../#top">up</a>',
    'x.css': 'a{b:url(/y.png)}',
    'y.png': '',
  };
  expect(problemsOf('<link rel="stylesheet" href="/x.css"><a href="/a/#b%20c">a</a>', other)).toEqual([]);
});

test('finds a dead link, a dead anchor and a missing slash', () => {
  const other = { 'a/index.html': '<a href="/">up</a>' };
  expect(problemsOf('<a href="/a/">1</a><a href="/b/">2</a><a href="/a/#x">3</a><a href="/a">4</a>', other)).toEqual([
    '/: dead link: /b/',
    '/: dead anchor: /a/#x',
    '/: link without the slash at its end: /a',
  ]);
});

test('takes absolute addresses of the site itself for its own', () => {
  const home =
    '<link rel="canonical" href="https://example.org/"><link rel="alternate" href="https://example.org/en/">';
  expect(problemsOf(home)).toEqual(['/: dead link: https://example.org/en/']);
});

test('finds a page that nothing leads to', () => {
  expect(problemsOf('x', { 'a/index.html': 'x' })).toEqual(['/a/: no link leads here from the home page']);
});

test('does not expect links to moved addresses, unlisted pages and the 404 page', () => {
  const moved = '<meta http-equiv="refresh" content="0;url=/">';
  const unlisted = '<meta name="robots" content="noindex">';
  expect(
    problemsOf('x', {
      'old/index.html': moved,
      'form/index.html': unlisted,
      '404.html': 'x',
      'en/404/index.html': 'x',
    }),
  ).toEqual([]);
});

test('checks where a moved address leads', () => {
  const moved = '<meta http-equiv="refresh" content="0;url=/nowhere/">';
  expect(problemsOf('x', { 'old/index.html': moved })).toEqual(['/old/: dead link: /nowhere/']);
});

test('refuses whatever a page loads from another host, and lets links go out', () => {
  const loaded = 'https://example.com/x';
  const home = `<a href="${loaded}">out</a><script src="${loaded}"></script><style>a{b:url(${loaded})}</style>`;
  expect(problemsOf(home)).toEqual([`/: loads from another host: ${loaded}`]);
  expect(problemsOf('x', { 'x.css': `@import "${loaded}";` })).toEqual([`/x.css: loads from another host: ${loaded}`]);
  expect(problemsOf(`<img srcset="/y.png 1x, ${loaded} 2x">`, { 'y.png': '' })).toHaveLength(1);
});
