import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';

const read = (file: string) => readFileSync(path.join('deploy', file), 'utf8');

test('the scripts of the server are whole', () => {
  for (const script of ['sinergi', 'sinergi-moved']) execFileSync('bash', ['-n', `deploy/${script}`]);
});

test('names only places and commands that exist', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const [, name = ''] of read('sinergi').matchAll(/npm run --silent ([\w:-]+)/g))
    expect(scripts).toHaveProperty(name);
  for (const unit of ['sinergi.service', 'sinergi-moved.service']) {
    const [, program = ''] = /^ExecStart=\/usr\/local\/bin\/([\w-]+)/m.exec(read(`systemd/${unit}`)) ?? [];
    expect(existsSync(`deploy/${program}`), unit).toBe(true);
  }
  const guide = readFileSync('docs/operations.md', 'utf8');
  for (const [, file = ''] of guide.matchAll(/\bdeploy\/([\w./-]*\w)/g))
    expect(existsSync(`deploy/${file}`), file).toBe(true);
});

test('root takes over plain addresses from a release, and nothing else', () => {
  const base = mkdtempSync(path.join(tmpdir(), 'moved-'));
  const [from, to] = [path.join(base, 'server'), path.join(base, 'etc')];
  mkdirSync(from);
  const takeOver = (nginx: string) => {
    writeFileSync(path.join(from, 'moved.nginx'), nginx);
    writeFileSync(path.join(from, 'moved.caddy'), '/mitra/pusan/ /mitra/busan/\n');
    return spawnSync('bash', ['deploy/sinergi-moved', from, to], { env: { PATH: '/usr/bin:/bin' } }).status;
  };
  expect(takeOver('/mitra/pusan/ /mitra/busan/;\n')).toBe(0);
  expect(readFileSync(path.join(to, 'moved.nginx'), 'utf8')).toBe('/mitra/pusan/ /mitra/busan/;\n');
  for (const hostile of ['/a/ /b/;} load_module x;\n', 'include /etc/shadow;\n', '/a/ https://elsewhere.example/;\n'])
    expect(takeOver(hostile), hostile).toBe(1);
  expect(readFileSync(path.join(to, 'moved.nginx'), 'utf8')).toBe('/mitra/pusan/ /mitra/busan/;\n');
});
