import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { askLine } from '../../../tests/lib/ask.ts';
import { createSiteListener, listen } from './site-server.ts';

const dir = mkdtempSync(path.join(tmpdir(), 'site-'));
const files = {
  'index.html': 'home',
  '404.html': 'tidak ada',
  _headers: '/*\n',
  _redirects: '/a/ /b/ 301\n',
  'en/index.html': 'english',
  'files/naskah.txt': 'naskah',
  'en/404/index.html': 'not found',
  'feed.xml': '<feed/>',
};
let stop: () => void;
let origin: string;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(dir, name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  const servers = await listen(createSiteListener(dir), 0, ['127.0.0.1']);
  origin = `http://127.0.0.1:${String((servers[0]?.address() as AddressInfo).port)}`;
  stop = () => {
    for (const server of servers) server.close();
  };
});
afterAll(() => {
  stop();
});

const get = async (address: string) => {
  const response = await fetch(origin + address, { redirect: 'manual' });
  return { status: response.status, text: await response.text(), headers: response.headers };
};

test('serves the page of a folder', async () => {
  expect(await get('/en/')).toMatchObject({ status: 200, text: 'english' });
});

test('sends an address without its slash to the one with it', async () => {
  const { status, headers } = await get('/en?q=1');
  expect([status, headers.get('location')]).toEqual([301, '/en/?q=1']);
});

test('goes on serving after an address that is none', async () => {
  for (const target of ['//', '///', '//[', 'http://[', '/%'])
    expect(await askLine(origin, target)).toMatch(/^HTTP\/1\.1 \d{3}/);
  expect(await get('/')).toMatchObject({ status: 200 });
});

test('reads one slash for several, so that no address leads to another host or past the rules of its folder', async () => {
  expect(await askLine(origin, '//en?q=1')).toContain('Location: /en/?q=1\r\n');
  expect(await askLine(origin, '//files//naskah.txt')).toMatch(/^HTTP\/1\.1 200[^]*sandbox/);
  for (const target of [
    '//_headers',
    '/%2fevil.example/..%2fen',
    '/en/..%2ffiles/naskah.txt',
    '/%5cevil.example/..%2fen',
  ])
    expect(await askLine(origin, target)).toMatch(/^HTTP\/1\.1 404/);
});

test('answers an unknown address with the 404 page of its language', async () => {
  expect(await get('/tidak/ada/')).toMatchObject({ status: 404, text: 'tidak ada' });
  expect(await get('/en/nothing/')).toMatchObject({ status: 404, text: 'not found' });
});

test('sends the headers of the rules, on the 404 page as well', async () => {
  for (const address of ['/', '/nothing/']) {
    expect((await get(address)).headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  }
});

test('does not serve the rules for the host, nor anything outside the folder', async () => {
  expect((await get('/_headers')).status).toBe(404);
  expect((await get('/_redirects')).status).toBe(404);
  expect((await get('/..%2f..%2f..%2f..%2fx')).status).toBe(404);
  expect((await get('/%E0%A4%A')).status).toBe(404);
});
