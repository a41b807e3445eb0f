import { expect, test } from 'vitest';
import { defuse, toCsv } from './table.ts';

test('makes a text harmless that a spreadsheet would take for a formula', () => {
  expect(defuse('=HYPERLINK("http://x")')).toBe('\'=HYPERLINK("http://x")');
  expect(defuse('@sum')).toBe("'@sum");
  expect(defuse('Kota Malang')).toBe('Kota Malang');
});

test('leaves a negative number a number, quotes what needs it and ends lines with CRLF', () => {
  const column = (name: string, value: (record: { a: string; b: number }) => string | number) =>
    ({ name, value, type: 'text', description: { id: '', en: '' } }) as const;
  const csv = toCsv([column('a', ({ a }) => a), column('b', ({ b }) => b)], [{ a: 'Plzeň, "x"\ny', b: -7.26 }]);
  expect(csv).toBe('\uFEFFa,b\r\n"Plzeň, ""x"" y",-7.26\r\n');
});
