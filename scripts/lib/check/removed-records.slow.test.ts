import { renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WorkingTree } from '../../../tests/lib/working-tree.ts';
import { checkContent } from './check-content.ts';
import { keepLedger } from './keep-ledger.ts';
import { ledgerPath } from './ledger.ts';

/** The ledger was begun once; nobody has kept it since. */
const record = '0002-telaga-badan-dunia';
let tree: WorkingTree;

beforeEach(() => {
  tree = new WorkingTree('tests/fixtures/check-base');
  tree.git('branch', '--move', 'main');
  tree.write(`content/${ledgerPath}`, '# Alamat yang pernah terbit\n');
  tree.commit('Begin the ledger');
});
afterEach(() => {
  tree.remove();
});

const fileOf = (language: string, slug: string) => path.join(tree.dir, 'content/agreements', language, `${slug}.md`);
const languages = ['id', 'en'];
function remove(slug: string): void {
  for (const language of languages) rmSync(fileOf(language, slug));
}
function rename(slug: string, to: string): void {
  for (const language of languages) renameSync(fileOf(language, slug), fileOf(language, to));
}
function edit(from: string, to: string, slug = record): void {
  const file = `content/agreements/id/${slug}.md`;
  tree.write(file, (tree.read()[file] ?? '').replace(from, to));
}
async function problemsOf(): Promise<string[]> {
  const { problems } = await checkContent({ contentDir: path.join(tree.dir, 'content'), siteDate: '2025-02-01' });
  return problems
    .filter(({ code }) => /published|number-changed/.test(code))
    .map(({ code, file, remedy }) => `${code} ${file}: ${remedy.slice(0, 22)}`);
}

const gone = `published-address-gone content/agreements/id/${record}.md: Kembalikan berkasnya d`;

test('a published record that is deleted is refused with its file, before and after the deletion is committed', async () => {
  remove(record);
  expect(await problemsOf()).toEqual([gone]);
  tree.commit('Delete a record');
  expect(await problemsOf()).toEqual([gone]);
});

test('a published record that is renamed needs an alias', async () => {
  rename(record, '0002-sekolah');
  expect(await problemsOf()).toEqual([gone]);
  edit('sources:\n  - id', `aliases:\n  - ${record}\nsources:\n  - id`, '0002-sekolah');
  expect(await problemsOf()).toEqual([]);
});

test('a published number is not given to another record, alias or not', async () => {
  rename(record, '0003-telaga-badan-dunia');
  edit('sources:\n  - id', `aliases:\n  - ${record}\nsources:\n  - id`, '0003-telaga-badan-dunia');
  expect(await problemsOf()).toEqual([
    'agreement-number-changed content/agreements/id/0003-telaga-badan-dunia.md: Kembalikan nomornya: a',
  ]);
});

test.each(['draft: true', 'publishAt: 2025-02-02'])('a record with %s may go again', async (field) => {
  edit('sources:\n  - id', `${field}\nsources:\n  - id`);
  tree.commit('Hold it back');
  remove(record);
  expect(await problemsOf()).toEqual([]);
});

test('what a branch made and removed again was never published', async () => {
  tree.git('switch', '--quiet', '--create', 'usul');
  rename(record, '0003-usul');
  tree.git('checkout', 'main', '--', 'content');
  tree.commit('Propose a record');
  remove('0003-usul');
  expect(await problemsOf()).toEqual([]);
  remove(record);
  tree.commit('Delete what was published');
  expect(await problemsOf()).toEqual([gone]);
});

test('before the ledger is begun, everything may go', async () => {
  rmSync(path.join(tree.dir, 'content', ledgerPath));
  tree.git('rm', '--quiet', '--cached', `content/${ledgerPath}`);
  tree.git('commit', '--quiet', '--amend', '--allow-empty', '--message', 'No ledger');
  remove(record);
  expect(await problemsOf()).toEqual([]);
});

describe('a build', () => {
  const keep = (more: object = {}) =>
    keepLedger({
      contentDir: path.join(tree.dir, 'content'),
      siteDate: '2025-02-01',
      now: new Date('2025-02-01'),
      ...more,
    });

  test('of the main line adds new addresses to the ledger, once', async () => {
    expect(await keep()).toContain(`/kerja-sama/${record}/`);
    expect(tree.changedFiles()).toEqual([`content/${ledgerPath}`]);
    expect(await keep()).toEqual([]);
  });

  test('of a branch, of unfinished work, of a chosen day and before the ledger is begun adds nothing', async () => {
    expect(await keep({ now: undefined })).toEqual([]);
    edit('Perbaikan sekolah.', 'Perbaikan sekolah dasar.');
    expect(await keep()).toEqual([]);
    tree.git('switch', '--quiet', '--create', 'usul');
    tree.commit('Say which schools');
    expect(await keep()).toEqual([]);
    tree.git('switch', '--quiet', 'main');
    tree.git('rm', '--quiet', `content/${ledgerPath}`);
    tree.commit('No ledger');
    expect(await keep()).toEqual([]);
  });
});
