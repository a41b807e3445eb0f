import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';
import { measureShift } from './pages/layout-shift.ts';

for (const { name, path } of templates) {
  test(`nothing moves while ${name} loads`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path, { waitUntil: 'networkidle' });
      // 0.00, as browsers report it: on a slow machine the typeface may come a moment after its stand-in.
      expect(await measureShift(page), String(width)).toBeCloseTo(0, 2);
    }
  });
}
