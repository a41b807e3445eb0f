import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../..');

/** Runs git as somebody. */
export function git(cwd: string, ...args: string[]): string {
  const identity = ['-c', 'user.name=Staf', '-c', 'user.email=staf@example.org', '-c', 'core.autocrlf=false'];
  return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** The whole project as it stands here, with another content folder, in a bare repository as a git host keeps it. */
export function makeProvinceRepository(content: string): { base: string; repository: string } {
  const base = mkdtempSync(path.join(tmpdir(), 'province-'));
  const [work, repository] = [path.join(base, 'work'), path.join(base, 'repository.git')];
  mkdirSync(work);
  const files = git(root, 'ls-files', '-z', '--cached', '--others', '--exclude-standard').split('\0');
  for (const file of files) {
    if (file === '' || /^(content|tests)\//.test(file) || !existsSync(path.join(root, file))) continue;
    mkdirSync(path.dirname(path.join(work, file)), { recursive: true });
    cpSync(path.join(root, file), path.join(work, file));
  }
  cpSync(content, path.join(work, 'content'), { recursive: true });
  git(work, 'init', '--quiet', '--initial-branch=main');
  git(work, 'add', '--all');
  git(work, 'commit', '--quiet', '--message', 'Start');
  git(base, 'clone', '--quiet', '--bare', work, repository);
  return { base, repository };
}

/** The environment of commands in a copy: its own content, whichever folder these tests are asked to look at. */
export function toOwnEnvironment(environment: NodeJS.ProcessEnv = process.env): NodeJS.ProcessEnv {
  return { ...environment, CONTENT_DIR: undefined };
}

/** A copy of the repository on somebody's machine, where the commands run. */
export class Clone {
  readonly dir: string;

  constructor({ base, repository }: { base: string; repository: string }, name: string) {
    this.dir = path.join(base, name);
    git(base, 'clone', '--quiet', repository, this.dir);
    symlinkSync(path.join(root, 'node_modules'), path.join(this.dir, 'node_modules'));
  }

  git(...args: string[]): string {
    return git(this.dir, ...args);
  }

  /** Saves all that was changed on a branch and sends it to the host. */
  propose(branch: string, message: string): void {
    this.git('switch', '--quiet', '--create', branch);
    this.git('add', '--all', 'content');
    this.git('commit', '--quiet', '--message', message);
    this.git('push', '--quiet', 'origin', branch);
  }

  /** As the button of the host does. */
  merge(branch: string): void {
    this.git('fetch', '--quiet', 'origin');
    this.git('switch', '--quiet', 'main');
    this.git('reset', '--quiet', '--hard', 'origin/main');
    this.git('merge', '--quiet', '--no-ff', '--message', `Merge ${branch}`, `origin/${branch}`);
    this.git('push', '--quiet', 'origin', 'main');
  }

  npm(args: string[], environment: NodeJS.ProcessEnv = {}): { code: number; output: string } {
    const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', ...args], {
      cwd: this.dir,
      encoding: 'utf8',
      env: { ...toOwnEnvironment(), SITE_DATE: '2026-11-28', ...environment },
    });
    return { code: status ?? 1, output: stdout + stderr };
  }
}
