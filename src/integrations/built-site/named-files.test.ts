import { globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publishNamedFiles } from './named-files.ts';
import { writeSite } from './site-writer.ts';

let base: string;
const folder = () => path.join(base, 'content/files');
const site = () => path.join(base, 'site');

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'content-files-'));
  mkdirSync(path.join(folder(), 'foto'), { recursive: true });
  for (const file of ['foto/a.png', 'foto/b c.png', 'foto/kelak.png', '../rahasia.txt'])
    writeFileSync(path.join(folder(), file), file);
});
afterEach(() => {
  rmSync(base, { recursive: true });
});

async function publish(html: string): Promise<string[]> {
  mkdirSync(site(), { recursive: true });
  writeFileSync(path.join(site(), 'index.html'), html);
  await writeSite(site(), [publishNamedFiles(folder(), site())]);
  return globSync('files/**/*.*', { cwd: site() }).toSorted();
}

test('publishes what a page shows or links, and nothing else', async () => {
  expect(await publish('<img src="/files/foto/a.png"><a href="/files/foto/b%20c.png#x">x</a>')).toEqual([
    'files/foto/a.png',
    'files/foto/b c.png',
  ]);
});

test.each(['foto/hilang.png', '../rahasia.txt', '%2e%2e/rahasia.txt', 'foto/../../rahasia.txt', '%E0%A4%A'])(
  'refuses %s',
  async (file) => {
    await expect(publish(`<a href="/files/${file}">x</a>`)).rejects.toThrow('there is no such file');
  },
);
