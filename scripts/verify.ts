import path from 'node:path';
import { readCommandLine } from './lib/command-line.ts';
import { runStep } from './lib/verify/run-step.ts';
import { BUILT_STEPS, QUICK_STEPS } from './lib/verify/steps.ts';
import { formatTally, sumTallies, type Tally } from './lib/verify/tally.ts';

const help = `
Runs all checks and tests, stops at the first step that fails, and ends with "N passed, N failed".
Installs a browser for the tests where there is none.

  npm test                  everything (the same as npm run verify)
  npm run verify:quick      everything that needs no build

  --quick    stops before the build
  --help     shows this

Steps: ${[...QUICK_STEPS, ...BUILT_STEPS].map(({ title }) => title).join(', ')}
`;

const { quick } = readCommandLine(help, { quick: { type: 'boolean', default: false } });
const root = path.dirname(import.meta.dirname);
const steps = quick ? QUICK_STEPS : [...QUICK_STEPS, ...BUILT_STEPS];
const tallies: Tally[] = [];

for (const [index, step] of steps.entries()) {
  console.log(`\n=== ${String(index + 1)}/${String(steps.length)} ${step.title} (npm run ${step.script})`);
  const started = performance.now();
  const tally = runStep(step, root);
  tallies.push(tally);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (tally.failed > 0) {
    console.log(`\n=== FAILED: ${step.title}. Repeat it alone: npm run ${step.script}`);
    break;
  }
  console.log(`=== ${step.title}: ${formatTally(tally)} (${seconds} s)`);
}

const total = sumTallies(tallies);
console.log(`\n${formatTally(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
