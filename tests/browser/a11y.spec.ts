import { templates } from '../lib/templates.ts';
import { expect, lookingOn } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';

for (const { name, path } of templates) {
  lookingOn(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'light' });
    await page.goto(path);
    expect(await listFindings(page), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The theme changes colours only.
    expect(await listFindings(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
  });
}
