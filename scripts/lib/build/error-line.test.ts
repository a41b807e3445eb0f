import { expect, test } from 'vitest';
import { isErrorLine } from './error-line.ts';

test('finds an error behind colours', () => {
  expect(isErrorLine('\u001b[2m03:40:09\u001b[22m \u001b[31m[ERROR]\u001b[39m Invalid content reference')).toBe(true);
  expect(isErrorLine('03:40:09 [\u001b[31mERROR\u001b[39m] x')).toBe(true);
});

test('lets warnings and words about errors pass', () => {
  expect(isErrorLine('03:40:09 [WARN] MODULE_LEVEL_DIRECTIVE')).toBe(false);
  expect(isErrorLine('├─ /404/error.html')).toBe(false);
});
