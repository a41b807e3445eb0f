import { rename, writeFile } from 'node:fs/promises';

/**
 * Puts other bytes in the place of a file. Never into it: a file of the site may be the same on the disk as the one that
 * is kept for the next build.
 */
export async function replaceFile(file: string, bytes: string | Uint8Array): Promise<void> {
  const arriving = `${file}.arriving`;
  await writeFile(arriving, bytes);
  await rename(arriving, file);
}
