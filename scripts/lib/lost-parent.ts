import { readFileSync } from 'node:fs';

const LOOK_EVERY = 500;

/**
 * Calls back when the npm that started this process is gone, at once where it went before this process could look: npm
 * ends when it is stopped, and its script would go on alone, publish what nobody waits for any more, and keep a port.
 * Does nothing for a process that was started without npm.
 */
export function whenNpmIsGone(callback: () => void, environment = process.env): NodeJS.Timeout | undefined {
  if (environment['npm_lifecycle_event'] === undefined) return undefined;
  const start = listParents();
  const timer = setInterval(() => {
    if (!isLost(start) && listParents().join() === start.join()) return;
    clearInterval(timer);
    callback();
  }, LOOK_EVERY);
  return timer.unref();
}

/** The last of the parents is what takes in processes whose parent is gone: that of the system, or of who is signed in. */
function isLost(parents: readonly number[]): boolean {
  const last = parents.at(-1) ?? 1;
  const name = /^Name:\s*(.*)$/m.exec(readStatus(last))?.[1] ?? '';
  // In a container npm itself may be the first process.
  return last === 1 ? !/^(?:npm|node|MainThread|pnpm|yarn|bun)\b/.test(name) : name === 'systemd';
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
