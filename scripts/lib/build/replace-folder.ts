import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder in the place of another in two renames, so that nobody ever sees half of either.
 * When the second rename fails, the former folder is put back.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const suffix = `${String(process.pid)}-${String(Date.now())}`;
  const arriving = path.join(path.dirname(target), `.${path.basename(target)}.new-${suffix}`);
  const leaving = path.join(path.dirname(target), `.${path.basename(target)}.old-${suffix}`);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await moveAcrossDisks(finished, arriving);
    if (existsSync(target)) await rename(target, leaving);
    try {
      await rename(arriving, target);
    } catch (error) {
      if (existsSync(leaving)) await rename(leaving, target);
      throw error;
    }
  } finally {
    await rm(arriving, { recursive: true, force: true });
    if (existsSync(target)) await rm(leaving, { recursive: true, force: true });
  }
}

async function moveAcrossDisks(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
