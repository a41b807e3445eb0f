import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { DraftFile } from './record-draft.ts';

/** Writes files; a new one that exists already is an error, never replaced. */
export function writeDrafts(contentDir: string, files: readonly DraftFile[]): void {
  for (const file of files) {
    const target = path.join(contentDir, file.path);
    mkdirSync(path.dirname(target), { recursive: true });
    // `wx` refuses to replace a file, even one that appeared in the meantime.
    writeFileSync(target, file.text, { flag: file.replaces ? 'w' : 'wx' });
  }
}
