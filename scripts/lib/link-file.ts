import { copyFileSync, linkSync } from 'node:fs';

/** Makes a file the same file on the disk as another, unless something is there; says whether that other was there. */
export function linkFile(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // A disk without such links, or too many of them.
    if (code !== 'EEXIST') copyFileSync(from, to);
    return true;
  }
}
