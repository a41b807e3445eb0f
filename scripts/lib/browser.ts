import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { installWithApt, isRootOnDebian, run } from './debian-packages.ts';

const USUAL_PLACES = [
  // Chromium that draws no windows: the same pages at well under two thirds of the time.
  '/usr/bin/chromium-headless-shell',
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
  // An older Debian has no package of the one without windows.
  if (isRootOnDebian()) void (installWithApt(['chromium-headless-shell']) || installWithApt(['chromium']));
  else run('npx', ['playwright', 'install', 'chromium']);
  const installed = findBrowser();
  if (installed !== undefined) return installed;
  throw new Error(
    'No Chromium. Install one (apt-get install chromium-headless-shell, or npx playwright install chromium), or set CHROMIUM_PATH.',
  );
}
