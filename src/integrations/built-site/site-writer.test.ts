import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PageMemory } from './page-memory.ts';
import { writeSite, type SiteWriter } from './site-writer.ts';

function makeSite(...addresses: string[]): string {
  const site = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const address of addresses) {
    mkdirSync(path.join(site, address), { recursive: true });
    writeFileSync(path.join(site, address, 'index.html'), `<h1>${address}</h1>`);
  }
  return site;
}

test('shows every page to every writer, in order of address, before any of them writes', async () => {
  const seen: string[] = [];
  const writer = (name: string): SiteWriter => ({
    read: ({ url }) => void seen.push(`${name} ${url}`),
    finish: () => Promise.resolve(`${name} wrote after ${String(seen.length)}`),
  });
  const said = await writeSite(makeSite('b', 'a'), [writer('one'), writer('two')]);
  expect(seen).toEqual(['one /a/', 'two /a/', 'one /b/', 'two /b/']);
  expect(said).toEqual(['one wrote after 4', 'two wrote after 4']);
});

test('reads a page once for all writers', async () => {
  const readings: unknown[] = [];
  const writer: SiteWriter = {
    read: ({ reading }) => void readings.push(reading),
    finish: () => Promise.resolve(''),
  };
  await writeSite(makeSite('a'), [writer, writer]);
  expect(readings[0]).toBe(readings[1]);
});

test('reads no page of which all is remembered that is written from it', async () => {
  const site = makeSite('a');
  const hashes = new Map([['a/index.html', 'fingerprint']]);
  const writer: SiteWriter = {
    read: ({ reading }) => void reading.words,
    finish: () => Promise.resolve(''),
  };
  const memory = new PageMemory(undefined, hashes);
  await writeSite(site, [writer], memory);
  rmSync(path.join(site, 'a/index.html'));
  mkdirSync(path.join(site, 'a/index.html/'));
  await expect(writeSite(site, [writer], new PageMemory(memory.kept, hashes))).resolves.toEqual(['']);
  await expect(writeSite(site, [writer], new PageMemory())).rejects.toThrow('EISDIR');
});

test('needs no pages', async () => {
  expect(await writeSite(makeSite(), [{ finish: () => Promise.resolve('nothing to read') }])).toEqual([
    'nothing to read',
  ]);
});
