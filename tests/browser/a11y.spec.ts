import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';

for (const { name, path } of templates) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(path);
    expect(await listFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The theme changes colours only.
    expect(await listFindings(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
  });
}
