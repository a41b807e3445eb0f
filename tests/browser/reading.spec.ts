import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../../src/config/site.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { getLocale } from '../../src/i18n/locales.ts';
import { translate } from '../../src/i18n/translate.ts';
import { findTie, needsTie, toPath } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';
import { SitePage } from './pages/site-page.ts';

const [first] = languages;
const last = languages.at(-1) ?? first;
const tie = findTie();
const regions = toUrl({ page: 'regions' }, last);
const regionsWord = translate(last, 'nav.regions');
/** A page with much on it: an agreement, or the list of them where there is none. */
const agreement = tie ? toPath(tie.agreement.url[first]) : toUrl({ page: 'agreements' }, first);

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
  await page.goto(toUrl({ page: 'home' }, last));
  await expect(site.sectionLink(regionsWord)).toBeHidden();
  await site.menu.focus();
  await page.keyboard.press('Enter');
  const link = site.sectionLink(regionsWord);
  await expect(link).toBeVisible();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(regions);
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
    await page.goto(regions);
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
  expect(marked).toEqual([regionsWord]);
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

test('the language switch keeps a list, both ways', async ({ page }) => {
  const [listed] = readCollection('agreements').items;
  if (first === last || !listed) return test.skip(true, listed ? 'the site has one language' : 'no agreements');
  const site = new SitePage(page);
  const toList = (language: Language) => toUrl({ page: 'facet-list', facet: 'status', value: listed.status }, language);
  await page.goto(toList(first));
  await site.languageSwitch(getLocale(last).name).click();
  await expect(page).toHaveURL(toList(last));
  await expect(page.locator('html')).toHaveAttribute('lang', getLocale(last).tag);
  await site.languageSwitch(getLocale(first).name).click();
  await expect(page).toHaveURL(toList(first));
});

test('an unknown address answers in its language, with a way on', async ({ page }) => {
  for (const language of languages) {
    // The fixture watches the console, where the browser itself reports a 404.
    const response = await page.request.get(`${toUrl({ page: 'home' }, language)}nothing/`);
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain(`<html lang="${getLocale(language).tag}"`);
  }
  await page.goto('/404.html');
  await expect(new SitePage(page).main.getByRole('link').first()).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an agreement from the map of the home page by links alone', async ({ page }) => {
    if (!tie) return test.skip(true, needsTie);
    test.skip(!existsSync(path.join(contentDir, 'map/boundaries.geojson')), 'the content has no map');
    const { main } = new SitePage(page);
    await page.goto(toUrl({ page: 'home' }, last));
    for (const { url } of [tie.region, tie.agreement])
      await main
        .locator(`a[href="${toPath(url[last])}"]`)
        .filter({ visible: true })
        .first()
        .click();
    await expect(main).toContainText(tie.agreement.number);
    const sources = new RegExp(`^${translate(last, 'sources.title')} \\d`);
    await expect(main.getByRole('heading', { name: sources })).toBeVisible();
  });
});
