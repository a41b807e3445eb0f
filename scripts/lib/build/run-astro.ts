import { spawn } from 'node:child_process';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { isErrorLine } from './error-line.ts';

interface AstroBuild {
  root: string;
  /** Caches, generated modules and result of this build only. */
  workDir: string;
  environment: NodeJS.ProcessEnv;
  signal: AbortSignal;
  log: (line: string) => void;
}

/**
 * Runs `astro build`, copies its output through and gives the folder of the site; throws when it fails, or says that it
 * failed and exits 0 all the same. Astro keeps generated modules in `.astro/` below its root, and a build imports them
 * from there: two builds at once, or a build beside `npm run dev`, would take each other's content. So each build has a
 * root of its own; where the source lies, the configuration says.
 */
export async function runAstroBuild({ root, workDir, environment, signal, log }: AstroBuild): Promise<string> {
  const astro = path.join(root, 'node_modules/astro/bin/astro.mjs');
  const config = path.relative(workDir, path.join(root, 'astro.config.mjs'));
  const child = spawn(process.execPath, [astro, 'build', '--root', workDir, '--config', config], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...environment, ASTRO_TELEMETRY_DISABLED: '1' },
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
  return path.join(workDir, 'dist');
}
