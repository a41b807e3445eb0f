import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { recoverTarget, removeLeftovers, toOwnName } from './leftovers.ts';

let base: string;
const isAlive = (pid: number) => pid === 100;
const folder = (name: string, text = name) => {
  mkdirSync(path.join(base, name));
  writeFileSync(path.join(base, name, 'index.html'), text);
};

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'leftovers-'));
});

test('removes what killed builds left, and nothing of one that runs', async () => {
  for (const name of [`${toOwnName('build-', 99)}a`, `${toOwnName('build-', 100)}b`, 'builder', 'build-x'])
    folder(name);
  expect(await removeLeftovers(base, 'build-', isAlive)).toEqual(['build-99-a']);
  expect(readdirSync(base)).toEqual(['build-100-b', 'build-x', 'builder']);
});

test('removes what is older than a day, though its number was given out again', async () => {
  folder('build-100-a');
  utimesSync(path.join(base, 'build-100-a'), new Date(0), new Date(0));
  expect(await removeLeftovers(base, 'build-', isAlive)).toEqual(['build-100-a']);
});

test('brings the former site back where a build was killed between taking it away and putting the new one', async () => {
  folder('.dist.old-99-1', 'former');
  folder('.dist.new-99-1');
  await recoverTarget(path.join(base, 'dist'), isAlive);
  expect(readFileSync(path.join(base, 'dist/index.html'), 'utf8')).toBe('former');
  expect(readdirSync(base)).toEqual(['dist']);
});

test('leaves alone what another build is replacing at this moment', async () => {
  folder('.dist.old-100-1');
  await recoverTarget(path.join(base, 'dist'), isAlive);
  expect(existsSync(path.join(base, 'dist'))).toBe(false);
  expect(readdirSync(base)).toEqual(['.dist.old-100-1']);
});
