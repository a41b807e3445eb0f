import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { expect, test } from 'vitest';

const watcher = `
  const { whenNpmIsGone } = await import(${JSON.stringify(path.resolve(import.meta.dirname, 'lost-parent.ts'))});
  const waiting = setTimeout(() => { console.log('still there'); process.exit(); }, Number(process.argv[1]));
  whenNpmIsGone(() => { console.log('gone'); clearTimeout(waiting); });
`;
const watch = (wait: number) => ['--input-type=module', '--eval', watcher, String(wait)];
const env = { ...process.env, npm_lifecycle_event: 'build' };

/** What a shell prints whose last command is the watcher, in the background where it is to be orphaned. */
function run(script: string, wait: number): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile('sh', ['-c', script, 'sh', process.execPath, ...watch(wait)], { env }, (error, output) => {
      if (error) reject(new Error(error.message));
      else resolve(output.trim());
    });
  });
}

test.runIf(process.platform === 'linux')('knows that npm went before it could look', async () => {
  expect(await run('("$@") & exit', 20_000)).toBe('gone');
});

test('a parent that is there is there', async () => {
  expect(await run('"$@"; exit', 1500)).toBe('still there');
});

test.runIf(process.platform === 'linux')('notices the end of its parent', async () => {
  const parent = spawn(
    process.execPath,
    [
      '--eval',
      `require('node:child_process').spawn(process.execPath, ${JSON.stringify(watch(20_000))}, { stdio: 'inherit' })`,
    ],
    { env, stdio: ['ignore', 'pipe', 'inherit'] },
  );
  setTimeout(() => parent.kill('SIGKILL'), 1500);
  const [output] = (await once(parent.stdout, 'data')) as [Buffer];
  expect(output.toString().trim()).toBe('gone');
});
