import { defineConfig } from '@playwright/test';
import { findBrowser } from './scripts/lib/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4399);
const executablePath = findBrowser();

export default defineConfig({
  testDir: 'tests/browser',
  outputDir: 'test-results',
  fullyParallel: true,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: 'line',
  use: {
    baseURL: `http://localhost:${String(port)}`,
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      // Chromium must not ask its maker for anything while a test counts requests.
      args: ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
    },
  },
  webServer: {
    command: `"${process.execPath}" scripts/serve.ts --port ${String(port)}`,
    url: `http://localhost:${String(port)}/`,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 2000 },
  },
});
