import { randomUUID } from 'node:crypto';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';

/**
 * Puts a finished folder in the place of another in two renames, so that nobody ever sees half of either.
 * When the second rename fails, the former folder is put back. Of two builds at once the later one's folder stays.
 */
export async function replaceFolder(finished: string, target: string): Promise<void> {
  const suffix = `${String(process.pid)}-${String(Date.now())}-${randomUUID()}`;
  const arriving = path.join(path.dirname(target), `.${path.basename(target)}.new-${suffix}`);
  const leaving = path.join(path.dirname(target), `.${path.basename(target)}.old-${suffix}`);
  await mkdir(path.dirname(target), { recursive: true });
  try {
    await moveAcrossDisks(finished, arriving);
    await moveIn(arriving, target, leaving);
    await rm(leaving, { recursive: true, force: true });
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

async function moveIn(arriving: string, target: string, leaving: string): Promise<void> {
  try {
    await rename(target, leaving);
  } catch (error) {
    // Nothing was there, or another build has just moved it away.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  try {
    await rename(arriving, target);
  } catch (error) {
    // Another build has put its own there meanwhile: it leaves as the former one did.
    if (isTaken(error)) {
      await rm(leaving, { recursive: true, force: true });
      await moveIn(arriving, target, leaving);
      return;
    }
    if (existsSync(leaving)) await rename(leaving, target);
    throw error;
  }
}

/** Puts a finished folder where none is; what another build has put there meanwhile stays, for it is as good. */
export async function moveUnlessThere(finished: string, folder: string): Promise<void> {
  try {
    await rename(finished, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Whether a folder could not be renamed because another one stands there. */
function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '');
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
