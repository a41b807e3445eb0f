import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What git answers in a folder; throws where it refuses. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { stdout } = await run('git', ['-C', folder, ...args], { maxBuffer: 256_000_000, timeout: 60_000 });
  return stdout;
}

/** The same, or undefined where git refuses. */
export async function tryGit(folder: string, ...args: string[]): Promise<string | undefined> {
  try {
    return await git(folder, ...args);
  } catch {
    return undefined;
  }
}
