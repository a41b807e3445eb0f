import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const changelog = readFileSync('CHANGELOG.md', 'utf8');
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

test('the changelog tells of the version of the package, behind what is not released', () => {
  const titles = [...changelog.matchAll(/^## (\S+?):/gm)].map(([, title]) => title);
  expect(titles.filter((title) => title !== 'Unreleased')[0]).toBe(version);
});
