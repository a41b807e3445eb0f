import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The Chromium to test with: CHROMIUM_PATH, else Playwright's own, else one of the system. */
export function findBrowser(environment = process.env, exists = existsSync): string | undefined {
  const chosen = environment['CHROMIUM_PATH'];
  if (chosen !== undefined && chosen !== '') return exists(chosen) ? chosen : undefined;
  return [chromium.executablePath(), ...USUAL_PLACES].find((place) => exists(place));
}

/** Finds a Chromium, and installs one where there is none. */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found !== undefined) return found;
  const chosen = process.env['CHROMIUM_PATH'];
  if (chosen) throw new Error(`CHROMIUM_PATH is ${chosen}, and there is nothing there.`);
  console.error('No Chromium found; installing one for the browser tests.');
  if (isRootOnDebian()) installWithApt();
  else run('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium. Install one (apt-get install chromium, or npx playwright install chromium), or set CHROMIUM_PATH.',
  );
}

function isRootOnDebian(): boolean {
  return process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

function installWithApt(): void {
  // Another apt-get may be at work on the machine: wait for it rather than fail.
  const apt = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
  if (updateWhenFree(apt)) run('apt-get', [...apt, 'install', '-y', '--no-install-recommends', 'chromium']);
}

/** `apt-get update` does not honour the lock timeout on every release, so it is tried again for a while. */
function updateWhenFree(apt: readonly string[]): boolean {
  for (let attempt = 1; attempt <= 20; attempt += 1) {
    if (run('apt-get', [...apt, 'update'])) return true;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000 + attempt * 250);
  }
  return false;
}

function run(command: string, options: readonly string[]): boolean {
  const { status } = spawnSync(command, options, {
    // Standard output is for the path alone.
    stdio: ['ignore', process.stderr, process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
