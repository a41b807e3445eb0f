import { expect, test } from 'vitest';
import { mapLanguages } from '~/domain/text/language.ts';
import { toCsv } from './table.ts';

test('leaves a negative number a number, makes a formula a text, quotes what needs it and ends lines with CRLF', () => {
  const column = (name: string, value: (record: { a: string; b: number }) => string | number) =>
    ({ name, value, type: 'text', description: mapLanguages(() => '') }) as const;
  const csv = toCsv(
    [column('a', ({ a }) => a), column('b', ({ b }) => b)],
    [
      { a: 'Plzeň, "x"\ny', b: -7.26 },
      { a: '=1', b: 2 },
    ],
  );
  expect(csv).toBe('\uFEFFa,b\r\n"Plzeň, ""x"" y",-7.26\r\n\'=1,2\r\n');
});
