import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';

/** The whole project with another content folder in a repository of its own, where anything may be changed. */
export class ProjectCopy {
  readonly dir: string;
  /** The day of its commits. */
  day: string;

  constructor(root: string, contentDir: string, dir: string, day: string) {
    this.dir = dir;
    this.day = day;
    mkdirSync(dir, { recursive: true });
    const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64e6,
    });
    for (const file of listed.split('\0')) {
      if (file === '' || /^(?:content|tests|docs)\//.test(file) || !existsSync(path.join(root, file))) continue;
      mkdirSync(path.dirname(path.join(dir, file)), { recursive: true });
      cpSync(path.join(root, file), path.join(dir, file));
    }
    cpSync(contentDir, path.join(dir, 'content'), { recursive: true });
    symlinkSync(path.join(root, 'node_modules'), path.join(dir, 'node_modules'));
    this.git('init', '--quiet', '--initial-branch=main');
    this.commit('Start');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Staf', '-c', 'user.email=staf@example.org', '-c', 'core.autocrlf=false'];
    return execFileSync('git', [...identity, ...args], {
      cwd: this.dir,
      encoding: 'utf8',
      maxBuffer: 64e6,
      env: { ...process.env, GIT_COMMITTER_DATE: `${this.day}T05:00:00Z` },
    });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Takes back what was changed since a state that `keep` gave. */
  putBack(state: string): void {
    this.git('read-tree', '--reset', '-u', state);
    this.git('clean', '--quiet', '-fd', 'content', 'src');
    this.git('reset', '--quiet');
  }

  /** The state of all files, committed or not. */
  keep(): string {
    this.git('add', '--all');
    const tree = this.git('write-tree').trim();
    this.git('reset', '--quiet');
    return tree;
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
