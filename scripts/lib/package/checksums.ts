import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';

/** SHA-256 of every file, by its path. */
export type Checksums = ReadonlyMap<string, string>;

/** Where a site tells the checksums of its files; the list does not hold itself. */
export const checksumsFile = 'sha256sums.txt';

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The checksums of files of a folder. Waiting for each of thousands of files would take longer than reading them. */
export function hashFiles(dir: string, files: readonly string[]): Checksums {
  return new Map(files.map((file) => [file, hashFile(dir, file)]));
}

/** Whether every file of a list is there, byte for byte. Throws where one cannot be read. */
export function isUnchanged(dir: string, sums: Checksums): boolean {
  return [...sums].every(([file, sum]) => hashFile(dir, file) === sum);
}

const hashFile = (dir: string, file: string): string => hashBytes(readFileSync(path.join(dir, file)));

/** The form that `sha256sum --check` reads. */
export function toChecksumsText(sums: Checksums): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

export function readChecksumsText(text: string): Checksums {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum && file ? [[file, sum]] : [];
    }),
  );
}
