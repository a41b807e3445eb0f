import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { hashBytes } from '../package/checksums.ts';
import { KeptPages, readRendered, writeRendered, type RenderedSite } from './rendered-pages.ts';

let base: string;
let pages: KeptPages;
const at = (name: string) => path.join(base, name);
const hash = hashBytes(Buffer.from('page'));
const kept = (name = hash) => path.join(at('rendered'), 'pages', name);
const toSite = (...hashes: string[]): RenderedSite => ({
  common: 'common',
  reads: [],
  stamps: [],
  files: new Map(hashes.map((one) => [one, { hash: one, plan: '', reads: Uint32Array.of() }])),
});

beforeEach(() => {
  base = mkdtempSync(path.join(tmpdir(), 'rendered-'));
  pages = new KeptPages(at('rendered'));
  writeFileSync(at('site.html'), 'page');
  pages.keep(hash, at('site.html'));
});

test('gives a file back as it was kept', () => {
  expect(pages.take(hash, at('next.html'))).toBe(true);
  expect(readFileSync(at('next.html'), 'utf8')).toBe('page');
  expect(pages.isKept(hash, at('next.html'))).toBe(true);
});

test.each<[string, () => void]>([
  ['spoiled', () => appendFileSync(kept(), '!')],
  ['gone', () => rmSync(kept())],
  ['a folder', () => (rmSync(kept()), mkdirSync(kept()))],
])('takes nothing that is %s, and keeps it again when it was written anew', (_, spoil) => {
  spoil();
  expect(pages.take(hash, at('next.html'))).toBe(false);
  expect(existsSync(at('next.html'))).toBe(false);
  writeFileSync(at('next.html'), 'page');
  pages.keep(hash, at('next.html'));
  expect(pages.take(hash, at('third.html'))).toBe(true);
});

test('knows a file in whose place something else has come', () => {
  rmSync(at('site.html'));
  expect(pages.isKept(hash, at('site.html'))).toBe(false);
  writeFileSync(at('site.html'), 'page');
  expect(pages.isKept(hash, at('site.html'))).toBe(false);
});

test('throws away what no file of the last site is, whatever it is', async () => {
  mkdirSync(kept('folder/of/former/days'), { recursive: true });
  writeFileSync(kept('other'), 'other');
  await writeRendered(at('rendered'), toSite(hash));
  expect(readdirSync(path.join(at('rendered'), 'pages'))).toEqual([hash]);
  expect((await readRendered(at('rendered')))?.files.get(hash)?.hash).toBe(hash);
});

test('gives no record of which a byte is another', async () => {
  await writeRendered(at('rendered'), toSite(hash));
  appendFileSync(path.join(at('rendered'), 'record'), ' ');
  expect(await readRendered(at('rendered'))).toBeUndefined();
});
