import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readGitVersions } from './git-versions.ts';

const base = mkdtempSync(path.join(tmpdir(), 'versions-'));
const repository = path.join(base, 'repository');
const git = (cwd: string, ...args: string[]) =>
  execFileSync('git', ['-c', 'user.name=Staf', '-c', 'user.email=staf@example.org', ...args], { cwd });
const commit = (text: string, message = 'Change') => {
  writeFileSync(path.join(repository, 'content/partners/id/busan.md'), text);
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message', message);
};
mkdirSync(path.join(repository, 'content/partners/id'), { recursive: true });
git(repository, 'init', '--quiet');
for (const text of ['satu\n', 'dua · é\n', 'tiga\n']) commit(text);
const textsOf = (folder: string) => {
  const { versions, isComplete } = readGitVersions(path.join(folder, 'content'), /\/id\//);
  return { texts: versions.get('partners/id/busan.md')?.map(({ text }) => text), isComplete };
};

test('reads every version of a file, oldest first', () => {
  expect(textsOf(repository)).toEqual({ texts: ['satu\n', 'dua · é\n', 'tiga\n'], isComplete: true });
});

test('says that a shallow copy does not reach back to the beginning', () => {
  const shallow = path.join(base, 'shallow');
  git(base, 'clone', '--quiet', '--depth', '2', `file://${repository}`, shallow);
  expect(textsOf(shallow)).toEqual({ texts: ['dua · é\n', 'tiga\n'], isComplete: false });
});

test('a commit that says it is minor makes no version of its own, and later ones start from it', () => {
  const other = path.join(base, 'minor');
  git(base, 'clone', '--quiet', repository, other);
  const file = path.join(other, 'content/partners/id/busan.md');
  for (const [text, message] of [
    ['empat\n', 'Ejaan\n\nMinor: yes'],
    ['lima\n', 'Change'],
    ['enam\n', 'Change\n\nMinor: no'],
  ] as const) {
    writeFileSync(file, text);
    git(other, 'commit', '--quiet', '--all', '--message', message);
  }
  expect(textsOf(other).texts).toEqual(['satu\n', 'dua · é\n', 'empat\n', 'lima\n', 'enam\n']);
});

test('knows nothing outside a repository', () => {
  expect(readGitVersions(base, /./)).toEqual({ versions: new Map(), isComplete: false });
});
