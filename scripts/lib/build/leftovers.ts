import { existsSync } from 'node:fs';
import { readdir, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { removeFolder } from './replace-folder.ts';

const DAY = 24 * 60 * 60 * 1000;

/** The name of something that a build makes for itself: it tells which process it belongs to. */
export function toOwnName(start: string, pid = process.pid): string {
  return `${start}${String(pid)}-`;
}

/** Removes what builds left in a folder that were killed; gives its names. A number is given out again after a day. */
export async function removeLeftovers(folder: string, start: string, isAlive = isRunning): Promise<string[]> {
  const removed: string[] = [];
  for (const name of await readdir(folder).catch(() => [])) {
    const place = path.join(folder, name);
    const { mtimeMs = 0 } = (await stat(place).catch(() => undefined)) ?? {};
    const isOld = Date.now() - mtimeMs > DAY;
    if (!isLeft(name, start, isOld ? () => false : isAlive)) continue;
    removeFolder(place);
    removed.push(name);
  }
  return removed;
}

/**
 * Puts right what a build left beside its target that was killed between the two steps of replacing it: the former folder
 * comes back, the rest is removed.
 */
export async function recoverTarget(target: string, isAlive = isRunning): Promise<void> {
  const [folder, name] = [path.dirname(target), path.basename(target)];
  if (!existsSync(target)) {
    const former = (await readdir(folder).catch(() => []))
      .filter((one) => isLeft(one, `.${name}.old-`, isAlive))
      .toSorted()
      .at(-1);
    if (former !== undefined) await rename(path.join(folder, former), target);
  }
  for (const start of [`.${name}.new-`, `.${name}.old-`]) await removeLeftovers(folder, start, isAlive);
}

/** Whether a name is that of a process which is gone. */
function isLeft(name: string, start: string, isAlive: (pid: number) => boolean): boolean {
  const pid = name.startsWith(start) ? /^\d+(?=-)/.exec(name.slice(start.length))?.[0] : undefined;
  return pid !== undefined && !isAlive(Number(pid));
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
