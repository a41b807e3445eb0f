import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { makeSourceFile, listSourceFiles } from '../../../src/reader/source-file.ts';
import { readEntryParts } from '../../../src/reader/entry-text.ts';
import { languages } from '../../../src/domain/text/language.ts';
import { writePeerSite } from './measured-peers.ts';
import { listPeerPages, peerNames, peers, toPeerText } from './peer-sites.ts';

const [first, second] = languages as unknown as [string, string];
const record = `---
title: Perjanjian [satu]
class: sister-city
events:
  - kind: signed
    date: 2016-05-25
---
Isi.
`;
const files = [
  makeSourceFile(`agreements/${first}/0001-satu.md`, record),
  makeSourceFile(`agreements/${second}/0001-satu.md`, "---\ntitle: 'Agreement: one'\n---\n\nBody.\n"),
  makeSourceFile('sectors.yaml', 'x: y\n'),
];

test('has a page for each document in each language, with the facts of its record, and a list for each collection', () => {
  const facts = [
    { name: 'class', text: 'sister-city' },
    { name: 'events 0 kind', text: 'signed' },
    { name: 'events 0 date', text: '2016-05-25' },
  ];
  expect(listPeerPages(files)).toEqual([
    { path: `${first}/agreements/0001-satu`, language: first, title: 'Perjanjian [satu]', facts, body: 'Isi.\n' },
    { path: `${second}/agreements/0001-satu`, language: second, title: 'Agreement: one', facts, body: '\nBody.\n' },
    expect.objectContaining({
      path: `${first}/agreements`,
      language: first,
      body: `- [Perjanjian \\[satu\\]](/${first}/agreements/0001-satu/)\n`,
    }),
    expect.objectContaining({ path: `${second}/agreements`, language: second }),
  ]);
});

test('writes front matter in which no text is taken for anything else', () => {
  const facts = [{ name: 'date', text: '2016-05-25' }];
  const page = { path: 'x', language: first, title: 'no: "#1"', facts, body: '\nText.\n\n' };
  const text = toPeerText(page);
  expect(text.endsWith('\n---\n\nText.\n')).toBe(true);
  expect(readEntryParts(text)?.fields).toEqual({ title: page.title, language: first, facts });
});

test.each(peerNames)('writes a whole site for %s', async (name) => {
  const content = listSourceFiles(path.resolve(import.meta.dirname, '../../../tests/fixtures/toy-province'));
  const pages = listPeerPages(content);
  const site = mkdtempSync(path.join(tmpdir(), 'peer-'));
  await writePeerSite(peers[name], pages, site);
  expect(pages.length).toBeGreaterThan(languages.length);
  for (const page of pages)
    expect(readFileSync(path.join(site, peers[name].pages, `${page.path}.md`), 'utf8')).toBe(toPeerText(page));
  for (const file of Object.keys(peers[name].files(languages))) expect(existsSync(path.join(site, file))).toBe(true);
});

test('tells Starlight the languages of the content', () => {
  expect(peers.starlight.files(['eo', 'la'])['astro.config.mjs']).toContain('defaultLocale: "eo"');
});
