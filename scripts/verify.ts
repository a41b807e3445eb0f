import os from 'node:os';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { runStep } from './lib/verify/run-step.ts';
import { formatSkips } from './lib/verify/skips.ts';
import { BUILT_STEPS, QUICK_STEPS, type Step } from './lib/verify/steps.ts';
import { takeStep, type Progress } from './lib/verify/take-step.ts';
import { formatTally, sumTallies, type Tally } from './lib/verify/tally.ts';

const help = `
Runs all checks and tests, two steps at a time, begins none after one that failed, and ends with "N passed, N failed".
Prints of each step how it ended, and why tests were skipped; of one that failed, all that it printed. Installs a browser for the tests where there is none.

  npm test                  everything (the same as npm run verify)
  npm run verify:quick      everything that needs no build

  --quick    stops before the slow tests and the build
  --help     shows this

Types, lint and unused code are not looked at again while the bytes that they read are those of the last green run here.

Steps: ${[...QUICK_STEPS, ...BUILT_STEPS].map(({ title }) => title).join(', ')}
`;

const { quick } = readCommandLine(help, { quick: { type: 'boolean', default: false } });
const root = path.dirname(import.meta.dirname);
const cores = os.availableParallelism();
const lanes = Math.min(2, cores);
/** A step that runs alone has the whole machine for its tests. */
const countWorkers = ({ isAlone }: Step) => Math.max(1, isAlone === true ? cores : Math.floor(cores / lanes));
const tallies: Tally[] = [];
let hasFailed = false;

/** Runs steps in all lanes until none is left or one fails. */
async function runSteps(steps: readonly Step[]): Promise<void> {
  const progress: Progress = { waiting: [...steps], running: new Set(), done: new Set() };
  const ends = new Set<Promise<void>>();
  while (!hasFailed && (progress.waiting.length > 0 || ends.size > 0)) {
    const step = takeStep(progress, lanes);
    if (!step) {
      await Promise.race(ends);
      continue;
    }
    const end = run(step).then(() => {
      progress.running.delete(step);
      progress.done.add(step.script);
      ends.delete(end);
    });
    ends.add(end);
  }
  await Promise.all(ends);
}

async function run(step: Step): Promise<void> {
  const started = performance.now();
  const { tally, skips, output, isUnchanged } = await runStep(step, root, { workers: countWorkers(step) });
  tallies.push(tally);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (tally.failed > 0) {
    hasFailed = true;
    console.log(`${output}\n=== FAILED: ${step.title}. Repeat it alone: npm run ${step.script}`);
    return;
  }
  console.log(`=== ${step.title}: ${isUnchanged ? 'unchanged since it was green' : formatTally(tally)} (${seconds} s)`);
  process.stdout.write(formatSkips(skips));
}

await runSteps(quick ? QUICK_STEPS : [...QUICK_STEPS, ...BUILT_STEPS]);

console.log(`\n${formatTally(sumTallies(tallies))}`);
process.exitCode = hasFailed ? 1 : 0;
