import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What a process and all that it started have taken so far. */
export interface TreeUse {
  /** Seconds of processors, those of processes that have ended included. */
  seconds: number;
  /** The most memory that each running process has held, in bytes, by process. */
  peaks: ReadonlyMap<number, number>;
}

/** What `getconf CLK_TCK` says on every Linux. */
const ticksPerSecond = 100;

/** Reads what a process and its descendants take, as Linux counts it below `/proc`. */
export function readTreeUse(pid: number, proc = '/proc'): TreeUse {
  if (!existsSync(proc)) throw new Error(`Processor time and memory are read below ${proc}, which this system lacks.`);
  const peaks = new Map<number, number>();
  let seconds = 0;
  for (const queue = [pid]; queue.length > 0;) {
    const [next = 0] = queue.splice(0, 1);
    const use = readProcess(path.join(proc, String(next)));
    if (!use) continue;
    seconds += use.seconds;
    peaks.set(next, use.peak);
    queue.push(...use.children);
  }
  return { seconds, peaks };
}

/** Seconds of processors of all that this process has started and that has ended, to the hundredth. */
export function readEndedUse(proc = '/proc'): number {
  return toSeconds(readTimes(path.join(proc, 'self')).slice(2));
}

/** User and system time of a process, and those of its ended children. */
function readTimes(folder: string): string[] {
  // After the name in brackets, which may hold anything: state, …, and from the twelfth on the times.
  const fields = readFileSync(path.join(folder, 'stat'), 'utf8')
    .replace(/^.*\)\s/s, '')
    .split(' ');
  return fields.slice(11, 15);
}

const toSeconds = (ticks: readonly string[]) => ticks.reduce((sum, one) => sum + Number(one), 0) / ticksPerSecond;

/** Undefined where the process has ended meanwhile. */
function readProcess(folder: string): { seconds: number; peak: number; children: number[] } | undefined {
  try {
    const times = readTimes(folder);
    const kilobytes = /^VmHWM:\s+(\d+)/m.exec(readFileSync(path.join(folder, 'status'), 'utf8'))?.[1] ?? '0';
    const children = readdirSync(path.join(folder, 'task')).flatMap((thread) =>
      readFileSync(path.join(folder, 'task', thread, 'children'), 'utf8')
        .split(' ')
        .filter(Boolean)
        .map(Number),
    );
    return { seconds: toSeconds(times), peak: 1024 * Number(kilobytes), children };
  } catch {
    return undefined;
  }
}
