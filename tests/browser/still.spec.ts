import { toUrl } from '../../src/domain/address/urls.ts';
import { toQueryText } from '../../src/domain/register/query.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist } from '../lib/dist.ts';
import { findBusiestCountry, toAddressEnd } from '../lib/own-records.ts';
import { templates } from '../lib/templates.ts';
import { expect, test } from './fixtures.ts';
import { measureShift } from './pages/layout-shift.ts';
import { serveSlowly } from './pages/slow-site.ts';

const slowKinds = /^(?:home|agreements|agreement|region|partner|press-release|search|statistics) \(/;

/** A page that a slow line brings piece by piece. */
const slowTest = test.extend<object, { origin: string }>({
  origin: [
    async ({}, use) => {
      const { origin, close } = await serveSlowly(dist);
      await use(origin);
      close();
    },
    { scope: 'worker' },
  ],
  baseURL: ({ origin }, use) => use(origin),
});

for (const { name, path } of templates.filter((template) => slowKinds.test(template.name))) {
  slowTest(`nothing of ${name} moves while it arrives piece by piece`, async ({ page }) => {
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path, { waitUntil: 'networkidle' });
      // A name with its flag, or a number with its word, that arrives in two halves goes to the next line: 0.004 to 0.006.
      expect(await measureShift(page), String(width)).toBeLessThan(0.01);
    }
  });
}

const [first] = languages;
const busiest = findBusiestCountry();
const needsAgreement = 'no agreement with a country to ask for';
/** A word of which the register has few, and one that it has not. */
const [rare, none] = [busiest?.agreements[0]?.number ?? '1', 'atlantis'];
const asked = {
  ...(busiest && { 'a country': { selection: { country: [toAddressEnd(busiest.country, first)] } } }),
  'what nobody knows': { selection: { country: [none] } },
  'a word': { selection: {}, text: rare },
  'a word that nothing has': { selection: {}, text: none },
  'a table': { selection: {}, isTable: true as const },
};

for (const page of ['agreements', 'opportunities'] as const) {
  for (const [what, query] of Object.entries(asked)) {
    slowTest(`nothing of ${page} moves while it answers an address that asks for ${what}`, async ({ page: tab }) => {
      test.skip(page === 'agreements' && !busiest, needsAgreement);
      for (const width of [360, 1280]) {
        await tab.setViewportSize({ width, height: 740 });
        await tab.goto(toUrl({ page }, first) + toQueryText(query, first), { waitUntil: 'networkidle' });
        // A sentence of three lines on a phone moves the bar by one.
        expect(await measureShift(tab), String(width)).toBeLessThan(0.05);
      }
    });
  }
}

slowTest(
  'nothing moves for whoever asks for less motion: not the register, its filter, nor the way to a record',
  async ({ page }) => {
    test.skip(!busiest, needsAgreement);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.addInitScript(() => {
      addEventListener('pagereveal', ({ viewTransition }) => {
        document.documentElement.dataset['revealed'] = viewTransition === null ? 'at once' : 'moving';
      });
    });
    const query = asked['a country'] ?? asked['a word'];
    await page.goto(toUrl({ page: 'agreements' }, first) + toQueryText(query, first), { waitUntil: 'networkidle' });
    expect(await measureShift(page)).toBeLessThan(0.05);
    await page.locator('details[data-facet] summary').first().click();
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('[data-part="rows"] li a').first().press('Enter');
    await expect(page.locator('html')).toHaveAttribute('data-revealed', 'at once');
  },
);
