import { expect, test } from 'vitest';
import { toShort } from './name-index.ts';
import { toWords } from './words.ts';

const kinds = new Set(['kota', 'city', 'district of', 'regency']);

test.each([
  ['Kota Surabaya', 'surabaya'],
  ['Malang Regency', 'malang'],
  ['District of Schleswig-Flensburg', 'schleswig flensburg'],
  ['Region of Southern Denmark', 'region of southern denmark'],
  ['Mexico City of Arts', 'mexico city of arts'],
  ['Kota', 'kota'],
])('%s is %s without the words for its kind', (name, short) => {
  expect(toShort(toWords(name), (words) => kinds.has(words.join(' ')))).toBe(short);
});
