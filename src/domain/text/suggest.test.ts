import { describe, expect, it, test } from 'vitest';
import { countChanges, suggest, suggestName } from './suggest.ts';

describe('suggest', () => {
  const kinds = ['signing', 'renewal', 'reaffirmation'];

  it.each([
    ['a dropped letter', 'signig', 'signing'],
    ['an added letter', 'sigining', 'signing'],
    ['a replaced letter', 'renewel', 'renewal'],
    ['two swapped letters', 'singing', 'signing'],
    ['another case', 'Renewal', 'renewal'],
  ])('finds the word behind %s', (_name, word, expected) => {
    expect(suggest(word, kinds)).toBe(expected);
  });

  it('offers nothing where no word is near', () => {
    expect(suggest('delivery', kinds)).toBeUndefined();
  });

  it('allows one change in three letters', () => {
    expect(suggest('mau', ['mou'])).toBe('mou');
    expect(suggest('mo', ['mou'])).toBeUndefined();
  });

  it('never allows more than three changes', () => {
    expect(suggest('abcdefghijklmnop', ['abcdefghijkl'])).toBeUndefined();
  });

  it('takes the first of equally near words', () => {
    expect(suggest('bat', ['cat', 'hat'])).toBe('cat');
  });
});

test('words that two names end with do not make them alike', () => {
  const names = ['asia-university', 'kota-busan'];
  expect(['osaka-university', 'azia-university', 'university'].map((name) => suggestName(name, names))).toEqual([
    undefined,
    'asia-university',
    undefined,
  ]);
});

test('words that two names begin with do not make them alike', () => {
  const names = ['kota-busan', 'kota-cebu', 'universitas-kyoto'];
  expect(
    ['kota-ulsan', 'kota-solo', 'kota-bussan', 'universitas-kyotto', 'kota'].map((name) => suggestName(name, names)),
  ).toEqual([undefined, undefined, 'kota-busan', 'universitas-kyoto', undefined]);
});

describe('countChanges', () => {
  it('finds no change between equal words', () => {
    expect(countChanges('kota', 'kota')).toBe(0);
  });

  it('counts a swap of neighbours as one change', () => {
    expect(countChanges('kota', 'koat')).toBe(1);
  });

  it('counts letters of an empty word', () => {
    expect(countChanges('', 'kota')).toBe(4);
  });

  it('stops at the limit', () => {
    expect(countChanges('surabaya', 'kepanjen', 2)).toBe(2);
    expect(countChanges('a', 'abcdef', 2)).toBe(2);
  });
});
