import { mkdirSync, mkdtempSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { beforeEach, expect, test } from 'vitest';
import { makeRelease, NotPublishable, pruneReleases } from './make-release.ts';
import { listReleases } from './manifest.ts';

let base: string;
const build = (day: string, more: object = {}) =>
  JSON.stringify({ site: 'https://a.example', day, source: { commit: 'abcdef0123', isChanged: false }, ...more });

function write(files: Record<string, string>): string {
  const dist = mkdtempSync(path.join(base, 'dist-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), text);
  }
  return dist;
}

const release = (dist: string) =>
  makeRelease({ dist, releases: path.join(base, 'releases'), carry: 4, isPlain: false, log: () => undefined });

const page = 'Isi yang cukup panjang. '.repeat(100);

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'release-'));
});

test('packs texts, lists the checksum of every file, and gives the same site the same release', async () => {
  const dist = write({ 'index.html': page, 'a.png': page, 'build.json': build('2026-11-28') });
  const { dir, manifest } = await release(dist);
  expect(manifest.name).toMatch(/^2026-11-28-abcdef01-[0-9a-f]{8}$/);
  expect(brotliDecompressSync(readFileSync(path.join(dir, 'site/index.html.br'))).toString()).toBe(page);
  expect(() => statSync(path.join(dir, 'site/a.png.br'))).toThrow('ENOENT');
  const sums = readFileSync(path.join(dir, 'site/sha256sums.txt'), 'utf8');
  expect(sums.split('\n').map((line) => line.slice(66))).toEqual(['a.png', 'build.json', 'index.html', '']);
  expect((await release(dist)).manifest.packedAt).toBe(manifest.packedAt);
});

test('keeps what did not change as it was, and what open pages still ask for', async () => {
  const first = await release(
    write({ 'index.html': page, '_astro/old.js': page, 'old.html': page, 'build.json': build('2026-11-28') }),
  );
  const second = await release(write({ 'index.html': page, '_astro/new.js': page, 'build.json': build('2026-11-29') }));
  for (const file of ['index.html', 'index.html.br', '_astro/old.js', '_astro/old.js.gz'])
    expect(statSync(path.join(second.dir, 'site', file)).ino).toBe(statSync(path.join(first.dir, 'site', file)).ino);
  expect(second.manifest.carried).toEqual(['_astro/old.js']);
  expect(() => statSync(path.join(second.dir, 'site/old.html'))).toThrow('ENOENT');
});

test('keeps the newest releases, and the one that is served', async () => {
  const days = ['2026-11-25', '2026-11-26', '2026-11-27', '2026-11-28'];
  const dirs: string[] = [];
  for (const day of days) dirs.push((await release(write({ 'build.json': build(day) }))).dir);
  symlinkSync(dirs[0] ?? '', path.join(base, 'current'));
  await pruneReleases(path.join(base, 'releases'), 2);
  const left = (await listReleases(path.join(base, 'releases'))).map(({ manifest }) => manifest.build.day);
  expect(left).toEqual(['2026-11-28', '2026-11-27', '2026-11-25']);
});

test('refuses a preview, and a folder without a site', async () => {
  const preview = write({ 'build.json': build('2026-11-28', { isPreview: true }) });
  await expect(release(preview)).rejects.toThrow(NotPublishable);
  await expect(release(write({}))).rejects.toThrow('npm run build');
});
