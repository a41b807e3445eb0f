import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Every file below a folder by its path with slashes, in order of name. */
export async function listFiles(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
