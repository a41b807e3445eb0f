import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { openSealed, sealBytes } from '../../../src/cache/kept-files.ts';
import { hashFiles, isUnchanged } from '../package/checksums.ts';
import { listFiles } from '../package/list-files.ts';

/** The name of the file in which the others are written down. */
const SEAL = 'seal';

/** Writes down what is in a folder, so that a later build knows whether it is still all there as it was. */
export async function sealFolder(folder: string): Promise<void> {
  const files = listFiles(folder).filter((file) => file !== SEAL);
  const sums = hashFiles(folder, files);
  await writeFile(path.join(folder, SEAL), sealBytes(SEAL, Buffer.from(JSON.stringify([...sums]))));
}

/** Whether every file that was there when a folder was sealed is as it was; others may have come. */
export async function isSealed(folder: string): Promise<boolean> {
  try {
    const bytes = openSealed(SEAL, await readFile(path.join(folder, SEAL)));
    if (!bytes) return false;
    return isUnchanged(folder, new Map(JSON.parse(Buffer.from(bytes).toString()) as [string, string][]));
  } catch {
    return false;
  }
}
