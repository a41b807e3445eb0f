import { copyFile, link } from 'node:fs/promises';

/** Makes a file the same file on the disk as another; says whether that other was there. */
export async function linkFile(from: string, to: string): Promise<boolean> {
  try {
    await link(from, to);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return false;
    // A disk without such links, or too many of them.
    await copyFile(from, to);
    return true;
  }
}
