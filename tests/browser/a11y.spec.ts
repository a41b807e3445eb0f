import type { Page } from '@playwright/test';
import { templates } from '../lib/templates.ts';
import { expect, test as base } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';

/** One page for all tests of a worker: a browser that has read the rules, styles and scripts looks on sooner. */
const test = base.extend<object, { kept: Page }>({
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
  page: ({ kept }, use) => use(kept),
});

for (const { name, path } of templates) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await listFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The theme changes colours only.
    expect(await listFindings(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
  });
}
