import { expect, test } from 'vitest';
import { toTableCell } from './table-cell.ts';

test('makes a text harmless that a spreadsheet would take for a formula', () => {
  expect(toTableCell('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
  for (const text of ['@sum', '+1', '-1', '＝1', '"=1"']) expect(toTableCell(text)).toBe(`'${text}`);
});

test('looks behind white space and line breaks', () => {
  for (const text of ['\t=1', ' =1', '\u00a0=1']) expect(toTableCell(text)).toBe("'=1");
  expect(toTableCell('a\r=1\n=2')).toBe('a =1 =2');
});

test('looks behind the mark that separates cells where the comma is for decimals', () => {
  expect(toTableCell('a; =1;"+1"')).toBe(`a;' =1;'"+1"`);
});

test('leaves other texts as they are', () => {
  for (const text of ['Kota Malang', 'a = b; c – d', '1992-03-31', "d'Ivoire"]) expect(toTableCell(text)).toBe(text);
});
