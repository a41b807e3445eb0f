import { test as base, type Page } from '@playwright/test';
import { speakOfSite } from '../../scripts/lib/command-line.ts';
import { sitePlace, speak, type Languages } from '../../src/domain/text/language.ts';

/**
 * Collects what must not happen on a page, by address: a dialog, a console error (the security policy reports there), an
 * exception, anything asked of another host.
 */
export function watch(page: Page, origin: string | undefined): string[] {
  const troubles: string[] = [];
  const note = (what: string) => troubles.push(`${new URL(page.url()).pathname}: ${what}`);
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('console', (message) => message.type() === 'error' && note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  // Noted, not stopped: a route would take the browser's cache away. No other host has an address here, see playwright.config.ts.
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.origin !== origin && url.protocol !== 'data:' && url.protocol !== 'blob:')
      note(`another host: ${url.href}`);
  });
  return troubles;
}

/** A page that must stay quiet, of a site whose languages are spoken. */
export const test = base.extend<{ troubles: string[]; spoken: Languages | undefined; speaking: void }>({
  /** Those of a site that a test brings along; without, those of the site under test. */
  spoken: [undefined, { option: true }],
  // Tests of one worker share what is spoken.
  speaking: [
    async ({ spoken }, use) => {
      speakOfSite();
      if (spoken) speak(spoken, sitePlace);
      await use();
      // The next file may be read before its first test.
      if (spoken) speakOfSite();
    },
    { auto: true },
  ],
  troubles: [
    async ({ page, baseURL }, use) => {
      const troubles = watch(page, baseURL);
      await use(troubles);
      base.expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * The same in one page for all tests of a worker: a browser that has read styles and scripts, and the program of axe, looks
 * on sooner, and a new window for each of a hundred pages costs more than what is asked of them.
 */
export const lookingOn = test.extend<object, { kept: Page }>({
  kept: [
    async ({ browser }, use, { project }) => {
      const { baseURL } = project.use;
      const page = await browser.newPage({
        reducedMotion: 'reduce',
        serviceWorkers: 'block',
        ...(baseURL && { baseURL }),
      });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  // As a new window would be, whatever the test before has left.
  page: async ({ kept }, use) => {
    await kept.setViewportSize({ width: 1280, height: 720 });
    await kept.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce', media: 'screen' });
    await use(kept);
    for (const event of ['dialog', 'console', 'pageerror', 'request'] as const) kept.removeAllListeners(event);
  },
});

export { expect } from '@playwright/test';
