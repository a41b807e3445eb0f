import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A git working tree in a folder of its own, with a copy of a content folder in it. */
export class WorkingTree {
  readonly dir = mkdtempSync(path.join(tmpdir(), 'working-tree-'));

  /** The day of its commits, where it is not today. */
  day: string | undefined;

  constructor(contentDir: string, day?: string) {
    this.day = day;
    cpSync(contentDir, path.join(this.dir, 'content'), { recursive: true });
    this.git('init', '--quiet');
    this.commit('Start');
  }

  git(...args: string[]): string {
    const identity = ['-c', 'user.name=Staf', '-c', 'user.email=staf@example.org', '-c', 'core.autocrlf=false'];
    const time = this.day === undefined ? {} : { GIT_COMMITTER_DATE: `${this.day}T05:00:00Z` };
    return execFileSync('git', [...identity, ...args], {
      cwd: this.dir,
      encoding: 'utf8',
      maxBuffer: 64e6,
      env: { ...process.env, ...time },
    });
  }

  commit(message: string): void {
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', message);
  }

  /** Every text file, by its path. */
  read(): Record<string, string> {
    const names = readdirSync(path.join(this.dir, 'content'), { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile() && /\.(?:mdx?|yaml)$/.test(item.name))
      .map((item) => path.relative(this.dir, path.join(item.parentPath, item.name)));
    return Object.fromEntries(names.map((name) => [name, readFileSync(path.join(this.dir, name), 'utf8')]));
  }

  write(file: string, text: string): void {
    mkdirSync(path.dirname(path.join(this.dir, file)), { recursive: true });
    writeFileSync(path.join(this.dir, file), text);
  }

  /** Added and removed lines, new files included. */
  diff(): string[] {
    this.git('add', '--all', '--intent-to-add');
    return this.git('diff', '--unified=0')
      .split('\n')
      .filter((line) => /^[+-](?![+-]{2})/.test(line));
  }

  changedFiles(): string[] {
    this.git('add', '--all', '--intent-to-add');
    return this.git('diff', '--name-only').trim().split('\n');
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
