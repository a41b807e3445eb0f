import { globSync, statSync } from 'node:fs';
import path from 'node:path';
import { measureRun, type RunCost } from './measured-run.ts';

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

/** How much there is of a built site. */
export interface FolderWeight {
  files: number;
  pages: number;
  bytes: number;
}

/** What a build took and gave. */
export interface BuildCost extends RunCost, FolderWeight {
  /** Seconds of processors, by stage. */
  stages: Record<Stage, number>;
}

interface Build {
  script: string;
  contentDir: string;
  siteDate: string;
  out: string;
}

/** Builds a site and measures every stage; throws with the last lines of a build that fails. */
export async function measureBuild({ script, contentDir, siteDate, out }: Build): Promise<BuildCost> {
  const ledger = new StageLedger();
  const cost = await measureRun({
    command: process.execPath,
    options: [script, '--out', out],
    env: { CONTENT_DIR: contentDir, SITE_DATE: siteDate },
    onLine: (line, look) => ledger.take(line, look),
  });
  return { stages: ledger.seconds, ...cost, ...weighFolder(out) };
}

/** Counts the files of a built site. */
export function weighFolder(out: string): FolderWeight {
  const files = globSync('**/*', { cwd: out, withFileTypes: true }).filter((item) => item.isFile());
  return {
    files: files.length,
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(path.join(parentPath, name)).size, 0),
  };
}
