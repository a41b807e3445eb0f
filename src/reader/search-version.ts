import { readFileSync } from 'node:fs';
import path from 'node:path';

/** The edition of Pagefind that writes and reads search indexes here; those of another may have another form. */
export function readSearchVersion(): string {
  const file = path.resolve('node_modules/pagefind/package.json');
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { version: string };
  return version;
}
