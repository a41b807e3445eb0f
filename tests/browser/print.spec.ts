import { expect, needs, test } from './fixtures.ts';
import { SitePage } from './pages/site-page.ts';

needs('/en/agreements/0042-surabaya-busan/', '/wilayah/kota-surabaya/');

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The width of the text on a page of A4.
  await page.setViewportSize({ width: 672, height: 980 });
});

test('a printed agreement is a dossier: number, address, day of printing and sources, no navigation', async ({
  page,
}) => {
  const site = new SitePage(page);
  await page.goto('/en/agreements/0042-surabaya-busan/');
  await expect(site.main).toContainText('JTM-0042');
  await expect(
    page.getByText(/^Printed \d+ \w+ \d{4} from https:.*\/en\/agreements\/0042-surabaya-busan\/$/),
  ).toBeVisible();
  await expect(site.main.getByRole('heading', { name: /^Sources \d/ })).toBeVisible();
  await expect(page.getByRole('banner')).toBeHidden();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  const { background, color, overflow } = await page.evaluate(() => ({
    background: getComputedStyle(document.body).backgroundColor,
    color: getComputedStyle(document.body).color,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }));
  expect(background).toMatch(/^(rgb\(255, 255, 255\)|oklch\(1 0 0\)|white|color\(srgb 1 1 1\))$/);
  expect(color).toMatch(/^(rgb\(0, 0, 0\)|oklch\(0 0 0\))$/);
  expect(overflow).toBeLessThanOrEqual(0);
});

test('what is folded on the screen is printed', async ({ page }) => {
  await page.goto('/wilayah/kota-surabaya/');
  // What only serves the screen, like the lines to copy, is not printed at all.
  const folded = page.getByRole('main').locator('details:not([open])').filter({ visible: true });
  expect(await folded.count()).toBeGreaterThan(1);
  for (const details of await folded.all()) await expect(details.locator('summary + *')).toBeVisible();
});
