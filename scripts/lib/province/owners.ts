import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Who is asked to review what, for a content folder that is a repository of its own: the lines of this repository's file
 * that are about content, from the folder's own root.
 */
export function writeOwners(): string {
  const lines = readFileSync(path.resolve(import.meta.dirname, '../../../CODEOWNERS'), 'utf8').split('\n');
  return lines
    .filter((line) => line.startsWith('#') || line.trim() === '' || /^(?:\*|\/content\/)/.test(line))
    .map((line) => line.replace(/^\/content(\/\S*)/, (_, below: string) => (below === '/' ? '*' : below)))
    .join('\n');
}
