import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

type Manifest = Partial<Record<'dependencies' | 'devDependencies' | 'optionalDependencies', Record<string, string>>>;

const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
  readFileSync('package.json', 'utf8'),
) as Manifest;
const names = Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies });
const told = Array.from(readFileSync('docs/decisions.md', 'utf8').matchAll(/`([^`\s]+)`/g), ([, word = '']) => word);

/** `topojson-*` stands for all packages whose name begins so. */
const isToldBy = (name: string) => (word: string) =>
  word.endsWith('*') ? word.length > 1 && name.startsWith(word.slice(0, -1)) : word === name;

test('says of every package why it is there', () => {
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name) => !told.some(isToldBy(name)))).toEqual([]);
});
