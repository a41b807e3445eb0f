import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isStillGreen, markGreen, toFingerprint } from './green-stamps.ts';
import type { Step } from './steps.ts';
import { skipsVariable } from './skip-reporter.ts';
import { countPlaywrightSkips, countVitestSkips, type Skips } from './skips.ts';
import { tallyPlaywright, tallyStep, tallyVitest, type Tally } from './tally.ts';

/** How a step ended, and what it printed. */
export interface StepResult {
  tally: Tally;
  skips: Skips;
  output: string;
  /** It was green on the same bytes before, and not run again. */
  isUnchanged: boolean;
}

/** Runs a step beside others, its tests in so many workers, and counts them. */
export async function runStep(step: Step, root: string, { workers }: { workers: number }): Promise<StepResult> {
  const { script, runner } = step;
  const fingerprint = toFingerprint(step, root);
  if (isStillGreen(step, fingerprint, root))
    return { tally: tallyStep(true, undefined), skips: new Map(), output: '', isUnchanged: true };

  const reportFile = path.join(root, '.cache/verify', `${script.replaceAll(':', '-')}.json`);
  const skipsFile = reportFile.replace(/\.json$/, '-skipped.json');
  mkdirSync(path.dirname(reportFile), { recursive: true });
  for (const file of [reportFile, skipsFile]) rmSync(file, { force: true });
  const reporting = {
    vitest: [
      '--passWithNoTests',
      `--maxWorkers=${String(workers)}`,
      '--reporter=default',
      '--reporter=json',
      `--reporter=${path.join(import.meta.dirname, 'skip-reporter.ts')}`,
      `--outputFile.json=${reportFile}`,
    ],
    playwright: ['--pass-with-no-tests', '--reporter=line,json'],
  };
  const { succeeded, output } = await runScript(script, runner ? reporting[runner] : [], root, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
    [skipsVariable]: skipsFile,
  });
  const tally = tallyStep(succeeded, runner && readTally(runner, reportFile));
  if (tally.failed === 0) markGreen(step, fingerprint, root);
  const skips = readSkips(runner, { reportFile, skipsFile });
  return { tally, skips, output, isUnchanged: false };
}

function readSkips(runner: Step['runner'], files: { reportFile: string; skipsFile: string }): Skips {
  const file = runner === 'vitest' ? files.skipsFile : files.reportFile;
  if (runner === undefined || !existsSync(file)) return new Map();
  const report: unknown = JSON.parse(readFileSync(file, 'utf8'));
  return runner === 'vitest' ? countVitestSkips(report) : countPlaywrightSkips(report);
}

function readTally(runner: NonNullable<Step['runner']>, reportFile: string): Tally {
  if (!existsSync(reportFile)) return { passed: 0, failed: 0 };
  const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
  return runner === 'vitest' ? tallyVitest(report) : tallyPlaywright(report);
}

async function runScript(
  script: string,
  options: readonly string[],
  root: string,
  environment: NodeJS.ProcessEnv,
): Promise<{ succeeded: boolean; output: string }> {
  const npm = process.env['npm_execpath'];
  const [command = 'npm', ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const child = spawn(command, [...before, 'run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => chunks.push(chunk));
  }
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => {
      resolve(1);
    });
    child.once('close', resolve);
  });
  return { succeeded: code === 0, output: chunks.join('') };
}
