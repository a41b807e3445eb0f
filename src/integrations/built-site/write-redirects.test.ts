import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { toRedirectsFile } from '../../delivery/redirects.ts';
import { writeRedirects } from './write-redirects.ts';

let contentDir: string;
let outDir: string;
const put = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(contentDir, file)), { recursive: true });
  writeFileSync(path.join(contentDir, file), text);
};
const partner = (more: string) => `---
name: Busan
kind: city
country: KR
summary: Kota pelabuhan.
sources:
  - id: s1
    kind: press
    publisher: Busan
${more}---
`;
const redirect = (today: string) =>
  writeRedirects({
    contentDir,
    siteDir: outDir,
    siteUrl: 'https://register.example',
    moved: [],
    today,
    timeZone: 'Asia/Jakarta',
  }).finish();
const page = (address: string) => readFileSync(path.join(outDir, address, 'index.html'), 'utf8');

beforeEach(() => {
  contentDir = mkdtempSync(path.join(tmpdir(), 'content-'));
  outDir = mkdtempSync(path.join(tmpdir(), 'dist-'));
});

test('writes a page in each language that leads on without script and stays out of search engines', async () => {
  put('partners/id/busan.md', partner('aliases:\n  - pusan\n'));
  expect(await redirect('2026-11-24')).toBe('Redirects: 2');
  expect(page('/mitra/pusan/')).toContain('<meta http-equiv="refresh" content="0; url=/mitra/busan/" />');
  expect(page('/en/partners/pusan/')).toMatch(
    /<meta name="robots" content="noindex" \/>\s+<link rel="canonical" href="https:\/\/[^/]+\/en\/partners\/busan\/" \/>/,
  );
});

test('writes the rules for a host that redirects by itself', async () => {
  put('partners/id/busan.md', partner('aliases:\n  - pusan\n'));
  await redirect('2026-11-24');
  expect(readFileSync(path.join(outDir, '_redirects'), 'utf8')).toBe(
    `/en/partners/pusan/ /en/partners/busan/ 301\n/mitra/pusan/ /mitra/busan/ 301\n${toRedirectsFile([])}`,
  );
});

test('says nothing of a record that is still to come', async () => {
  put('partners/id/busan.md', partner('publishAt: 2026-11-25\naliases:\n  - pusan\n'));
  expect(await redirect('2026-11-24')).toBe('Redirects: 0');
  expect(await redirect('2026-11-25')).toBe('Redirects: 2');
});

test('never writes over a page', async () => {
  put('partners/id/busan.md', partner('aliases:\n  - pusan\n'));
  mkdirSync(path.join(outDir, 'mitra/pusan'), { recursive: true });
  writeFileSync(path.join(outDir, 'mitra/pusan/index.html'), 'page');
  await expect(redirect('2026-11-24')).rejects.toThrow('a page already');
});
