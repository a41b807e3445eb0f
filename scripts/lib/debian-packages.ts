import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Whether programs can be installed here without asking anybody. */
export function isRootOnDebian(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * Installs packages of Debian's and says whether they are there now; another apt-get may be at work on the machine, so it
 * waits rather than fails.
 */
export function installWithApt(packages: readonly string[]): boolean {
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  return updateWhenFree(apt) && run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', ...packages]);
}

/** `apt-get update` does not honour the lock timeout on every release, so it is tried again for a while. */
function updateWhenFree(apt: readonly string[]): boolean {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    if (run('apt-get', [...apt, 'update'])) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000 + attempt * 250);
  }
  return false;
}

/** Runs a program with all that it prints on standard error: standard output is for the result alone. */
export function run(command: string, options: readonly string[]): boolean {
  const { status } = spawnSync(command, options, {
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
