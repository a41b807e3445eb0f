import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../../..');
const base = path.join(root, 'tests/fixtures/check-base');

function check(contentDir: string, ...args: string[]) {
  const environment = { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: '2025-02-01' };
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.join(root, 'scripts/check.ts'), ...args], {
    env: environment,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** The good content with one more file. */
function withFile(name: string, text: string): string {
  const folder = path.join(mkdtempSync(path.join(tmpdir(), 'check-')), 'isi');
  cpSync(base, folder, { recursive: true });
  writeFileSync(path.join(folder, name), text);
  return folder;
}

test('exits with 0 for good content', () => {
  expect(check(base).status).toBe(0);
});

test('exits with 1 for an error, and names the file as staff see it', () => {
  const { status, stdout } = check(withFile('partners/id/x.md', '---\n'), '--quiet');
  expect(status).toBe(1);
  expect(stdout).toMatch(/^isi\/partners\/id\/x\.md\n {2}SALAH baris 1 /);
});

test('names a file whose name is not UTF-8, and goes on', () => {
  const folder = withFile('catatan.txt', '');
  const name = Buffer.concat([Buffer.from(`${folder}/partners/id/`), Buffer.from([0xff, 0xfe]), Buffer.from('.md')]);
  writeFileSync(name, '');
  const { status, stdout } = check(folder, '--quiet', '--lang', 'en');
  expect(status).toBe(1);
  expect(stdout).toContain('The file name "\ufffd\ufffd.md" holds spaces or unsafe characters');
  expect(stdout).toMatch(/\d+ files: 1 error/);
});

test('says where there is no history to look at', () => {
  expect(check(withFile('catatan.txt', ''), '--lang', 'en').stdout).toContain('Without a history');
  expect(check(base, '--lang', 'en').stdout).not.toContain('Without a history');
});

test('exits with 0 for a warning, with 1 under --strict', () => {
  const folder = withFile('catatan.txt', '');
  expect(check(folder).status).toBe(0);
  expect(check(folder, '--strict').status).toBe(1);
});

test('reports settings that cannot be read like any other file', () => {
  const { status, stdout } = check(withFile('site.yaml', 'name: ['), '--json', '--lang', 'en');
  expect(status).toBe(1);
  const { problems } = JSON.parse(stdout) as { problems: { code: string; file: string }[] };
  expect(problems[0]).toMatchObject({ code: 'yaml-bracket', file: 'isi/site.yaml' });
});

test.each([[['--lang', 'jv']], [['--annotations', 'svn']], [['--unknown']]])('exits with 2 for %j', (args) => {
  expect(check(base, ...args).status).toBe(2);
});

test('exits with 2 where there is no content', () => {
  expect(check(path.join(base, 'nothing')).status).toBe(2);
});
