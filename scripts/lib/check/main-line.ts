import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Git = (...args: string[]) => Promise<string>;

/** Runs git in a folder; file names come as they are. */
export function createGit(folder: string): Git {
  const options = { maxBuffer: 256_000_000 };
  return async (...args) => (await run('git', ['-C', folder, '-c', 'core.quotepath=off', ...args], options)).stdout;
}

/** Names that the main line has, where the copy knows one. */
const names = ['origin/HEAD', 'origin/main', 'origin/master', 'main', 'master'];

/** The newest commit of the main line in what lies here. */
export async function findMainLine(git: Git): Promise<string> {
  for (const name of names) {
    const found = await git('merge-base', 'HEAD', name).catch(() => '');
    if (found !== '') return found.trim();
  }
  return (await git('rev-parse', 'HEAD')).trim();
}

/** True where the folder holds what the main line holds, and nothing that somebody is still working on. */
export async function isOnMainLine(folder: string, besides: string): Promise<boolean> {
  const git = createGit(folder);
  try {
    const [head, main] = [(await git('rev-parse', 'HEAD')).trim(), await findMainLine(git)];
    return head === main && (await git('status', '--porcelain', '--', '.', `:(exclude)${besides}`)) === '';
  } catch {
    return false;
  }
}
