import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** SHA-256 of every file, by its path. */
export type Checksums = ReadonlyMap<string, string>;

/** Where a site tells the checksums of its files; the list does not hold itself. */
export const checksumsFile = 'sha256sums.txt';

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The checksums of files of a folder. */
export async function hashFiles(dir: string, files: readonly string[]): Promise<Checksums> {
  const sums = new Map<string, string>();
  for (const file of files) sums.set(file, await hashFile(dir, file));
  return sums;
}

/** Whether every file of a list is there, byte for byte. Throws where one cannot be read. */
export async function isUnchanged(dir: string, sums: Checksums): Promise<boolean> {
  for (const [file, sum] of sums) if ((await hashFile(dir, file)) !== sum) return false;
  return true;
}

const hashFile = async (dir: string, file: string): Promise<string> => hashBytes(await readFile(path.join(dir, file)));

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
