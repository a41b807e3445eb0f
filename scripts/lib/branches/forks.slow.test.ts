import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WorkingTree } from '../../../tests/lib/working-tree.ts';

const root = path.resolve(import.meta.dirname, '../../..');
const record = 'content/agreements/id/0001-contoh-kota-laut.md';
const folder = mkdtempSync(path.join(tmpdir(), 'forks-'));
const [bare, fork] = ['proyek.git', 'cabang-luar.git'].map((name) => path.join(folder, name)) as [string, string];
let tree: WorkingTree;

function git(dir: string, ...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', dir, ...args], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout.trim();
}

/** A branch of the officer's copy with one record changed. */
function write(branch: string, text: string, from = 'main'): void {
  tree.git('switch', '--quiet', '--force-create', branch, from);
  tree.write(record, text);
  tree.commit(`Change ${branch}: ${text}`);
}

beforeAll(() => {
  tree = new WorkingTree('tests/fixtures/check-base');
  tree.git('branch', '--move', '--force', 'main');
  git(folder, 'clone', '--quiet', '--bare', tree.dir, bare);
  git(folder, 'clone', '--quiet', '--bare', tree.dir, fork);
  tree.git('remote', 'add', 'origin', bare);
  tree.git('remote', 'add', 'fork', fork);
  write('perpanjangan', 'dua');
  tree.git('push', '--quiet', 'origin', 'perpanjangan');
  // The fork proposes from branches of the same names, and from one of its own.
  write('dari-luar', 'tiga');
  tree.git('push', '--quiet', 'fork', 'dari-luar', 'dari-luar:perpanjangan', 'dari-luar:main');
  tree.git('fetch', '--quiet', '--all');
  tree.git('switch', '--quiet', 'main');
  tree.git('branch', '--quiet', '-D', 'dari-luar', 'perpanjangan');
  // As the hosts keep what is proposed: the commit of the fork, and its merge with the main branch.
  git(bare, 'fetch', '--quiet', fork, 'dari-luar:refs/pull/7/head');
  git(bare, 'update-ref', 'refs/merge-requests/7/head', 'refs/pull/7/head');
  const merged = git(
    bare,
    '-c',
    'user.name=Host',
    '-c',
    'user.email=host@git.example',
    'commit-tree',
    'refs/pull/7/head^{tree}',
    '-p',
    'main',
    '-p',
    'refs/pull/7/head',
    '-m',
    'Merge',
  );
  git(bare, 'update-ref', 'refs/pull/7/merge', merged);
});
afterAll(() => {
  tree.remove();
  rmSync(folder, { recursive: true });
});

/** The step of a workflow that asks for other branches, without what packs it. */
const step = (text: string) =>
  text.replaceAll('npm run --silent branches --', `${process.execPath} ${root}/scripts/branches.ts`);

function run(dir: string, script: string, env: Record<string, string>): string {
  const { stdout, stderr } = spawnSync('bash', ['-ec', script], {
    cwd: dir,
    env: { ...process.env, ...env, CONTENT_DIR: path.join(dir, 'content') },
    encoding: 'utf8',
  });
  return stdout + stderr;
}

const heads = ['dari-luar', 'perpanjangan', 'main'];

test.each(heads)('the workflow of GitHub warns of the others when a fork proposes its branch %s', (branch) => {
  const { jobs } = parse(readFileSync(path.join(root, '.github/workflows/check.yml'), 'utf8')) as {
    jobs: { content: { steps: { name?: string; run?: string }[] } };
  };
  const script = jobs.content.steps.find(({ run: text }) => text?.includes('branches'))?.run ?? '';
  const dir = mkdtempSync(path.join(folder, 'runner-'));
  // What the checkout of a proposal leaves: no branch, and those of the project on the remote.
  git(dir, 'init', '--quiet');
  git(dir, 'remote', 'add', 'origin', bare);
  git(
    dir,
    'fetch',
    '--quiet',
    'origin',
    '+refs/heads/*:refs/remotes/origin/*',
    '+refs/pull/7/merge:refs/remotes/pull/7/merge',
  );
  git(dir, 'checkout', '--quiet', '--detach', 'refs/remotes/pull/7/merge');
  const said = run(dir, step(script), { BRANCH: branch, BASE: 'main' });
  expect(said).toContain(`::warning file=${record},title=same-record::`);
  expect(said).toMatch(/: perpanjangan \(Staf\)/);
});

test.each(heads)('the pipeline of GitLab warns of the others when a fork proposes its branch %s', (branch) => {
  const { branches } = parse(readFileSync(path.join(root, '.gitlab-ci.yml'), 'utf8')) as {
    branches: { script: string[] };
  };
  const dir = mkdtempSync(path.join(folder, 'runner-'));
  git(dir, 'init', '--quiet');
  git(dir, 'remote', 'add', 'origin', bare);
  git(dir, 'fetch', '--quiet', 'origin', '+refs/merge-requests/7/head:refs/remotes/origin/merge-requests/7/head');
  git(dir, 'checkout', '--quiet', '--detach', 'refs/remotes/origin/merge-requests/7/head');
  git(dir, 'update-ref', '-d', 'refs/remotes/origin/merge-requests/7/head');
  const said = run(dir, step(branches.script.join('\n')), {
    CI_MERGE_REQUEST_SOURCE_BRANCH_NAME: branch,
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
  });
  expect(said).toContain('agreements/0001\n');
  expect(said).toContain('  perpanjangan (Staf, ');
  expect(said).toContain(branch === 'dari-luar' ? '  dari-luar (Staf, ' : `  ${branch} (HEAD) (Staf, `);
});

test('a fork beside the project is told apart, and what stands in both is one branch', () => {
  tree.git('push', '--quiet', 'fork', 'origin/perpanjangan:refs/heads/sama');
  tree.git('push', '--quiet', 'origin', 'origin/perpanjangan:refs/heads/sama');
  tree.git('fetch', '--quiet', '--all');
  const said = run(tree.dir, `${process.execPath} ${root}/scripts/branches.ts --json`, {});
  const { records } = JSON.parse(said) as { records: { branches: { name: string }[] }[] };
  expect(records[0]?.branches.map(({ name }) => name).toSorted()).toEqual([
    'fork/dari-luar',
    'fork/main',
    'fork/perpanjangan',
    'perpanjangan',
    'sama',
  ]);
});
