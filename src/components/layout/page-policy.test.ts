import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from './page-policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (policy: string, body = '') =>
  `<head><meta http-equiv="content-security-policy" content="${policy}"></head><body>${body}</body>`;

test('a page allows the scripts and styles that stand in it, and none of other pages', () => {
  const all = `script-src 'self' ${hash('a()')} ${hash('b()')} ${hash('c()')}; style-src 'self' ${hash('p{}')} ${hash('q{}')};`;
  const body = '<style media="print">p{}</style><script type="module">a()</script><script src="/x.js">c()</script>';
  expect(keepOwnHashes(page(all, body))).toBe(
    page(`script-src 'self' ${hash('a()')}; style-src 'self' ${hash('p{}')};`, body),
  );
});

test('what only looks like the beginning of a script hides none', () => {
  const body = '<meta content="<script>"><script>a()</script><img alt="<style"><style>p{}</style>';
  expect(keepOwnHashes(page(`script-src ${hash('a()')} ${hash('b()')}; style-src ${hash('p{}')}`, body))).toBe(
    page(`script-src ${hash('a()')}; style-src ${hash('p{}')}`, body),
  );
});

test('a page without a policy stays as it is', () => {
  expect(keepOwnHashes('<head></head>')).toBe('<head></head>');
});
