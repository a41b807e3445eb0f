import { languages } from '../../src/domain/text/language.ts';
import { translate } from '../../src/i18n/translate.ts';
import { findTie, needsTie, toPath } from '../lib/own-records.ts';
import { expect, test } from './fixtures.ts';
import { SitePage } from './pages/site-page.ts';

const [first] = languages;
const last = languages.at(-1) ?? first;
const tie = findTie();

test.beforeEach(async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  // The width of the text on a page of A4.
  await page.setViewportSize({ width: 672, height: 980 });
});

test('a printed agreement is a dossier: number, address, day of printing and sources, no navigation', async ({
  page,
}) => {
  if (!tie) return test.skip(true, needsTie);
  const site = new SitePage(page);
  const address = tie.agreement.url[last];
  await page.goto(toPath(address));
  await expect(site.main).toContainText(tie.agreement.number);
  const printed = translate(last, 'page.printed', { date: '#', address: RegExp.escape(address) });
  await expect(page.getByText(new RegExp(`^${printed.replace('#', String.raw`\d+ \S+ \d{4}`)}$`))).toBeVisible();
  const sources = new RegExp(`^${translate(last, 'sources.title')} \\d`);
  await expect(site.main.getByRole('heading', { name: sources })).toBeVisible();
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
  if (!tie) return test.skip(true, needsTie);
  await page.goto(toPath(tie.region.url[first]));
  // What only serves the screen, like the lines to copy, is not printed at all.
  const folded = page.getByRole('main').locator('details:not([open])').filter({ visible: true });
  expect(await folded.count()).toBeGreaterThan(1);
  for (const details of await folded.all()) await expect(details.locator('summary + *')).toBeVisible();
});
