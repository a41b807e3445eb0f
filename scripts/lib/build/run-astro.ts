import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { pathToFileURL } from 'node:url';
import { isErrorLine } from './error-line.ts';

interface AstroBuild {
  root: string;
  outDir: string;
  /** Caches and generated modules of this build only. */
  workDir: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: (line: string) => void;
}

/** Runs `astro build` and copies its output through; throws when it fails, or says it failed and exits 0 all the same. */
export async function runAstroBuild({ root, outDir, workDir, environment, signal, log }: AstroBuild): Promise<void> {
  const hook = pathToFileURL(path.join(import.meta.dirname, 'separate-astro-folder.mjs')).href;
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, ['--import', hook, astro, 'build', '--root', root], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...environment,
      ASTRO_TELEMETRY_DISABLED: '1',
      OUT_DIR: outDir,
      ASTRO_CACHE_DIR: path.join(workDir, 'cache'),
      ASTRO_WORK_DIR: path.join(workDir, 'astro'),
    },
  });
  let errorLines = 0;
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      if (isErrorLine(line)) errorLines += 1;
      log(line);
    });
  }
  // Waits for the end even when interrupted: only then is nobody writing into the folder any more.
  signal.addEventListener('abort', () => child.kill(), { once: true });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  signal.throwIfAborted();
  if (code !== 0) throw new Error(`astro build ended with exit code ${String(code)}`);
  if (errorLines > 0) throw new Error(`astro build reported ${String(errorLines)} error(s), marked [ERROR] above`);
}
