import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { isSealed, sealFolder } from './sealed-folder.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);

beforeEach(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'sealed-'));
  mkdirSync(at('chunks'));
  writeFileSync(at('chunks/a.mjs'), 'export default 1;');
  writeFileSync(at('b.json'), '{}');
  await sealFolder(folder);
});

test('knows a folder that is as it was, whatever came to it', async () => {
  expect(await isSealed(folder)).toBe(true);
  writeFileSync(at('content'), 'later');
  expect(await isSealed(folder)).toBe(true);
});

test.each([
  ['a file that was changed', () => writeFileSync(at('chunks/a.mjs'), 'export default 2;')],
  ['a file that is gone', () => rmSync(at('b.json'))],
  ['a file in the place of another', () => renameSync(at('b.json'), at('chunks/a.mjs'))],
  ['a folder in the place of a file', () => (rmSync(at('b.json')), mkdirSync(at('b.json')))],
  ['another seal', () => appendFileSync(at('seal'), ' ')],
  ['no seal', () => rmSync(at('seal'))],
])('notices %s', async (_, spoil) => {
  spoil();
  expect(await isSealed(folder)).toBe(false);
});
