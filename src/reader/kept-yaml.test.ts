import { appendFileSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { KeptYaml, readKeptYaml, useKeptYaml } from './kept-yaml.ts';
import { readYaml } from './yaml-value.ts';

const file = path.join(mkdtempSync(path.join(tmpdir(), 'yaml-')), 'yaml');
const text = 'a: 2023-02-03\nb: [1, .nan, "1"]\n__proto__: c\n2: ~\n';

/** What another build knows of what this one read. */
async function keep(kept: KeptYaml, program = 'program'): Promise<KeptYaml> {
  await kept.write(file, program);
  return readKeptYaml(file, 'program');
}

afterEach(() => {
  useKeptYaml(undefined);
});

test('gives every kind of value as it was read, to each who asks one of its own', async () => {
  const read = readYaml(text);
  useKeptYaml(await keepOf(text));
  const [one, other] = [readYaml(text), readYaml(text)];
  expect([one, other]).toEqual([read, read]);
  expect(Object.entries(one.value as object)).toEqual(Object.entries(read.value as object));
  expect(one.value).not.toBe(other.value);
  expect(readYaml(text, { dates: 'text' }).value).toMatchObject({ a: '2023-02-03' });
});

test('is not asked to read again what it knows, and forgets what nobody asked for', async () => {
  const kept = await keepOf('a: 1');
  const refuse = () => {
    throw new Error('read again');
  };
  expect(kept.recall('days', 'a: 1', refuse)).toEqual({ value: { a: 1 } });
  const next = await keep(kept);
  next.recall('days', 'b: 2', () => ({ value: { b: 2 } }));
  expect(() => next.recall('days', 'c: 3', refuse)).toThrow('read again');
  const last = await keep(next);
  expect(() => last.recall('days', 'a: 1', refuse)).toThrow('read again');
});

test('keeps nothing of a text that cannot be read: its problems stand on lines of the file', async () => {
  useKeptYaml(await keepOf('a: [1'));
  expect(readYaml('a: [1', { firstLine: 7 }).problem?.line).toBeGreaterThanOrEqual(7);
});

test.each([
  ['of another program', () => keepOf('a: 1', 'another')],
  [
    'of which a byte is another',
    async () => {
      await keepOf('a: 1');
      appendFileSync(file, ' ');
      return readKeptYaml(file, 'program');
    },
  ],
])('takes nothing %s', async (_, make) => {
  const kept = await make();
  expect(kept.recall('days', 'a: 1', () => ({ value: 'anew' }))).toEqual({ value: 'anew' });
});

/** What another build knows after this one has read a text. */
async function keepOf(read: string, program?: string): Promise<KeptYaml> {
  const kept = new KeptYaml();
  useKeptYaml(kept);
  readYaml(read);
  useKeptYaml(undefined);
  return keep(kept, program);
}
