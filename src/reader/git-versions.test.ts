import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readGitVersions } from './git-versions.ts';

const base = mkdtempSync(path.join(tmpdir(), 'versions-'));
const repository = path.join(base, 'repository');
const file = 'content/partners/id/busan.md';

function git(cwd: string, args: string[], day = '2026-01-01'): void {
  const env = { ...process.env, GIT_COMMITTER_DATE: `${day}T05:00:00Z`, GIT_AUTHOR_DATE: `${day}T05:00:00Z` };
  execFileSync('git', ['-c', 'user.name=Staf', '-c', 'user.email=staf@example.org', ...args], { cwd, env });
}
function commit(cwd: string, text: string, { message = 'Change', day = '2026-01-01' } = {}): void {
  mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
  writeFileSync(path.join(cwd, file), text);
  git(cwd, ['add', '.']);
  git(cwd, ['commit', '--quiet', '--message', message], day);
}
function copy(name: string): string {
  const folder = path.join(base, name);
  git(base, ['clone', '--quiet', repository, folder]);
  return folder;
}
function versionsOf(folder: string) {
  const { versions, reach, readTexts } = readGitVersions(path.join(folder, 'content'), /\/id\//);
  const found = versions.get('partners/id/busan.md') ?? [];
  const texts = readTexts(found.map(({ blob }) => blob));
  return {
    reach,
    texts: found.map(({ blob }) => texts.get(blob)?.trim()),
    days: found.map(({ seconds }) => new Date(seconds * 1000).toISOString().slice(0, 10)),
    beginnings: found.map(({ isBeginning }) => isBeginning),
  };
}

mkdirSync(repository);
git(repository, ['init', '--quiet', '--initial-branch=main']);
for (const text of ['satu\n', 'dua · é\n', 'tiga\n']) commit(repository, text);

test('reads every version of a file, oldest first', () => {
  expect(versionsOf(repository)).toMatchObject({ texts: ['satu', 'dua · é', 'tiga'], reach: 'whole' });
});

test('says that a shallow copy does not reach back, and where it begins', () => {
  const shallow = path.join(base, 'shallow');
  git(base, ['clone', '--quiet', '--depth', '2', `file://${repository}`, shallow]);
  expect(versionsOf(shallow)).toMatchObject({
    texts: ['dua · é', 'tiga'],
    reach: 'part',
    beginnings: [true, false],
  });
});

test('a commit that says it is minor makes no version of its own, and later ones start from it', () => {
  const folder = copy('minor');
  commit(folder, 'empat\n', { message: 'Ejaan\n\nMinor: yes' });
  commit(folder, 'lima\n');
  commit(folder, 'enam\n', { message: 'Change\n\nMinor: no' });
  expect(versionsOf(folder).texts).toEqual(['satu', 'dua · é', 'empat', 'lima', 'enam']);
});

test('what a branch brings counts from its merge, and its minor commits stay minor', () => {
  const folder = copy('merged');
  git(folder, ['switch', '--quiet', '--create', 'usul']);
  commit(folder, 'ejaan\n', { message: 'Ejaan\n\nMinor: yes', day: '2026-02-01' });
  commit(folder, 'empat\n', { day: '2026-02-02' });
  git(folder, ['switch', '--quiet', 'main']);
  git(folder, ['merge', '--quiet', '--no-ff', '--message', 'Gabung', 'usul'], '2026-02-10');
  expect(versionsOf(folder)).toMatchObject({
    texts: ['satu', 'dua · é', 'ejaan', 'empat'],
    days: ['2026-01-01', '2026-01-01', '2026-01-01', '2026-02-10'],
  });
});

test('a merge that joins two changes of a file makes one version', () => {
  const folder = copy('joined');
  git(folder, ['switch', '--quiet', '--create', 'usul']);
  commit(folder, 'usul\n', { day: '2026-02-01' });
  git(folder, ['switch', '--quiet', 'main']);
  commit(folder, 'utama\n', { day: '2026-02-02' });
  git(folder, ['merge', '--quiet', '--no-ff', '--strategy=ours', '--no-commit', 'usul']);
  commit(folder, 'utama dan usul\n', { day: '2026-02-10' });
  expect(versionsOf(folder)).toMatchObject({
    texts: ['satu', 'dua · é', 'tiga', 'utama', 'utama dan usul'],
    days: ['2026-01-01', '2026-01-01', '2026-01-01', '2026-02-02', '2026-02-10'],
  });
});

test('a clock that went back does not put a later version before an earlier one', () => {
  const folder = copy('clock');
  commit(folder, 'empat\n', { day: '2025-06-01' });
  expect(versionsOf(folder).days.at(-1)).toBe('2026-01-01');
});

test('knows nothing outside a repository', () => {
  expect(readGitVersions(base, /./)).toMatchObject({ versions: new Map(), reach: 'none' });
});
