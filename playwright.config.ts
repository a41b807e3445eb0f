import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.ts';

// Found once, and handed to the workers by the environment.
const port = Number((process.env['TEST_PORT'] ??= findFreePort()));
const executablePath = findBrowser();
const cores = availableParallelism();
/** Tests that wait for a slow line, most of their time. */
const waiting = ['still.spec.ts', 'letters.spec.ts', 'offline.spec.ts'];

export default defineConfig({
  testDir: 'tests/browser',
  // Where nothing is left behind.
  globalSetup: './tests/lib/own-temporary-folder.ts',
  outputDir: 'test-results',
  fullyParallel: true,
  // Only what hangs takes so long, on the busiest machine.
  timeout: 10 * 60_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  workers: cores * 2,
  projects: [
    // Measured on two processors: with three or four, each page takes so much longer that all take longer.
    { name: 'looking', testIgnore: waiting, workers: cores },
    // Beside them, because they leave the processors to them most of the time.
    { name: 'waiting', testMatch: waiting, workers: cores },
  ],
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${String(port)}`,
    // Tests ask the server; offline.spec.ts is about the worker.
    serviceWorkers: 'block',
    actionTimeout: 60_000,
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium must not ask its maker for anything while a test counts requests.
      args: [
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${String(port)}`,
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});

/** Asked of another process: a configuration cannot wait. */
function findFreePort(): string {
  const ask =
    "const s = require('node:net').createServer().listen(0, () => { console.log(s.address().port); s.close(); })";
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).trim();
}
