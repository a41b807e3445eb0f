import { mkdirSync } from 'node:fs';
import path from 'node:path';

/** Makes the folders that files need, each once: to ask the disk again for each of thousands of files takes long. */
export class ParentFolders {
  readonly #made = new Set<string>();

  make(file: string): void {
    const folder = path.dirname(file);
    if (this.#made.has(folder)) return;
    mkdirSync(folder, { recursive: true });
    this.#made.add(folder);
  }
}
