import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Clone, makeProvinceRepository, toOwnEnvironment } from '../lib/province-repository.ts';

const base = mkdtempSync(path.join(tmpdir(), 'stopped-'));
writeFileSync(path.join(base, 'index.html'), '<!doctype html><title>x</title>');
const environment = { ...toOwnEnvironment(), SITE_DATE: '2026-11-28' };
const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Starts a command of npm in a group of its own, and waits until it prints some words. */
async function start(args: string[], words: string, cwd = process.cwd()) {
  const child = spawn('npm', args, { cwd, env: environment, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  while (!output.includes(words) && child.exitCode === null) await wait(100);
  expect(output).toContain(words);
  return { pid: child.pid ?? 0 };
}

/** Nobody of a group of processes is left. */
async function waitForEnd(pid: number): Promise<void> {
  const isThere = () => {
    try {
      return process.kill(-pid, 0);
    } catch {
      return false;
    }
  };
  for (let attempt = 0; attempt < 300 && isThere(); attempt += 1) await wait(200);
  const isLeft = isThere();
  if (isLeft) process.kill(-pid, 'SIGKILL');
  expect(isLeft).toBe(false);
}

/** A port that nobody has, or whether nobody has this one. */
function tryPort(port = 0): Promise<number> {
  const socket = createServer();
  return new Promise((resolve, reject) => {
    socket.once('error', reject);
    socket.listen(port, '127.0.0.1', () => {
      const { port: taken } = socket.address() as AddressInfo;
      socket.close(() => {
        resolve(taken);
      });
    });
  });
}

test.each([
  ['Ctrl+C', 'SIGINT', true],
  ['an end of npm and all it started', 'SIGTERM', true],
  ['an end of npm alone', 'SIGTERM', false],
  ['a death of npm alone', 'SIGKILL', false],
] as const)('%s stops a server, and its port is free', async (_, signal, isForAll) => {
  const port = await tryPort();
  const { pid } = await start(['run', 'preview', '--', '--dir', base, '--port', String(port)], 'Serving ');
  process.kill(isForAll ? -pid : pid, signal);
  await waitForEnd(pid);
  expect(await tryPort(port)).toBe(port);
});

test('an end of npm stops the build of `npm start`: nothing is published or served after it', async () => {
  const clone = new Clone(makeProvinceRepository('tests/fixtures/toy-province'), 'satu');
  const port = await tryPort();
  const { pid } = await start(['start', '--', '--port', String(port)], ': no errors', clone.dir);
  process.kill(pid, 'SIGTERM');
  await waitForEnd(pid);
  expect(existsSync(path.join(clone.dir, 'dist'))).toBe(false);
  expect(await tryPort(port)).toBe(port);
});

afterAll(() => {
  rmSync(base, { recursive: true, force: true });
});
