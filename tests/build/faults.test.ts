import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listFiles } from '../../scripts/lib/package/list-files.ts';
import { Clone, makeProvinceRepository, toOwnEnvironment } from '../lib/province-repository.ts';

/** What takes disks of its own, as root on Linux: `FAULTS=1 npx vitest run --project build tests/build/faults.test.ts`. */
const withDisks = process.env['FAULTS'] === '1' && process.getuid?.() === 0;
const needsDisks = 'disks of its own are tried with FAULTS=1, as root';

const host = makeProvinceRepository('tests/fixtures/toy-province');
const clone = new Clone(host, 'satu');
const dist = path.join(clone.dir, 'dist');
const environment = { ...toOwnEnvironment(), SITE_DATE: '2026-11-28' };
let clean: Map<string, string>;

function hashSite(folder = dist): Map<string, string> {
  const hash = (file: string) =>
    createHash('sha256')
      .update(readFileSync(path.join(folder, file)))
      .digest('hex');
  return new Map(listFiles(folder).map((file) => [file, hash(file)]));
}

const listOthers = (site: ReadonlyMap<string, string>) => [
  ...[...site].filter(([file, hash]) => clean.get(file) !== hash).map(([file]) => file),
  ...[...clean.keys()].filter((file) => !site.has(file)),
];

/** What builds leave that is not theirs to leave: folders of their work, and halves of replacing the site. */
const listLeft = (folder = clone.dir) => [
  ...readdirSync(path.join(folder, '.cache/builds')),
  ...readdirSync(folder).filter((name) => name.startsWith('.dist.')),
];

/** Starts a build beside others. */
function start(cwd: string): Promise<{ code: number; output: string }> {
  const child = spawn('npm', ['run', '--silent', 'build'], { cwd, env: environment });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) =>
    child.once('close', (code) => {
      resolve({ code: code ?? 1, output });
    }),
  );
}

beforeAll(() => {
  const { code, output } = clone.npm(['build']);
  expect(code, output).toBe(0);
  clean = hashSite();
  expect(clean.size).toBeGreaterThan(100);
});

/** The ways in which a file goes bad: cut off, emptied, a bit turned over, of another program, of its neighbour, no file at all. */
const damages: readonly ((file: string, bytes: Uint8Array, neighbour: string) => void)[] = [
  (file, bytes) => {
    writeFileSync(file, bytes.subarray(0, bytes.length >> 1));
  },
  (file) => {
    writeFileSync(file, '');
  },
  (file, bytes) => {
    writeFileSync(
      file,
      bytes.map((byte, index) => (index === bytes.length >> 1 ? byte ^ 1 : byte)),
    );
  },
  (file) => {
    writeFileSync(file, '<html>503</html>');
  },
  (file, _, neighbour) => {
    if (neighbour !== file) writeFileSync(file, readFileSync(neighbour));
  },
  (file) => {
    rmSync(file);
    mkdirSync(file);
  },
];

test('two builds at once on caches that are all spoiled make the site of a clean build, and leave nothing', async () => {
  const kept = globSync('.cache/**/*', { cwd: clone.dir })
    .map((file) => path.join(clone.dir, file))
    .filter((file) => statSync(file).isFile())
    .toSorted();
  expect(kept.length).toBeGreaterThan(damages.length);
  const read = new Map(kept.map((file) => [file, readFileSync(file)]));
  kept.forEach((file, index) =>
    damages[index % damages.length]?.(file, read.get(file) ?? Buffer.of(), kept[index - 1] ?? file),
  );
  const builds = await Promise.all([start(clone.dir), start(clone.dir)]);
  for (const { code, output } of builds) expect(code, output).toBe(0);
  expect(listOthers(hashSite())).toEqual([]);
  expect(listLeft()).toEqual([]);
});

test('a build on a disk that fills up fails with the reason, and the next one is right', async ({ skip }) => {
  skip(!withDisks, needsDisks);
  const disk = path.join(host.base, 'disk');
  mkdirSync(disk);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=460m', 'tmpfs', disk]);
  try {
    const small = new Clone(host, 'disk/dua');
    mkdirSync(path.join(small.dir, 'dist'));
    writeFileSync(path.join(small.dir, 'dist/index.html'), 'previous');
    const filler = path.join(disk, 'filler');
    for (const leave of [0, 3_000_000, 8_000_000]) {
      const build = start(small.dir);
      while (!existsSync(path.join(small.dir, '.cache/builds'))) await wait(50);
      await wait(4000);
      const { bavail, bsize } = JSON.parse(
        execFileSync('stat', ['-f', '-c', '{"bavail":%a,"bsize":%S}', disk], { encoding: 'utf8' }),
      ) as { bavail: number; bsize: number };
      spawnSync('fallocate', ['-l', String(Math.max(1, bavail * bsize - leave)), filler]);
      const { code, output } = await build;
      rmSync(filler, { force: true });
      expect(code, output).not.toBe(0);
      expect(output).toMatch(/full|no space|ENOSPC/i);
      expect(readFileSync(path.join(small.dir, 'dist/index.html'), 'utf8')).toBe('previous');
      expect(listLeft(small.dir)).toEqual([]);
    }
    const { code, output } = await start(small.dir);
    expect(code, output).toBe(0);
    expect(listOthers(hashSite(path.join(small.dir, 'dist')))).toEqual([]);
  } finally {
    execFileSync('umount', ['--lazy', disk]);
  }
});

test('a build into a mount point is refused before the work, with what to do instead', async ({ skip }) => {
  skip(!withDisks, needsDisks);
  const other = new Clone(host, 'tiga');
  const target = path.join(other.dir, 'dist');
  mkdirSync(target);
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', target]);
  try {
    const started = performance.now();
    const { code, output } = await start(other.dir);
    expect(code).not.toBe(0);
    expect(output).toContain(`--out ${path.join(target, 'site')}`);
    expect(output).not.toContain('[build]');
    expect(performance.now() - started).toBeLessThan(60_000);
  } finally {
    execFileSync('umount', [target]);
  }
});

const wait = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

afterAll(() => {
  rmSync(host.base, { recursive: true, force: true, maxRetries: 5 });
});
