import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keepBytes, pruneKept, toKey } from './kept-files.ts';

let folder: string;
let made: number;
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'kept-'));
  made = 0;
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const ask = async (key = 'a') => {
  const make = () => {
    made += 1;
    return Promise.resolve(Buffer.from('picture'));
  };
  return Buffer.from(await keepBytes(folder, key, make)).toString();
};
const kept = () => path.join(folder, 'a');

test('makes a thing once', async () => {
  expect([await ask(), await ask(), made]).toEqual(['picture', 'picture', 1]);
});

test('makes another thing under another key', async () => {
  await ask();
  await ask('b');
  expect(made).toBe(2);
});

test.each([
  ['cut off', () => truncateSync(kept(), 35)],
  ['empty', () => truncateSync(kept(), 0)],
  ['foreign', () => writeFileSync(kept(), 'something else that is longer than a fingerprint')],
  ['spoiled by one byte', () => writeFileSync(kept(), readFileSync(kept()).fill(0, 36, 37))],
])('makes it anew where what is kept is %s', async (_, spoil) => {
  await ask();
  spoil();
  expect([await ask(), made]).toEqual(['picture', 2]);
  expect([await ask(), made]).toEqual(['picture', 2]);
});

test('keys differ with every part and with where it ends', () => {
  expect(toKey(['a', 'b'])).not.toBe(toKey(['ab', '']));
  expect(toKey(['a'])).toBe(toKey([Buffer.from('a')]));
});

test('throws away what nobody asked for in two months, and what was left half written', async () => {
  await ask('old');
  await ask('young');
  for (const name of ['left.1.arriving', 'at-work.2.arriving']) writeFileSync(path.join(folder, name), '');
  const age = (name: string, days: number) => {
    const time = new Date(Date.now() - days * 24 * 60 * 60 * 1000);
    utimesSync(path.join(folder, name), time, time);
  };
  age('old', 61);
  age('young', 59);
  age('left.1.arriving', 2);
  expect(await pruneKept(folder)).toBe(2);
  expect(readdirSync(folder).toSorted()).toEqual(['at-work.2.arriving', 'young']);
});

test('a folder that does not exist holds nothing to throw away', async () => {
  expect(await pruneKept(path.join(folder, 'none'))).toBe(0);
});
