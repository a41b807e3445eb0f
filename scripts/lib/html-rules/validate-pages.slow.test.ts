import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { validatePages } from './validate-pages.ts';

const toPage = (content: string) =>
  `<!doctype html>\n<html lang="en"><head><title>A</title></head><body><main><h1>A</h1>${content}</main></body></html>\n`;

test('looks at each page once, until a byte of it changes, and at a wrong one every time', async () => {
  const base = mkdtempSync(path.join(tmpdir(), 'html-rules-'));
  const dist = path.join(base, 'dist');
  const write = (name: string, content: string) => {
    mkdirSync(path.dirname(path.join(dist, name)), { recursive: true });
    writeFileSync(path.join(dist, name), toPage(content));
  };
  const validate = async () => await validatePages({ dist, greenFile: path.join(base, 'green'), threads: 2 });
  write('index.html', '<p>1</p>');
  write('a/index.html', '<p id="x">2</p><p id="x">3</p>');
  const first = await validate();
  expect([first.pages, first.looked]).toEqual([2, 2]);
  expect(first.problems).toHaveLength(1);
  expect(first.problems[0]).toMatch(/^a\/index\.html:2:\d+ no-dup-id: /);
  expect(await validate()).toEqual({ ...first, looked: 1 });
  write('a/index.html', '<p id="x">2</p>');
  expect(await validate()).toEqual({ pages: 2, looked: 1, problems: [] });
  expect(await validate()).toEqual({ pages: 2, looked: 0, problems: [] });
  write('index.html', '<p>4');
  expect((await validate()).looked).toBe(1);
});
