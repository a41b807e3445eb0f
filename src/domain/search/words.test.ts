import { expect, test } from 'vitest';
import { toWords } from './words.ts';

test.each([
  ['M.o.U. Kab. Malang', ['mou', 'kab', 'malang']],
  ['U.S. dan A.S', ['us', 'dan', 'as']],
  ["People's Republic", ['peoples', 'republic']],
  ['Plzeň–Kota Madiun', ['plzen', 'kota', 'madiun']],
  ['  ', []],
])('%s', (text, words) => {
  expect(toWords(text)).toEqual(words);
});
