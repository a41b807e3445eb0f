import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { isStillGreen, markGreen, toFingerprint } from './green-stamps.ts';
import type { Step } from './steps.ts';

const base = mkdtempSync(path.join(tmpdir(), 'stamps-'));
afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});

let root: string;
let count = 0;
const write = (name: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
  writeFileSync(path.join(root, name), text);
};
beforeEach(() => {
  root = path.join(base, String((count += 1)));
  mkdirSync(root);
  execFileSync('git', ['init', '-q', root]);
  write('.gitignore', '.cache/\n');
  write('package.json', '{}');
  write('src/a.ts', 'a');
  write('docs/b.md', 'b');
});

const step: Step = { title: 'Types', script: 'types', reads: ['src'] };
const isGreen = () => isStillGreen(step, toFingerprint(step, root), root);

test('a step that never ran is not green', () => {
  expect(isGreen()).toBe(false);
});

test('a green step stays green while its files are the same', () => {
  markGreen(step, toFingerprint(step, root), root);
  write('docs/b.md', 'changed');
  expect(isGreen()).toBe(true);
});

test.each([
  ['a changed file', 'src/a.ts', 'b'],
  ['a new file that git does not know yet', 'src/c.ts', ''],
  ['other dependencies', 'package.json', '{"a":1}'],
])('%s is looked at again', (_, name, text) => {
  markGreen(step, toFingerprint(step, root), root);
  write(name, text);
  expect(isGreen()).toBe(false);
});

test('a removed file is looked at again', () => {
  write('src/c.ts', '');
  markGreen(step, toFingerprint(step, root), root);
  rmSync(path.join(root, 'src/c.ts'));
  expect(isGreen()).toBe(false);
});

test('another step does not profit from the stamp', () => {
  markGreen(step, toFingerprint(step, root), root);
  const lint: Step = { ...step, script: 'lint' };
  expect(isStillGreen(lint, toFingerprint(lint, root), root)).toBe(false);
});

test('a step that names no files always runs', () => {
  const always: Step = { title: 'Content', script: 'check' };
  markGreen(always, toFingerprint(always, root), root);
  expect(isStillGreen(always, toFingerprint(always, root), root)).toBe(false);
});

test('without git nothing is taken for unchanged', () => {
  rmSync(path.join(root, '.git'), { recursive: true });
  expect(toFingerprint(step, root)).toBeUndefined();
});
