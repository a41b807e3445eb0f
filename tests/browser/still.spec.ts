import { dist } from '../lib/dist.ts';
import { templates } from '../lib/templates.ts';
import { expect, lookingOn, test } from './fixtures.ts';
import { measureShift } from './pages/layout-shift.ts';
import { serveSlowly } from './pages/slow-site.ts';

for (const { name, path } of templates) {
  lookingOn(`nothing moves while ${name} loads`, async ({ page }) => {
    // As a reader's first page: styles and type come from the server.
    const browser = await page.context().newCDPSession(page);
    await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      // 0.00, as browsers report it: a table finds the widths of its columns while its rows arrive.
      expect(await measureShift(page), String(width)).toBeCloseTo(0, 2);
    }
    await browser.detach();
  });
}

const slowKinds = /^(?:home|agreements|agreement|region|partner|press-release|search|statistics) \(/;

/** A page that a slow line brings piece by piece. */
const slowTest = test.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const { origin, close } = await serveSlowly(dist);
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
});

for (const { name, path } of templates.filter((template) => slowKinds.test(template.name))) {
  slowTest(`nothing of ${name} moves while it arrives piece by piece`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path, { waitUntil: 'networkidle' });
      // A name with its flag, or a number with its word, that arrives in two halves goes to the next line: 0.004 to 0.006.
      expect(await measureShift(page), String(width)).toBeLessThan(0.01);
    }
  });
}
