import { dist } from '../lib/dist.ts';
import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';
import { measureShift } from './pages/layout-shift.ts';
import { serveSlowly } from './pages/slow-site.ts';

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
