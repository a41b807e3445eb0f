import AxeBuilder from '@axe-core/playwright';
import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';

for (const { name, path } of templates) {
  test(`axe finds nothing on ${name}, light and dark`, async ({ page }) => {
    const listFindings = async (axe: AxeBuilder) =>
      (await axe.analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'light' });
    await page.goto(path);
    expect(await listFindings(new AxeBuilder({ page })), 'light').toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    // The theme changes colours only.
    expect(await listFindings(new AxeBuilder({ page }).withRules(['color-contrast'])), 'dark').toEqual([]);
  });
}
