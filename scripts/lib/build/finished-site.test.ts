import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { beforeEach, expect, test } from 'vitest';
import { isFinished, toFinishedFile } from './finished-site.ts';
import { hashBytes } from '../package/checksums.ts';

let [rendered, target] = ['', ''];
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(target, file)), { recursive: true });
  writeFileSync(path.join(target, file), text);
};

beforeEach(() => {
  [rendered, target] = ['rendered-', 'site-'].map((name) => mkdtempSync(path.join(tmpdir(), name))) as [string, string];
  put('index.html', 'home');
  put('en/index.html', 'home in English');
  const files = new Map([
    ['index.html', hashBytes(Buffer.from('home'))],
    ['en/index.html', hashBytes(Buffer.from('home in English'))],
  ]);
  writeFileSync(toFinishedFile(rendered), serialize({ inputs: 'a', files }));
});

test('a site is finished where inputs and every byte are those of the last build', async () => {
  expect(await isFinished(rendered, 'a', target)).toBe(true);
});

test.each<[name: string, change: () => void]>([
  ['a file says something else', () => put('index.html', 'hame')],
  ['a file is gone', () => rmSync(path.join(target, 'en/index.html'))],
  ['a file is one too many', () => put('new.html', '')],
  [
    'a file has another name',
    () => {
      rmSync(path.join(target, 'index.html'));
      put('home.html', 'home');
    },
  ],
  ['the list is torn', () => writeFileSync(toFinishedFile(rendered), 'torn')],
  ['nothing was built', () => rmSync(rendered, { recursive: true })],
])('not where %s', async (_, change) => {
  change();
  expect(await isFinished(rendered, 'a', target)).toBe(false);
});

test('not where the inputs are others', async () => {
  expect(await isFinished(rendered, 'b', target)).toBe(false);
});
