import AxeBuilder from '@axe-core/playwright';
import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';

for (const { name, path } of templates) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on ${name}, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto(path);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const findings = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      expect(findings).toEqual([]);
    });
  }
}
