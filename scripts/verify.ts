import os from 'node:os';
import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { runStep } from './lib/verify/run-step.ts';
import { BUILT_STEPS, QUICK_STEPS, type Step } from './lib/verify/steps.ts';
import { formatTally, sumTallies, type Tally } from './lib/verify/tally.ts';

const help = `
Runs all checks and tests, stops at the first step that fails, and ends with "N passed, N failed".
Installs a browser for the tests where there is none.

  npm test                  everything (the same as npm run verify)
  npm run verify:quick      everything that needs no build, two steps at a time

  --quick    stops before the slow tests and the build
  --help     shows this

Types, lint and unused code are not looked at again while the bytes that they read are those of the last green run here.

Steps: ${[...QUICK_STEPS, ...BUILT_STEPS].map(({ title }) => title).join(', ')}
`;

const { quick } = readCommandLine(help, { quick: { type: 'boolean', default: false } });
const root = path.dirname(import.meta.dirname);
const tallies: Tally[] = [];
let hasFailed = false;

/** Runs one step after the other; several lanes may take from the same list. */
async function runLane(steps: Step[], isQuiet: boolean): Promise<void> {
  for (let step = steps.shift(); step && !hasFailed; step = steps.shift()) {
    if (!isQuiet) console.log(`\n=== ${step.title} (npm run ${step.script})`);
    const started = performance.now();
    const { tally, output, isUnchanged } = await runStep(step, root, { isQuiet });
    tallies.push(tally);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    if (tally.failed > 0) {
      hasFailed = true;
      console.log(`${output}\n=== FAILED: ${step.title}. Repeat it alone: npm run ${step.script}`);
      return;
    }
    console.log(
      `=== ${step.title}: ${isUnchanged ? 'unchanged since it was green' : formatTally(tally)} (${seconds} s)`,
    );
  }
}

const quickSteps = [...QUICK_STEPS];
const lanes = Math.min(2, os.availableParallelism());
await Promise.all(Array.from({ length: lanes }, () => runLane(quickSteps, true)));
if (!quick) await runLane([...BUILT_STEPS], false);

console.log(`\n${formatTally(sumTallies(tallies))}`);
process.exitCode = hasFailed ? 1 : 0;
