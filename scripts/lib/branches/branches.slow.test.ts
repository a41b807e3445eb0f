import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkingTree } from '../../../tests/lib/working-tree.ts';

const root = path.resolve(import.meta.dirname, '../../..');
let tree: WorkingTree;

function branches(dir: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/branches.ts'), ...args], {
    cwd: dir,
    env: { ...process.env, CONTENT_DIR: path.join(dir, 'content') },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

interface Report {
  base: string;
  records: { record: string; branches: { name: string; files: string[] }[] }[];
  incomparable: string[];
}

function read(dir: string, ...args: string[]): Report {
  return JSON.parse(branches(dir, '--json', ...args).stdout) as Report;
}

const summarize = ({ records }: Report) => records.map((item) => [item.record, item.branches.map(({ name }) => name)]);

/** A branch off main with some files changed. */
function branch(name: string, files: Record<string, string>): void {
  tree.git('switch', '--quiet', '--create', name, 'main');
  for (const [file, text] of Object.entries(files)) tree.write(`content/${file}`, text);
  tree.commit(`Change ${name}`);
  tree.git('switch', '--quiet', 'main');
}

beforeAll(() => {
  tree = new WorkingTree('tests/fixtures/check-base');
  tree.git('branch', '--move', '--force', 'main');
  tree.write('content/agreements/id/0007-renamed.md', 'old');
  tree.commit('Add a record');
  branch('record', { 'agreements/id/0042-kota-mitra.md': 'a', 'partners/id/kota-mitra.md': 'a' });
  branch('cms/translation', { 'agreements/en/0042-kota-mitra.md': 'b', 'README.md': 'b' });
  branch('alone', { 'press-releases/id/2026/kabar.md': 'c', 'README.md': 'c', 'sectors.yaml': 'c' });
  branch('lists', { 'sectors.yaml': 'd' });
  branch('same-number', { 'agreements/id/0042-lain.md': 'e' });
  branch('squashed', { 'partners/id/kota-mitra.md': 'f' });
  tree.git('switch', '--quiet', '--create', 'renamed', 'main');
  tree.git('mv', 'content/agreements/id/0007-renamed.md', 'content/agreements/id/0007-new-name.md');
  tree.commit('Rename');
  tree.git('switch', '--quiet', 'main');
  branch('edits-old-name', { 'agreements/id/0007-renamed.md': 'new' });
  // What `squashed` holds has come into main by another commit, as with a squashed merge.
  tree.write('content/partners/id/kota-mitra.md', 'f');
  tree.commit('Squash');
  tree.git('switch', '--quiet', '--create', 'merged', 'main');
  tree.write('content/partners/id/kota-mitra.md', 'g');
  tree.commit('Merged');
  tree.git('switch', '--quiet', 'main');
  tree.git('merge', '--quiet', 'merged');
});
afterAll(() => {
  tree.remove();
});

test('lists records that more than one open branch touches, both languages as one', () => {
  expect(summarize(read(tree.dir))).toEqual([
    ['agreements/0007', ['edits-old-name', 'renamed']],
    ['agreements/0042', ['cms/translation', 'record', 'same-number']],
    ['partners/kota-mitra', ['record', 'squashed']],
    ['sectors.yaml', ['alone', 'lists']],
  ]);
});

test('leaves out branches that are merged, and files that already stand in main as they are', () => {
  tree.git('switch', '--quiet', '--detach', 'main');
  tree.write('content/partners/id/kota-mitra.md', 'f');
  tree.commit('Back');
  tree.git('branch', '--force', 'main', 'HEAD');
  tree.git('switch', '--quiet', 'main');
  expect(summarize(read(tree.dir, '--record', 'partners/kota-mitra'))).toEqual([['partners/kota-mitra', ['record']]]);
});

test.each([['0042'], ['0042-kota-mitra'], ['agreements/0042'], ['content/agreements/en/0042-kota-mitra.md']])(
  'finds every branch that touches %s',
  (record) => {
    const [first, ...others] = summarize(read(tree.dir, '--record', record));
    expect(first?.[0]).toBe('agreements/0042');
    expect(others).toEqual([]);
  },
);

test('tells people in both languages, and says so where there is nothing', () => {
  const { status, stdout } = branches(tree.dir, '--record', '0042');
  expect(status).toBe(0);
  expect(stdout).toContain('agreements/0042\n  cms/translation (Staf, ');
  expect(stdout).toContain('    content/agreements/en/0042-kota-mitra.md');
  expect(branches(tree.dir, '--record', '9999').stdout).toMatch(/^Tidak ada cabang/);
  expect(branches(tree.dir, '--record', '9999', '--lang', 'en').stdout).toMatch(/^No open branch/);
});

test('warns on the file of the branch under review only', () => {
  const { stdout } = branches(tree.dir, '--branch', 'lists', '--annotations', 'github', '--lang', 'en');
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(
      /^::warning file=content\/sectors\.yaml,title=same-record::sectors\.yaml is changed on other branches too: alone \(Staf\)\./,
    ),
  ]);
  const gitlab = JSON.parse(branches(tree.dir, '--branch', 'lists', '--annotations', 'gitlab').stdout) as unknown[];
  expect(gitlab).toEqual([expect.objectContaining({ check_name: 'same-record', severity: 'minor' })]);
});

test('takes what is checked out for a branch that has no name here, as in a pipeline', () => {
  tree.git('switch', '--quiet', '--detach', 'main');
  tree.write('content/sectors.yaml', 'h');
  tree.commit('From a fork');
  expect(summarize(read(tree.dir, '--branch', 'from-a-fork'))).toEqual([
    ['sectors.yaml', ['alone', 'lists', 'from-a-fork']],
  ]);
  tree.git('switch', '--quiet', 'main');
});

test('sees the branches of a remote, each once, and those that exist there only', () => {
  const clone = path.join(mkdtempSync(path.join(tmpdir(), 'clone-')), 'kerja');
  tree.git('clone', '--quiet', '.', clone);
  spawnSync('git', ['-C', clone, 'branch', 'lists', 'origin/lists']);
  const report = read(clone);
  expect(report.base).toBe('main');
  expect(summarize(report)).toContainEqual(['sectors.yaml', ['lists', 'alone']]);
  rmSync(path.dirname(clone), { recursive: true });
});

test('takes the merge that a pipeline tests for no branch', () => {
  tree.git('update-ref', 'refs/remotes/pull/7/merge', 'lists');
  expect(summarize(read(tree.dir, '--record', 'sectors.yaml'))).toEqual([['sectors.yaml', ['alone', 'lists']]]);
  tree.git('update-ref', '-d', 'refs/remotes/pull/7/merge');
});

test('names a branch without a common past instead of guessing', () => {
  tree.git('switch', '--quiet', '--orphan', 'stranger');
  tree.write('content/sectors.yaml', 'x');
  tree.commit('Start elsewhere');
  tree.git('switch', '--quiet', 'main');
  expect(read(tree.dir).incomparable).toEqual(['stranger']);
  tree.git('branch', '--quiet', '-D', 'stranger');
});

test('documents its exit codes and keeps them', () => {
  expect(branches(tree.dir).status).toBe(0);
  expect(branches(tree.dir, '--strict').status).toBe(1);
  expect(branches(tree.dir, '--strict', '--record', '9999').status).toBe(0);
  expect(branches(tree.dir, '--base', 'nothing').status).toBe(2);
  expect(branches(tree.dir, '--lang', 'jv').status).toBe(2);
  expect(branches(tree.dir, '--annotations', 'svn').status).toBe(2);
  expect(branches(tmpdir()).status).toBe(2);
  expect(branches(tree.dir, '--help').stdout).toContain('Exit code 0');
});
