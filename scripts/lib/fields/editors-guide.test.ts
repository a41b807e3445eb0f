import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import GithubSlugger from 'github-slugger';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { languages, sitePlace, speak } from '../../../src/domain/text/language.ts';
import { readSiteEnvironment } from '../../../src/config/site-environment.ts';
import { collectionNames } from '../../../src/model/collections.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { listSourceFiles } from '../../../src/reader/source-file.ts';
import { renewGuide } from './field-guide.ts';

// Other tests of the same worker speak what they spoke before.
const [before, placeBefore] = [languages, sitePlace];
afterAll(() => {
  speak(before, placeBefore);
});

const { contentDir } = readSiteEnvironment();
const guide = readFileSync(path.join(contentDir, 'README.md'), 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

/** A content in another language begins with a guide of one screen and the tables, without pictures. */
const isLong = /\]\(\.\.\/docs\//.test(guide);

// Another test of the same worker may have read a folder with words of its own.
beforeAll(() => {
  readContentSet(listSourceFiles(contentDir).filter(({ path: name }) => !name.includes('/')));
});

test('holds the tables of the model and the schemas; npm run fields renews them', () => {
  expect(renewGuide(guide)).toBe(guide);
});

test('names only commands that exist', () => {
  const names = [...guide.matchAll(/npm run ([a-z:]+)/g)].map(([, name]) => name ?? '');
  expect(names.length).toBeGreaterThan(isLong ? 10 : 0);
  expect(names.filter((name) => scripts[name] === undefined)).toEqual([]);
});

test('shows pictures that are there and light', ({ skip }) => {
  skip(!isLong, 'the guide of the content has no pictures');
  const pictures = [...guide.matchAll(/!\[[^\]]+\]\((\.\.\/docs\/[^)]+)\)/g)].map(([, file]) =>
    // The guide stands in content/ once it is published.
    path.join('content', file ?? ''),
  );
  expect(pictures.length).toBeGreaterThanOrEqual(4);
  for (const file of pictures) expect(existsSync(file) && statSync(file).size <= 120_000, file).toBe(true);
});

test('leads to headings that are there', () => {
  const slugger = new GithubSlugger();
  const headings = new Set([...guide.matchAll(/^#{1,6} (.+)$/gm)].map(([, title]) => slugger.slug(title ?? '')));
  const targets = [...guide.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => target ?? '');
  expect(targets.filter((target) => !headings.has(target))).toEqual([]);
});

test('names every folder and list that the content holds', () => {
  for (const name of collectionNames) expect(guide).toContain(`| \`${name}/\``);
});
