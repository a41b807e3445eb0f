import { fork } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { goOn, type WriteOrder } from './write-order.ts';

interface WriterRun {
  order: WriteOrder;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: (line: string) => void;
}

/** A process that writes a site. */
export interface Writer {
  /** Lets it write: until then it finds out what there is to do. */
  goOn: () => void;
  /** Resolved when it has written all; rejected when it could not. */
  done: Promise<void>;
  /** Ends it; resolved when it is gone. */
  stop: () => Promise<void>;
}

/**
 * Starts a process that writes a site: rendering takes the memory and the settings of a process of its own, and the
 * check goes on beside it.
 */
export function startWriter({ order, environment, signal, log }: WriterRun): Writer {
  const child = fork(path.join(import.meta.dirname, 'write-site.ts'), {
    cwd: order.root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: environment,
  });
  for (const stream of [child.stdout, child.stderr]) if (stream) createInterface({ input: stream }).on('line', log);
  const closed = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const stop = async () => {
    child.kill();
    await closed;
  };
  signal.addEventListener('abort', () => void stop(), { once: true });
  child.send(order);
  const done = closed.then((code) => {
    signal.throwIfAborted();
    if (code !== 0) throw new Error(`The pages could not be written (exit code ${String(code)}).`);
  });
  // Somebody waits for it later; what goes wrong before is told then.
  done.catch(() => undefined);
  return { goOn: () => child.connected && child.send(goOn), done, stop };
}
