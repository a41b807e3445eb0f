import { git, tryGit } from './git.ts';
import { findMainBranch } from './open-branches.ts';

/**
 * Files below a folder that differ from where the branch left the main branch: committed, not yet committed, and new
 * ones. Paths are below the folder.
 */
export async function listOwnChanges(folder: string): Promise<string[]> {
  const base = await findMainBranch(folder, undefined);
  const start = (await tryGit(folder, 'merge-base', base, 'HEAD'))?.trim() ?? base;
  const changed = await git(folder, 'diff', '--name-only', '--relative', '-z', start, '--', '.');
  const added = await git(folder, 'ls-files', '--others', '--exclude-standard', '-z', '--', '.');
  return [...new Set(`${changed}${added}`.split('\0'))].filter((name) => name !== '').toSorted();
}
