import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { toPageMargins } from './page-margins.ts';

test('writes the text of a sheet, and the hash of exactly that style', () => {
  const { css, hash } = toPageMargins('ABC-0042 · register.example/0042/');
  expect(css).toBe('@page{@bottom-left{content:"ABC-0042 · register.example/0042/"}}');
  expect(hash).toBe(`sha256-${createHash('sha256').update(css).digest('base64')}`);
});

test('a text cannot end its string, the style or the element', () => {
  expect(toPageMargins('a"}b\\c</style>\nd').css).toBe(
    String.raw`@page{@bottom-left{content:"a\22 }b\5c c\3c /style>\a d"}}`,
  );
});
