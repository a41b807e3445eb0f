import { expect, test } from 'vitest';
import { day, partialDate } from '../schemas/parts/dates.ts';
import { line } from '../schemas/parts/words.ts';
import { readYaml } from './yaml-value.ts';

test.each([
  ['no', 'no'],
  ['12:30', '12:30'],
  ['012', 12],
  ['35.10', 35.1],
  ["'35.10'", '35.10'],
  ['2012', 2012],
  ['2012-09', '2012-09'],
])('reads %s as Astro does', (written, value) => {
  expect(readYaml(written).value).toBe(value);
});

test('reads a bare date as a day at midnight UTC', () => {
  expect(readYaml('2012-09-21').value).toEqual(new Date('2012-09-21T00:00:00Z'));
});

test('reads a date that does not exist as one that no schema accepts', () => {
  const { value } = readYaml('2023-02-30');
  for (const schema of [day, partialDate, line]) expect(schema.safeParse(value).success).toBe(false);
});

test('keeps the characters of a date where it is asked to', () => {
  expect(readYaml('2023-02-30', { dates: 'text' }).value).toBe('2023-02-30');
});

test.each(['a: 1\u0000', 'a: \ud800'])('gives nothing for %j, which no YAML may hold', (text) => {
  expect(readYaml(text)).toEqual({ value: undefined });
});

test('says where a field is written a second time', () => {
  expect(readYaml('a: 1\nb:\n  c: 1\n  c: 2', { firstLine: 5 }).problem).toMatchObject({ line: 8, column: 3 });
});

test.each([
  ['a: &x [1]\nb: *x', 'yaml-alias'],
  ['a: &x\n  b: *x', 'yaml-alias'],
  ['a: !!js/function "x"', 'yaml-tag'],
  ['a: !!binary aGFsbG8=', 'yaml-tag'],
  ['a: &x 1', 'yaml-alias'],
  ['a: ! 1', 'yaml-tag'],
  ['a: 1\na: 2', 'yaml-duplicate-key'],
  ['1: a\n"1": b', 'yaml-duplicate-key'],
  [': a', 'yaml-no-colon'],
  ['? [a]\n: b', 'yaml-no-colon'],
  ['a: 1\n---\nb: 1', 'yaml-syntax'],
  ['a:\n\t- b', 'yaml-tab'],
  ['a: [', 'yaml-bracket'],
])('refuses %j', (text, code) => {
  expect(readYaml(text).problem?.code).toBe(code);
});

test.each([40, 200, 20_000])('refuses brackets that are %i deep', (depth) => {
  expect(readYaml(`a: ${'['.repeat(depth)}${']'.repeat(depth)}`).problem?.code).toBe('yaml-nesting');
});

test('keeps a field named __proto__ as a field', () => {
  expect(Object.keys(readYaml('__proto__: { a: 1 }').value as object)).toEqual(['__proto__']);
  expect('a' in {}).toBe(false);
});
