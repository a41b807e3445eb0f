import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';
import { Clone, makeProvinceRepository } from '../lib/province-repository.ts';

const toyProvince = path.resolve(import.meta.dirname, '../fixtures/toy-province');
const record = 'agreements/id/0002-pasir-jingga-northhaven.md';

/** A site built before, and a content folder to break. */
function makeBench() {
  const base = mkdtempSync(path.join(tmpdir(), 'failing-build-'));
  const [contentDir, dist] = [path.join(base, 'content'), path.join(base, 'site/dist')];
  cpSync(toyProvince, contentDir, { recursive: true });
  mkdirSync(dist, { recursive: true });
  writeFileSync(path.join(dist, 'index.html'), 'previous');
  return { contentDir, dist };
}

function expectUntouched(dist: string) {
  expect(readFileSync(path.join(dist, 'index.html'), 'utf8')).toBe('previous');
  expect(readdirSync(path.dirname(dist))).toEqual(['dist']);
  expect(readdirSync(dist)).toEqual(['index.html']);
}

const siteDate = '2026-11-24';

interface Mistake {
  name: string;
  file: string;
  right: string;
  wrong: string;
  /** What the message names: field, the wrong value, what to write. */
  says: readonly (string | RegExp)[];
}

const mistakes: readonly Mistake[] = [
  {
    name: 'a reference to a partner that is not there',
    file: record,
    right: 'partner: northhaven',
    wrong: 'partner: northhavn',
    says: ['foreign', 'northhavn', 'northhaven'],
  },
  {
    name: 'an unknown class',
    file: record,
    right: 'class: sister-city',
    wrong: 'class: sister-citi',
    says: ['class', 'sister-citi', 'sister-city'],
  },
  {
    name: 'an end before its start',
    file: record,
    right: 'until: 2027-03-31',
    wrong: 'until: 2021-03-31',
    says: ['until', '2021', '2022'],
  },
  { name: 'a misspelt key', file: record, right: 'purpose:', wrong: 'porpose:', says: ['porpose', 'purpose'] },
  {
    name: 'a date that does not exist',
    file: record,
    right: 'date: 2022-03-31',
    wrong: 'date: 2022-13-31',
    says: ['date', '2022-13-31'],
  },
];

describe.each([
  ['id', /Perbaiki: \S/],
  ['en', /Remedy: \S/],
] as const)('reported in %s', (lang, remedy) => {
  test.each(mistakes)('$name fails the build', async ({ file, right, wrong, says }) => {
    const { contentDir, dist } = makeBench();
    const target = path.join(contentDir, file);
    const text = readFileSync(target, 'utf8');
    expect(text).toContain(right);
    writeFileSync(target, text.replace(right, wrong));
    const { code, output } = await buildSite({ contentDir, siteDate, dist, lang });
    expect(code, output).not.toBe(0);
    const line = text.slice(0, text.indexOf(right)).split('\n').length;
    for (const part of [`${file}:${String(line)}`, remedy, ...says]) expect(output).toMatch(part);
    expectUntouched(dist);
  });
});

test('a body that cannot be rendered fails the build', async () => {
  const { contentDir, dist } = makeBench();
  for (const language of ['id', 'en']) mkdirSync(path.join(contentDir, 'guides', language), { recursive: true });
  const guide = `title: Memulai kerja sama
summary: Langkah pertama.
`;
  const facts = `audience: [resident]
updated: 2026-11-01
sources:
  - id: s1
    publisher: Lembayung Pos
`;
  writeFileSync(path.join(contentDir, 'guides/id/mulai.mdx'), `---\n${guide}${facts}---\n\nSatu {1 +} dua.[^s1]\n`);
  writeFileSync(path.join(contentDir, 'guides/en/mulai.mdx'), `---\n${guide}---\n\nOne and two.[^s1]\n`);
  const { code, output } = await buildSite({ contentDir, siteDate, dist, lang: 'en' });
  expect(code, output).not.toBe(0);
  expect(output).toMatch('guides/id/mulai.mdx');
  expect(output).toMatch(/Remedy: \S/);
  expectUntouched(dist);
});

test('a content folder that is not there fails the build', async () => {
  const { contentDir, dist } = makeBench();
  const { code, output } = await buildSite({ contentDir: path.join(contentDir, 'nothing'), siteDate, dist });
  expect(code).toBe(1);
  expect(output).toContain('the previous site is as it was');
  expectUntouched(dist);
});

test('a file in the place of the caches is named, with what to do', () => {
  const host = makeProvinceRepository('tests/fixtures/toy-province');
  const clone = new Clone(host, 'satu');
  const caches = path.join(clone.dir, '.cache');
  writeFileSync(caches, 'x');
  const { code, output } = clone.npm(['build']);
  expect(code).toBe(1);
  expect(output).toContain(`${caches}/builds cannot be made`);
  expect(output).toContain('holds nothing but caches');
  expect(output).toContain('Nothing was published');
  expect(existsSync(path.join(clone.dir, 'dist'))).toBe(false);
  expect(readFileSync(caches, 'utf8')).toBe('x');
  rmSync(host.base, { recursive: true, force: true });
});
