import { expect, test } from 'vitest';
import { createRelated } from './related.ts';
import { createSpellings } from './spellings.ts';

const spellings = createSpellings([['turis', 'tourist', 'tourists']]);
const relate = createRelated(
  [
    ['tourist', 'tourism', 'package tour'],
    ['arts', 'dance'],
    ['arts', 'painting'],
  ],
  spellings,
);

test('words of a group say something close to each other, in any spelling and number', () => {
  expect(relate(['tourist'])).toEqual(['tourism', 'package tour']);
  expect(relate(['turis'])).toEqual(['tourism', 'package tour']);
  expect(relate(['package', 'tours'])).toEqual(['tourist', 'tourism']);
  expect(relate(['dances'])).toEqual(['arts']);
});

test('two groups that share a word are not one', () => {
  expect(relate(['arts'])).toEqual(['dance', 'painting']);
  expect(relate(['dance'])).not.toContain('painting');
  expect(relate(['rain'])).toEqual([]);
});
