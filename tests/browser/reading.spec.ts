import { expect, needs, test } from './fixtures.ts';
import { SitePage } from './pages/site-page.ts';

needs('/kerja-sama/0042-surabaya-busan/', '/en/regions/kota-surabaya/');

const agreement = '/kerja-sama/0042-surabaya-busan/';

test('the first press of Tab offers the way to the content', async ({ page }) => {
  const site = new SitePage(page);
  await page.goto(agreement);
  await page.keyboard.press('Tab');
  await expect(site.skipLink).toBeFocused();
  await expect(site.skipLink).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(site.main).toBeFocused();
});

test('on a phone the keyboard opens the menu and follows it', async ({ page }) => {
  const site = new SitePage(page);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/en/');
  await expect(site.sectionLink('Regions')).toBeHidden();
  await site.menu.focus();
  await page.keyboard.press('Enter');
  const link = site.sectionLink('Regions');
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/regions/');
});

test('the masthead stays on its line at every width, and forced colours mark the current place only', async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  for (const [width, most] of [
    [320, 64],
    [360, 64],
    [768, 64],
    [1088, 110],
    [1280, 110],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto('/en/regions/');
    const box = await page.getByRole('banner').boundingBox();
    expect(box?.height, String(width)).toBeLessThanOrEqual(most);
  }
  const marked = await page
    .getByRole('banner')
    .getByRole('navigation')
    .getByRole('link')
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).borderBottomColor !== getComputedStyle(document.body).backgroundColor)
        .map((link) => link.textContent.trim()),
    );
  expect(marked).toEqual(['Regions']);
});

test('everything that takes the keyboard shows where it is', async ({ page }) => {
  await page.goto(agreement);
  const isMarked = () =>
    page.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement || activeElement === document.body) return undefined;
      // A field may be marked by the frame that it shares with its button.
      const isOutlined = (element: Element | null) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
      };
      const frame = activeElement.matches('input') ? activeElement.parentElement : null;
      return isOutlined(activeElement) || isOutlined(frame)
        ? 'marked'
        : `not marked: ${activeElement.outerHTML.slice(0, 120)}`;
    });
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    expect([undefined, 'marked']).toContain(await isMarked());
  }
});

test('the language switch keeps the page, both ways', async ({ page }) => {
  const site = new SitePage(page);
  await page.goto('/kerja-sama/status/berlaku/');
  await site.languageSwitch('English').click();
  await expect(page).toHaveURL('/en/agreements/status/in-force/');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await site.languageSwitch('Bahasa Indonesia').click();
  await expect(page).toHaveURL('/kerja-sama/status/berlaku/');
});

test('an unknown address answers in its language, with a way on', async ({ page }) => {
  for (const [path, language] of [
    ['/tidak-ada/', 'id'],
    ['/en/nothing/', 'en'],
  ] as const) {
    // The fixture watches the console, where the browser itself reports a 404.
    const response = await page.request.get(path);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(`<html lang="${language}"`);
  }
  await page.goto('/404.html');
  await expect(new SitePage(page).main.getByRole('link').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an agreement from the home page by links alone', async ({ page }) => {
    await page.goto('/en/');
    await page.getByRole('main').getByRole('link', { name: 'Surabaya City' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Surabaya City');
    await page.getByRole('main').getByRole('link', { name: /Busan/ }).first().click();
    await expect(page.getByRole('main')).toContainText('JTM-0042');
    await expect(page.getByRole('main').getByRole('heading', { name: /^Sources \d/ })).toBeVisible();
  });
});
