import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * Time of the newest commit of every file in a folder, in seconds, in one pass; empty without git, outside a
 * repository, and in a shallow clone, where every file would seem to be as old as the newest commit.
 * Commits that changed no fact (`Minor: yes`) are passed over.
 */
export async function readCommitTimes(folder: string): Promise<Map<string, number>> {
  const git = async (...args: string[]) =>
    (await run('git', ['-C', folder, ...args], { maxBuffer: 256_000_000 })).stdout;
  try {
    const [root = '', isShallow] = (await git('rev-parse', '--show-toplevel', '--is-shallow-repository')).split('\n');
    if (isShallow !== 'false') return new Map();
    const log = await git(
      '-c',
      'core.quotepath=off',
      'log',
      '--format=%x00%ct',
      '--name-only',
      '--no-renames',
      '--invert-grep',
      '--grep=^Minor: yes',
      '--',
      '.',
    );
    return toTimes(log, path.relative(root, folder).split(path.sep).join('/'));
  } catch {
    return new Map();
  }
}

function toTimes(log: string, folder: string): Map<string, number> {
  const times = new Map<string, number>();
  const prefix = folder === '' ? '' : `${folder}/`;
  for (const commit of log.split('\0').slice(1)) {
    const [time = '', ...names] = commit.split('\n').filter((line) => line !== '');
    for (const name of names) {
      const below = name.startsWith(prefix) ? name.slice(prefix.length) : name;
      if (!times.has(below)) times.set(below, Number(time));
    }
  }
  return times;
}
