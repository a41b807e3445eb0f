import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCommitTimes } from './commit-times.ts';

/** A repository of its own, in which two commits touch two files. */
function makeRepository(): { folder: string; content: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'commit-times-'));
  const content = path.join(folder, 'content');
  mkdirSync(content);
  const git = (time: number, ...args: string[]) =>
    execFileSync('git', ['-C', folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
      env: { ...process.env, GIT_AUTHOR_DATE: `${String(time)} +0000`, GIT_COMMITTER_DATE: `${String(time)} +0000` },
    });
  git(0, 'init', '-q');
  for (const [time, name] of [
    [1_600_000_000, 'a.md'],
    [1_700_000_000, 'b é.md'],
  ] as const) {
    writeFileSync(path.join(content, name), name);
    git(time, 'add', '.');
    git(time, 'commit', '-qm', name);
  }
  return { folder, content };
}

test('knows the newest commit of every file, by its path in the folder', async () => {
  const { content } = makeRepository();
  expect([...(await readCommitTimes(content))].toSorted()).toEqual([
    ['a.md', 1_600_000_000],
    ['b é.md', 1_700_000_000],
  ]);
});

test('knows nothing of a shallow clone', async () => {
  const { folder } = makeRepository();
  const clone = mkdtempSync(path.join(tmpdir(), 'shallow-'));
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
  expect(await readCommitTimes(path.join(clone, 'content'))).toEqual(new Map());
});

test('knows nothing outside a repository', async () => {
  expect(await readCommitTimes(mkdtempSync(path.join(tmpdir(), 'plain-')))).toEqual(new Map());
});
