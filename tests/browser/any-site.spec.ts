import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist } from '../lib/dist.ts';
import { beginsSo, listHalfNames } from '../lib/half-names.ts';
import { findTie, needsTie } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

// What readers do on every site, with the records that it has: the other files walk through those of this repository.

// Chromium reports a transition that a quick navigation cuts off.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

const [first] = languages;
const home = toUrl({ page: 'home' }, first);
const agreements = readCollection('agreements').items;
const tie = findTie();

test('a reader without a pointer comes to the box by the way to the content and one press more', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused();
});

/** How many names the browser tries; tests/site/suggestions.test.ts asks the same of all. */
const tried = 40;

for (const language of languages) {
  test(`half of a name brings it into the first three suggestions (${language})`, async ({ page }) => {
    const { names } = readSearchSources(dist, language);
    const halves = listHalfNames(names);
    const nameOf = new Map(names.entities.map((entity) => [entity.name, entity]));
    await page.goto(toUrl({ page: 'home' }, language));
    const box = page.getByRole('main').getByRole('combobox');
    await box.focus();
    await page.waitForLoadState('networkidle');
    const late: string[] = [];
    for (const { entity, typed } of drawLots(halves, tried)) {
      await box.fill(typed);
      const titles = await page.getByRole('main').getByRole('option').locator('[data-part="title"]').allTextContents();
      const position = titles.indexOf(entity.name);
      // Where many names begin alike ("District of …"), the list is full of others until more is typed.
      const ahead = position < 0 ? titles : titles.slice(0, position);
      const isCrowded =
        ahead.length > 2 &&
        ahead.every((title) => {
          const before = nameOf.get(title);
          return before !== undefined && beginsSo(before, typed);
        });
      if (!isCrowded && (position < 0 || position > 2)) late.push(`${typed}: ${entity.name} ${String(position)}`);
    }
    expect(late).toEqual([]);
  });
}

/** Some of a list, spread over it by lot, the same at every run. */
function drawLots<T>(all: readonly T[], count: number): T[] {
  const lots = all.map((one, position) => ({ one, lot: (position * 7919 + 104_729) % 10_007 }));
  return lots
    .toSorted((a, b) => a.lot - b.lot)
    .slice(0, count)
    .map(({ one }) => one);
}

test('a resident on a phone finds the own region by its name and a tap', async ({ page }) => {
  const { region } = tie ?? {};
  if (!region) return test.skip(true, needsTie);
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(home);
  await page.getByRole('main').getByRole('combobox').click();
  await page.keyboard.type(region.shortName.toLowerCase());
  const found = page.getByRole('option').filter({ hasText: region.name[first] }).first();
  // Above a keyboard, which takes the lower half.
  await expect(found).toBeVisible();
  await expect.poll(async () => (await found.boundingBox())?.y ?? 740).toBeLessThan(370);
  await found.click();
  await expect(page).toHaveURL(new URL(region.url[first]).pathname);
  await expect(page.getByRole('main')).toContainText(region.sentence[first]);
});

for (const language of languages) {
  test(`a region and a country typed together lead to what they have agreed (${language})`, async ({ page }) => {
    if (!tie) return test.skip(true, needsTie);
    const { agreement, region, country } = tie;
    const results = await new SearchPage(page, language).search(`${region.shortName} ${country.name[language]}`);
    expect(results.slice(0, 3)).toContain(new URL(agreement.url[language]).pathname);
  });

  test(`the register that is filtered by a country shows its records, and the table holds them (${language})`, async ({
    page,
  }) => {
    if (!tie) return test.skip(true, needsTie);
    const { country } = tie;
    const own = agreements.filter(({ countries: of, status }) => of.includes(country.id) && status !== 'contact');
    const register = new RegisterPage(page);
    await register.open(
      `${toUrl({ page: 'agreements' }, language)}?country=${country.url[language].split('/').at(-2) ?? ''}`,
    );
    await expect(register.rows).toHaveCount(own.length);
    expect(await register.download()).toHaveLength(own.length + 1);
  });
}

test('the language switch keeps the page', async ({ page }) => {
  const [, second] = languages;
  if (!tie || !second) return test.skip(true, tie ? 'the site has one language' : needsTie);
  await page.goto(new URL(tie.agreement.url[first]).pathname);
  await page.locator(`header a[hreflang="${second}"]`).first().click();
  await expect(page).toHaveURL(new URL(tie.agreement.url[second]).pathname);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader finds an agreement from the list of regions by links alone', async ({ page }) => {
    if (!tie) return test.skip(true, needsTie);
    const { agreement, region } = tie;
    await page.goto(home);
    const list = toUrl({ page: 'regions' }, first);
    for (const address of [list, new URL(region.url[first]).pathname, new URL(agreement.url[first]).pathname])
      await page.locator(`a[href="${address}"]`).filter({ visible: true }).first().click();
    await expect(page.getByRole('main')).toContainText(agreement.number);
  });
});
