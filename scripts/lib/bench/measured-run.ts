import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { readEndedUse, readTreeUse } from './process-tree.ts';

/** What a program and all that it started took. */
export interface RunCost {
  /** Seconds of processors, and of the clock. */
  seconds: number;
  wall: number;
  /** The most memory that one of its processes held, in bytes. */
  peak: number;
}

interface Run {
  command: string;
  options: readonly string[];
  cwd?: string;
  env?: Readonly<Record<string, string>>;
  /** Is told each line as it is printed; `look` says how many seconds of processors it has taken until then. */
  onLine?: (line: string, look: () => number) => void;
}

/** Peaks of memory are looked for so often, in milliseconds: a process that has ended no longer says how much it held. */
const LOOK_EVERY = 100;

/** Runs a program, one at a time, and measures it; throws with the last lines of one that fails. */
export async function measureRun({ command, options, cwd, env, onLine }: Run): Promise<RunCost> {
  const started = performance.now();
  const endedBefore = readEndedUse();
  const child = spawn(command, options, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  let [seen, peak] = [0, 0];
  const look = (): number => {
    const use = readTreeUse(child.pid ?? 0);
    peak = Math.max(peak, ...use.peaks.values());
    seen = Math.max(seen, use.seconds);
    return use.seconds;
  };
  const timer = setInterval(look, LOOK_EVERY);
  const lines: string[] = [];
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    onLine?.(line, look);
  });
  const code = await ended.finally(() => clearInterval(timer));
  if (code !== 0) throw new Error(`The build ended with code ${String(code)}:\n${lines.slice(-20).join('\n')}`);
  // A process that ends without waiting for its own takes their seconds along: then the last look knows more.
  return {
    seconds: Math.max(seen, readEndedUse() - endedBefore),
    wall: (performance.now() - started) / 1000,
    peak,
  };
}
