import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Step } from './steps.ts';
import { tallyPlaywright, tallyStep, tallyVitest, type Tally } from './tally.ts';

/** Runs a step, its output on the terminal, and counts its tests. */
export function runStep({ script, runner }: Step, root: string): Tally {
  const reportFile = path.join(root, '.cache/verify', `${script.replaceAll(':', '-')}.json`);
  mkdirSync(path.dirname(reportFile), { recursive: true });
  rmSync(reportFile, { force: true });
  const reporting = {
    vitest: ['--passWithNoTests', '--reporter=default', '--reporter=json', `--outputFile.json=${reportFile}`],
    playwright: ['--pass-with-no-tests', '--reporter=line,json'],
  };
  const succeeded = runScript(script, runner ? reporting[runner] : [], root, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile,
  });
  return tallyStep(succeeded, runner && readTally(runner, reportFile));
}

function readTally(runner: NonNullable<Step['runner']>, reportFile: string): Tally {
  if (!existsSync(reportFile)) return { passed: 0, failed: 0 };
  const report: unknown = JSON.parse(readFileSync(reportFile, 'utf8'));
  return runner === 'vitest' ? tallyVitest(report) : tallyPlaywright(report);
}

function runScript(script: string, options: readonly string[], root: string, environment: NodeJS.ProcessEnv): boolean {
  const npm = process.env['npm_execpath'];
  const [command, ...before] = npm === undefined ? ['npm'] : [process.execPath, npm];
  const { status } = spawnSync(command ?? 'npm', [...before, 'run', '--silent', script, '--', ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  return status === 0;
}
