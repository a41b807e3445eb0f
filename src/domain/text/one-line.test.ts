import { expect, test } from 'vitest';
import { toOneLine } from './one-line.ts';

test('makes a space of what would begin a line in a calendar, a table or a rule file', () => {
  expect(toOneLine('a\r\nb\rc\nd\u2028e\u2029f\u0085g')).toBe('a b c d e f g');
  expect(toOneLine(' a \t\t b\u0000c\u001b[2J ')).toBe('a b c [2J');
});

test('leaves ordinary and hard spaces as they are', () => {
  expect(toOneLine('Rp\u00a05 juta  lebih')).toBe('Rp\u00a05 juta  lebih');
});
