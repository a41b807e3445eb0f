import { expect, test } from 'vitest';
import { createYamlLines } from './yaml-lines.ts';

const yaml =
  "title: 'Satu'\nevents:\n  - key: a\n    date: 35.10\n  - key: b\n    people: [{ name: X }]\ntext: >-\n  satu\n  dua\nlast: 1";
const lines = createYamlLines(yaml, 2);

test.each([
  [['title'], 2],
  [['events', 0, 'date'], 5],
  [['events', 1], 6],
  [['events', 1, 'people', 0, 'name'], 7],
  [['last'], 11],
])('finds %j on line %i', (path, line) => {
  expect(lines.lineOf(path)).toBe(line);
});

test('gives the line around a field that is missing', () => {
  expect(lines.lineOf(['events', 1, 'kind'])).toBe(6);
  expect(lines.lineOf(['missing'])).toBe(1);
});

test('gives values as written', () => {
  expect(lines.writtenAt(['events', 0, 'date'])).toBe('35.10');
  expect(lines.writtenAt(['events', 0])).toBeUndefined();
});

test('finds lines in broken YAML as far as it goes', () => {
  expect(createYamlLines('a: 1\nb: [', 2).lineOf(['a'])).toBe(2);
});

test('lists what stands without quotes, with its key', () => {
  expect(createYamlLines("language: no\ncountry: 'NO'\nwords: [no]", 2).listPlain()).toEqual([
    { text: 'language', line: 2 },
    { text: 'no', line: 2, key: 'language' },
    { text: 'country', line: 3 },
    { text: 'words', line: 4 },
    { text: 'no', line: 4 },
  ]);
});
