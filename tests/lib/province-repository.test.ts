import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { toOwnEnvironment } from './province-repository.ts';

test('a command in a copy is told of no content folder but its own', () => {
  const env = toOwnEnvironment({ ...process.env, CONTENT_DIR: '/elsewhere' });
  const { stdout } = spawnSync(process.execPath, ['--print', 'process.env.CONTENT_DIR'], { encoding: 'utf8', env });
  expect(stdout.trim()).toBe('undefined');
});
