import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';

for (const { name, path } of templates) {
  test(`${name} does not scroll sideways at 320 px, nor with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    for (const size of ['100%', '200%']) {
      const { scrollWidth, clientWidth } = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      }, size);
      expect(scrollWidth, size).toBeLessThanOrEqual(clientWidth);
    }
  });
}
