import { spawn } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';

const contentDir = path.resolve('tests/fixtures/toy-province');
const siteDate = '2026-11-28';
/** More for a longer trial: `KILLS=20 npx vitest run --project build tests/build/interrupted-build.test.ts`. */
const kills = Number(process.env['KILLS'] ?? 2);

/** A site that is served, in a folder of its own. */
function makeServed(): string {
  const dist = path.join(mkdtempSync(path.join(tmpdir(), 'interrupted-')), 'dist');
  mkdirSync(dist);
  writeFileSync(path.join(dist, 'index.html'), 'previous');
  return dist;
}

function start(command: string, options: string[], dist: string, day = siteDate) {
  const child = spawn(command, [...options, '--out', dist], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: day },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, group: -(child.pid ?? 0), read: () => output };
}

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const isThere = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Nobody of a group of processes is left. */
async function waitForEnd(group: number): Promise<void> {
  for (let attempt = 0; attempt < 600 && isThere(group); attempt += 1) await wait(200);
  expect(isThere(group)).toBe(false);
}

/** What builds left whose process is gone. */
const listLeft = () =>
  readdirSync('.cache/builds').filter((name) => {
    const owner = /^build-(\d+)-/.exec(name)?.[1];
    return owner !== undefined && !isThere(Number(owner));
  });

test('a stopped npm stops its build, and nothing is published after it', async () => {
  const dist = makeServed();
  const { child, group, read } = start('npm', ['run', '--silent', 'build', '--'], dist);
  while (!read().includes(': no errors') && child.exitCode === null) await wait(100);
  child.kill('SIGTERM');
  await waitForEnd(group);
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('previous');
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
});

describe('builds that are killed at any moment, into a link to the release that is served', () => {
  const dist = makeServed();
  const link = path.join(path.dirname(dist), 'link');
  let killed = 0;
  const served: string[][] = [];
  const readServed = () => readFileSync(path.join(link, 'index.html'), 'utf8');
  /** Pages that are cut off; the site that was there first has one page, of one word. */
  const listCut = () =>
    readServed() === 'previous'
      ? []
      : globSync('**/*.html', { cwd: link }).filter(
          (page) => !/<\/html>\n?$/.test(readFileSync(path.join(link, page), 'utf8')),
        );

  beforeAll(async () => {
    symlinkSync('dist', link);
    // A build that ends before its time says how long the next one may take to be hit.
    let longest = 20_000;
    // Each day is another site, so that there is work to be stopped in.
    for (let day = Date.parse(siteDate); killed < kills; day += 86_400_000) {
      const began = performance.now();
      const date = new Date(day).toISOString().slice(0, 10);
      const { child, group } = start(process.execPath, [path.resolve('scripts/build.ts')], link, date);
      await Promise.race([wait(Math.random() * longest), new Promise((resolve) => child.once('exit', resolve))]);
      if (child.exitCode === null) {
        process.kill(group, 'SIGKILL');
        killed += 1;
      } else longest = performance.now() - began;
      await waitForEnd(group);
      served.push(listCut());
    }
    const { code, output } = await buildSite({ contentDir, siteDate, dist: link });
    expect(code, output).toBe(0);
  });

  test('leave the served site whole each time', () => {
    expect(killed).toBe(kills);
    expect(served.flat()).toEqual([]);
  });

  test('leave nothing behind after the next one, which is served', () => {
    expect(listLeft()).toEqual([]);
    expect(readServed()).toMatch(/<\/html>$/);
  });

  test('leave the link a link', () => {
    expect(
      readdirSync(path.dirname(dist), { withFileTypes: true }).map((one) => [one.name, one.isSymbolicLink()]),
    ).toEqual([
      ['dist', false],
      ['link', true],
    ]);
  });
});
