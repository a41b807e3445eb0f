import { mkdirSync, mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { replaceFolder } from './replace-folder.ts';

let base: string;
const folder = (name: string, text: string) => {
  mkdirSync(path.join(base, name));
  writeFileSync(path.join(base, name, 'index.html'), text);
  return path.join(base, name);
};

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'replace-folder-'));
});

test('puts the new folder in the place of the old and leaves nothing else behind', async () => {
  const target = folder('dist', 'old');
  await replaceFolder(folder('built', 'new'), target);
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('new');
  expect(readdirSync(base)).toEqual(['dist']);
});

test('works where nothing was before', async () => {
  const target = path.join(base, 'a/b/dist');
  await replaceFolder(folder('built', 'new'), target);
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('new');
});

test('keeps the old folder when there is no new one', async () => {
  const target = folder('dist', 'old');
  await expect(replaceFolder(path.join(base, 'missing'), target)).rejects.toThrow('ENOENT');
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toBe('old');
  expect(readdirSync(base)).toEqual(['dist']);
});

test('of several at once each comes to an end, and one whole folder stands there', async () => {
  const target = folder('dist', 'old');
  const built = Array.from({ length: 8 }, (_, number) => folder(`built-${String(number)}`, `new ${String(number)}`));
  await Promise.all(built.map((one) => replaceFolder(one, target)));
  expect(readFileSync(path.join(target, 'index.html'), 'utf8')).toMatch(/^new \d$/);
  expect(readdirSync(base)).toEqual(['dist']);
});
