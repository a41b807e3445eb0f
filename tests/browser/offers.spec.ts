import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';

const hasOffers = readCollection('regions').items.some(({ potential }) => potential.length > 0);
test.skip(!hasOffers, 'no region offers anything');

test('the filter of what is offered and its first row stand in the first window of a phone', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const language of languages) {
    await page.goto(toUrl({ page: 'opportunities' }, language));
    await expect(page.locator('offer-browser form')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('offer-browser li[data-region] summary').first()).toBeInViewport({ ratio: 1 });
  }
});

test('paper shows of a filtered list what the filter shows, and nothing below it', async ({ page }) => {
  await page.goto(toUrl({ page: 'opportunities' }, languages[0]));
  const field = page.locator('offer-browser select').first();
  const below = page.locator('main > section');
  await page.emulateMedia({ media: 'print' });
  expect(await below.filter({ visible: true }).count()).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  await field.selectOption({ index: 1 });
  const shown = await page.locator('offer-browser li[data-sector]:not([hidden])').count();
  await page.emulateMedia({ media: 'print' });
  expect(await below.filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('offer-browser li[data-sector]').filter({ visible: true }).count()).toBeLessThanOrEqual(
    shown,
  );
});
