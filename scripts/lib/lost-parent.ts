import { readFileSync } from 'node:fs';

const LOOK_EVERY = 500;

/**
 * Calls back when the npm that started this process is gone: npm ends at once when it is stopped, and its script would go
 * on alone and publish what nobody waits for any more. Does nothing for a process that was started without npm.
 */
export function whenNpmIsGone(callback: () => void, environment = process.env): NodeJS.Timeout | undefined {
  if (environment['npm_lifecycle_event'] === undefined) return undefined;
  const start = listParents();
  const timer = setInterval(() => {
    if (listParents().join() === start.join()) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY);
  return timer.unref();
}

/** The parent, and the parent of a shell that stands between. */
function listParents(): number[] {
  const parent = process.ppid;
  const status = readStatus(parent);
  const isShell = /^Name:\s*(?:sh|bash|dash|ash|zsh)$/m.test(status);
  const grandparent = /^PPid:\s*(\d+)$/m.exec(status)?.[1];
  return isShell && grandparent !== undefined ? [parent, Number(grandparent)] : [parent];
}

/** Known on Linux only. */
function readStatus(pid: number): string {
  try {
    return readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  } catch {
    return '';
  }
}
