import { readdirSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder by its path with slashes, in order of name. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dir, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .toSorted((a, b) => (a < b ? -1 : 1));
}
