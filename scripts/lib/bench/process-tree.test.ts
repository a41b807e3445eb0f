import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readEndedUse, readTreeUse } from './process-tree.ts';

function makeProc(
  processes: Record<number, { name: string; ticks: readonly number[]; peak: number; children: string }>,
) {
  const proc = mkdtempSync(path.join(tmpdir(), 'proc-'));
  for (const [pid, { name, ticks, peak, children }] of Object.entries(processes)) {
    const folder = path.join(proc, pid);
    mkdirSync(path.join(folder, 'task', pid), { recursive: true });
    writeFileSync(path.join(folder, 'stat'), `${pid} (${name}) S 1 2 3 4 5 6 7 8 9 10 ${ticks.join(' ')} 20 0\n`);
    writeFileSync(path.join(folder, 'status'), `Name:\t${name}\nVmHWM:\t  ${peak} kB\n`);
    writeFileSync(path.join(folder, 'task', pid, 'children'), children);
  }
  return proc;
}

test('adds up a process, what it started and what of that has ended', () => {
  const proc = makeProc({
    10: { name: 'node) S 9', ticks: [100, 50, 25, 25], peak: 2000, children: '11 12 ' },
    11: { name: 'astro', ticks: [300, 0, 0, 0], peak: 5000, children: '' },
  });
  const { seconds, peaks } = readTreeUse(10, proc);
  expect(seconds).toBe(5);
  expect([...peaks]).toEqual([
    [10, 2_048_000],
    [11, 5_120_000],
  ]);
});

test('knows nothing of a process that has ended', () => {
  expect(readTreeUse(99, makeProc({}))).toEqual({ seconds: 0, peaks: new Map() });
});

test('knows what has ended of what a process started, and not what it takes itself', () => {
  const proc = makeProc({ 10: { name: 'node', ticks: [100, 50, 25, 30], peak: 2000, children: '' } });
  renameSync(path.join(proc, '10'), path.join(proc, 'self'));
  expect(readEndedUse(proc)).toBe(0.55);
});

test('says what it lacks on another system', () => {
  expect(() => readTreeUse(1, '/nowhere/proc')).toThrow('/nowhere/proc');
});

test.runIf(process.platform === 'linux')('sees a real process work', async () => {
  const child = spawn(process.execPath, [
    '-e',
    'const end = Date.now() + 300; while (Date.now() < end); console.log("done"); setInterval(() => {}, 1000)',
  ]);
  await once(child.stdout, 'data');
  const { seconds, peaks } = readTreeUse(child.pid ?? 0);
  child.kill();
  expect(seconds).toBeGreaterThan(0.02);
  expect([...peaks.values()][0]).toBeGreaterThan(10_000_000);
});
