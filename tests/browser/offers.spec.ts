import { toUrl } from '../../src/domain/address/urls.ts';
import { parsePrefixes, toSearchedText, toWordTests } from '../../src/domain/search/word-beginnings.ts';
import { toWords } from '../../src/domain/search/words.ts';
import { languages } from '../../src/domain/text/language.ts';
import { translate } from '../../src/i18n/translate.ts';
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
  const printed = await page.locator('offer-browser li[data-sector]').filter({ visible: true }).count();
  expect(printed).toBeGreaterThan(0);
  expect(printed).toBeLessThanOrEqual(shown);
});

test('a word finds offers by the beginning of words, not by what stands inside them', async ({ page }) => {
  await page.goto(toUrl({ page: 'opportunities' }, languages[0]));
  const texts = await page
    .locator('offer-browser li[data-region]')
    .evaluateAll((regions) =>
      regions.flatMap((region) =>
        [...region.querySelectorAll('li[data-sector]')].map((offer) =>
          [region.querySelector('h2'), ...offer.children].map((part) => part?.textContent ?? '').join(' '),
        ),
      ),
    );
  const prefixes = parsePrefixes(translate(languages[0], 'filter.prefixes'));
  const listFitting = (word: string) =>
    texts
      .map((text) => toSearchedText(text))
      .filter((text) => toWordTests(word, prefixes).every((holds) => holds(text)));
  const inside = texts
    .flatMap((text) => toWords(text).map((word) => word.slice(1)))
    .find((end) => end.length > 2 && listFitting(end).length === 0);
  expect(inside).toBeDefined();
  await page.locator('offer-browser input[name=q]').fill(inside ?? '');
  await expect(page.locator('offer-browser li[data-sector]:not([hidden])')).toHaveCount(0);
  const [word = ''] = toWords(texts[0] ?? '');
  await page.locator('offer-browser input[name=q]').fill(word);
  await expect(page.locator('offer-browser li[data-sector]:not([hidden])')).toHaveCount(listFitting(word).length);
});

test('the words of an open row stand in the column of those above them', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(toUrl({ page: 'opportunities' }, languages[0]));
  const row = page.locator('offer-browser li[data-region]').first();
  await row.locator('summary').click();
  const [fields, offer] = await Promise.all(
    ['summary > span', 'li[data-sector] > p'].map((part) => row.locator(part).first().boundingBox()),
  );
  expect(Math.abs((fields?.x ?? 0) - (offer?.x ?? Infinity))).toBeLessThan(1);
});
