import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { expect, test } from './fixtures.ts';

/** Long after the first drawing. */
const late = 1500;

for (const width of [360, 1280]) {
  test(`letters that arrive late move nothing, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.addInitScript(() => {
      const moved: string[] = [];
      Object.assign(globalThis, { moved });
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
          value: number;
          sources: readonly { node?: Node }[];
        })[])
          moved.push(`${String(value)} ${sources.map(({ node }) => node?.nodeName).join(' ')}`);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    let isLate = false;
    await page.route('**/*.woff2', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, late));
      isLate = true;
      await route.continue();
    });
    for (const kind of ['home', 'agreements', 'search'] as const) {
      isLate = false;
      await page.goto(toUrl({ page: kind }, languages[0]));
      await expect.poll(() => isLate).toBe(true);
      await page.evaluate(() => document.fonts.ready);
      // A shift is reported with the next drawing.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 100))));
      expect(await page.evaluate(() => (globalThis as unknown as { moved: string[] }).moved)).toEqual([]);
    }
  });
}
