import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import setUp from './own-temporary-folder.ts';

test('what a run of tests writes into the temporary folder goes with it, and the folder of the system comes back', () => {
  const before = tmpdir();
  const tearDown = setUp();
  const written = mkdtempSync(path.join(tmpdir(), 'written-'));
  expect(path.dirname(path.dirname(written))).toBe(before);
  tearDown();
  expect([existsSync(written), tmpdir()]).toEqual([false, before]);
});

test('this run has such a folder', () => {
  expect(path.basename(tmpdir())).toMatch(/^tests-/);
});
