import { randomUUID } from 'node:crypto';
import { existsSync, rmSync } from 'node:fs';
import { cp, mkdir, rename } from 'node:fs/promises';
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
    removeFolder(leaving);
  } finally {
    removeFolder(arriving);
  }
}

/** Removes thousands of files; to wait for each of them takes five times the processor. */
export function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
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
      removeFolder(leaving);
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
    removeFolder(from);
  }
}
