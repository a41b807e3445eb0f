import { execFileSync } from 'node:child_process';

/** What a folder's words were taken from. */
export interface SourceCommit {
  commit: string;
  /** True where files were changed and not committed: then nobody else has the same. */
  isChanged: boolean;
}

/** The commit of the repository that a folder lies in; absent outside one. */
export function readSourceCommit(folder: string): SourceCommit | undefined {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 64e6 })
      .toString()
      .trim();
  try {
    return { commit: git('rev-parse', 'HEAD'), isChanged: git('status', '--porcelain') !== '' };
  } catch {
    return undefined;
  }
}
