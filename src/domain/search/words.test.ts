import { expect, test } from 'vitest';
import { listStems, toSingular, toStem, toWords } from './words.ts';

test.each([
  ['M.o.U. Kab. Malang', ['mou', 'kab', 'malang']],
  ['U.S. dan A.S', ['us', 'dan', 'as']],
  ["People's Republic", ['peoples', 'republic']],
  ['Plzeň–Kota Madiun', ['plzen', 'kota', 'madiun']],
  ['  ', []],
])('%s', (text, words) => {
  expect(toWords(text)).toEqual(words);
});

test.each([
  ['cities', 'city'],
  ['aturannya', 'aturan'],
  ['berapakah', 'berapa'],
  ['Kenya', 'Kenya'],
  ['nya', 'nya'],
])('%s compares as %s', (word, stem) => {
  expect(toSingular(word)).toBe(stem);
});

test.each([
  ['twinned', 'twinning'],
  ['expired', 'expiring'],
  ['runs', 'running'],
])('%s and %s are one deed', (one, other) => {
  expect(toStem(one)).toBe(toStem(other));
});

test.each([
  ['expire', 'expiring'],
  ['merges', 'merged'],
  ['twin', 'twinning'],
])('%s and %s share a stem', (one, other) => {
  expect(listStems(one).filter((stem) => listStems(other).includes(stem))).not.toEqual([]);
});

test('a verb that ends in a vowel is no other without it', () => {
  expect(listStems('planes')).toEqual(['plane']);
  expect(listStems('planes').filter((stem) => listStems('plan').includes(stem))).toEqual([]);
});

test.each(['asing', 'string', 'red', 'statue'])('%s keeps what is no ending, or would leave too little', (word) => {
  expect(toStem(word)).toBe(word);
});
