import { spawn } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { readTreeUse } from './process-tree.ts';

/** The line with which a build tells that a stage is done. Pictures stand apart, because other site generators draw none. */
const stages = {
  check: /: no errors, /,
  content: /\[content\] Synced content/,
  bundle: /^Program: /,
  pages: /^Pages and files: /,
  pictures: /^Pictures: /,
  search: /^Offline: /,
  publish: /^Built /,
} as const satisfies Record<string, RegExp>;

export type Stage = keyof typeof stages;
export const stageNames = Object.keys(stages) as Stage[];

/** Books what a build takes on its stages, as its lines tell of them; what ran beside a stage is booked with it. */
export class StageLedger {
  readonly seconds = Object.fromEntries(stageNames.map((stage) => [stage, 0])) as Record<Stage, number>;
  #booked = 0;

  /** Reads one line; `look` says how many seconds the build has taken until now. */
  take(line: string, look: () => number): void {
    const stage = stageNames.find((name) => stages[name].test(line));
    if (!stage) return;
    const used = look();
    this.seconds[stage] += used - this.#booked;
    this.#booked = used;
  }
}

/** What a build took and gave. */
export interface BuildCost {
  /** Seconds of processors, by stage. */
  stages: Record<Stage, number>;
  /** Seconds of processors, all together, and of the clock. */
  seconds: number;
  wall: number;
  /** The most memory that one of its processes held, in bytes. */
  peak: number;
  files: number;
  pages: number;
  bytes: number;
}

interface Build {
  script: string;
  contentDir: string;
  siteDate: string;
  out: string;
}

/** Builds a site and measures every stage; throws with the last lines of a build that fails. */
export async function measureBuild({ script, contentDir, siteDate, out }: Build): Promise<BuildCost> {
  const started = performance.now();
  const child = spawn(process.execPath, [script, '--out', out], {
    env: { ...process.env, CONTENT_DIR: contentDir, SITE_DATE: siteDate },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const ledger = new StageLedger();
  const peaks = new Map<number, number>();
  const lines: string[] = [];
  const look = (): number => {
    const use = readTreeUse(child.pid ?? 0);
    for (const [pid, peak] of use.peaks) peaks.set(pid, Math.max(peaks.get(pid) ?? 0, peak));
    return use.seconds;
  };
  // Memory is looked at in between, too: a process that has ended no longer says how much it held.
  const timer = setInterval(look, 500);
  createInterface({ input: child.stderr }).on('line', (line) => lines.push(line));
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line);
    ledger.take(line, look);
  });
  const code = await ended;
  clearInterval(timer);
  if (code !== 0) throw new Error(`The build ended with code ${String(code)}:\n${lines.slice(-20).join('\n')}`);
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((item) => item.isFile());
  return {
    stages: ledger.seconds,
    seconds: Object.values(ledger.seconds).reduce((sum, one) => sum + one, 0),
    wall: (performance.now() - started) / 1000,
    peak: Math.max(...peaks.values()),
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
