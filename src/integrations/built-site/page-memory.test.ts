import { expect, test } from 'vitest';
import { PageMemory } from './page-memory.ts';

test('makes something of a text once, now and in the next pass, and of another text anew', () => {
  let made = 0;
  const make = () => (made += 1);
  const first = new PageMemory();
  expect([first.recall('reading', 'a', make), first.recall('reading', 'a', make)]).toEqual([1, 1]);
  const second = new PageMemory(first.kept);
  expect([second.recall('reading', 'a', make), second.recall('reading', 'b', make)]).toEqual([1, 2]);
  expect(second.recall('words', 'a', make)).toBe(3);
});

test('forgets what a pass did not ask for', () => {
  const first = new PageMemory();
  first.recall('reading', 'a', () => 1);
  const second = new PageMemory(first.kept);
  second.recall('reading', 'b', () => 2);
  expect([...second.kept.values()]).toEqual([2]);
});

test('makes once, too, what takes time, and nothing where making failed', async () => {
  const first = new PageMemory();
  await expect(first.recallLater('index', 'a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await first.recallLater('index', 'a', () => Promise.resolve('made'))).toBe('made');
  const second = new PageMemory(first.kept);
  expect(await second.recallLater('index', 'a', () => Promise.resolve('anew'))).toBe('made');
});

test('knows a page by its fingerprint, where that is known', () => {
  const memory = new PageMemory(undefined, new Map([['a/index.html', 'fingerprint']]));
  expect([memory.hashOf('a/index.html'), memory.hashOf('b/index.html')]).toEqual(['fingerprint', undefined]);
});
