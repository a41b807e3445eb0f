import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readBuildInputs, type BuildInputs } from './build-inputs.ts';

const root = mkdtempSync(path.join(tmpdir(), 'inputs-'));
const contentDir = path.join(root, 'content');
cpSync('tests/fixtures/toy-province', contentDir, { recursive: true });
const report = 'press-releases/id/2026/pelajar-northhaven.md';

function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
}

const append = (file: string, text: string) => {
  put(file, readFileSync(path.join(root, file), 'utf8') + text);
};

const read = (more: { siteDate?: string; now?: Date; isPreview?: boolean } = {}) =>
  readBuildInputs({ root, contentDir, siteDate: '2026-11-28', isPreview: false, ...more });

/** Which fingerprints a change changes. */
function listChanged(change: () => void, more?: Parameters<typeof read>[0]): (keyof BuildInputs)[] {
  const before = read();
  change();
  const after = read(more);
  return (['program', 'common', 'all'] as const).filter((key) => before[key] !== after[key]);
}

put('src/templates/Page.astro', 'page');
put('scripts/build.ts', 'build');
put('package-lock.json', '{}');

const everything = ['program', 'common', 'all'];

test('are the same as long as nothing changes', () => {
  expect(listChanged(() => undefined)).toEqual([]);
});

test.each<[name: string, change: () => void, changed: readonly string[]]>([
  ['a template', () => append('src/templates/Page.astro', '!'), everything],
  ['a file of public', () => put('public/new.txt', ''), everything],
  ['the lock file', () => append('package-lock.json', ' '), everything],
  ['the settings of the site', () => append('content/site.yaml', '# more\n'), everything],
  ['a text with components', () => append('content/guides/id/memulai.mdx', '\nLagi.\n'), everything],
  ['a letter that the second font lacks', () => append(`content/${report}`, 'ŵ\n'), everything],
  ['the service that searches', () => vi.stubEnv('PUBLIC_SEARCH_SERVICE', '/search/'), everything],
  ['a list', () => append('content/sectors.yaml', '# more\n'), ['common', 'all']],
  ['a report', () => append(`content/${report}`, 'Lagi.\n'), ['all']],
  ['a photograph', () => put('content/files/foto/lagi.png', 'x'), ['all']],
  ['a command', () => append('scripts/build.ts', '!'), ['all']],
  ['a test', () => put('src/templates/page.test.ts', 'test'), []],
])('%s changes what depends on it', (_, change, changed) => {
  expect(listChanged(change)).toEqual(changed);
});

test('another day, and a preview, change what every page depends on, and not the program', () => {
  expect(listChanged(() => undefined, { siteDate: '2026-11-29' })).toEqual(['common', 'all']);
  expect(listChanged(() => undefined, { isPreview: true })).toEqual(['common', 'all']);
});

test('an hour of publishing that has come changes the inputs, as far as pages depend on it', () => {
  const [before, after] = [new Date('2026-11-28T01:00:00Z'), new Date('2026-11-28T03:00:00Z')];
  const date = (file: string) => {
    const text = readFileSync(path.join(contentDir, file), 'utf8');
    put(`content/${file}`, text.replace('\n', '\npublishAt: 2026-11-28T02:00:00Z\n'));
  };
  date(report);
  expect(read({ now: after }).common).toBe(read({ now: before }).common);
  expect(read({ now: after }).all).not.toBe(read({ now: before }).all);
  date('opportunities/id/mitra-ikan.md');
  expect(read({ now: after }).common).not.toBe(read({ now: before }).common);
});
