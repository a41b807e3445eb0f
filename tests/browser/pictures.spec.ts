import { existsSync } from 'node:fs';
import path from 'node:path';
import { contentDir, site } from '../../src/config/site.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { getQueryKeys } from '../../src/domain/register/facets.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import { readDataFile } from '../../src/reader/data-file.ts';
import { findTie, listAgreements, needsTie, toAddressEnd, toPath } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';
import { PicturePage } from './pages/picture-page.ts';

// The pictures of every site, with the regions and countries that it has.
const [first] = languages;
const last = languages.at(-1) ?? first;
const hasMap = existsSync(path.join(contentDir, 'map/boundaries.geojson'));
const hasInsets = hasMap && (readDataFile(contentDir, 'map/insets.yaml')?.insets.length ?? 0) > 0;
const noMap = 'the content has no map';
const toPage = (
  page: 'home' | 'map' | 'countries' | 'statistics' | 'gaps' | 'comparison',
  language: Language = first,
) => toUrl({ page }, language);
const regions = readCollection('regions').items.filter(({ id }) => id !== site.provinceCode);
const tie = findTie();
const hasSigned = listAgreements().some(({ signed }) => signed !== null);
/** Something that is signed and dated, so that the drawing of its life has a line. */
const drawn = listAgreements().find(({ status, signed }) => status === 'in-force' && signed !== null);

test('a choice redraws the map and its table in place, stands in the address, and is undone by a second press', async ({
  page,
}) => {
  if (!tie) return test.skip(true, needsTie);
  const { region, country } = tie;
  const t = useTranslations(last);
  const name = country.name[last];
  const map = new PicturePage(page);
  await page.goto(toPage('map', last));
  const shape = map.shape(region.id);
  const before = hasMap ? ((await shape.getAttribute('data-tone')) ?? '') : '';
  await page.locator('summary', { hasText: t('map.switchBy', { facet: t('facet.country') }) }).click();
  await map.view(name).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(
    `${toPage('map', last)}?${getQueryKeys('country')[last]}=${toAddressEnd(country, last)}`,
  );
  await expect(map.view(name)).toHaveAttribute('aria-current', 'true');
  await expect(page.locator('p[aria-live]')).toContainText(name);
  const figure = page.locator(`tr[data-region="${region.id}"] [data-count]`);
  await expect(figure).toBeVisible();
  if (hasMap) {
    const { drawn: figures, listed } = await map.chosenFigures();
    expect(figures).toEqual(listed);
  }
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(toPage('map', last));
  if (hasMap) await expect(shape).toHaveAttribute('data-tone', before);
  await expect(figure).toBeHidden();
});

test('an address with a choice opens with it', async ({ page }) => {
  if (!tie) return test.skip(true, needsTie);
  const map = new PicturePage(page);
  await page.goto(`${toPage('map')}?${getQueryKeys('country')[first]}=${toAddressEnd(tie.country, first)}`);
  await expect(map.view(tie.country.name[first])).toHaveAttribute('aria-current', 'true');
  await expect(map.view(tie.country.name[first])).toBeVisible();
});

test('under every choice the map, its table and the total agree', async ({ page }) => {
  const map = new PicturePage(page);
  test.skip(!hasMap, noMap);
  await page.goto(toPage('map'));
  const choices = page.locator('a[data-counts]');
  const countries = new Set(listAgreements().flatMap((agreement) => (agreement.isTie ? agreement.countries : [])));
  expect(await choices.count()).toBeGreaterThan(countries.size);
  for (const choice of (await choices.all()).filter((_, index) => index % 4 === 0)) {
    await page.goto(`${toPage('map')}?${(await choice.getAttribute('data-query')) ?? ''}`);
    const { drawn, listed, total } = await map.chosenFigures();
    expect(listed.length).toBe(regions.length);
    expect(drawn).toEqual(listed);
    expect(total).toBe(listed.reduce((sum, [, count]) => sum + count, 0));
    expect(total).toBeGreaterThanOrEqual(0);
  }
});

test('the keyboard reaches every region and every partner once, and each shows where it is', async ({ page }) => {
  test.skip(!hasMap, noMap);
  await page.goto(toPage('map'));
  const reached: string[] = [];
  const shown = '.province-map .shapes a[data-region]';
  const links = await page.locator(`${shown}:not([tabindex="-1"]), .world-map a`).count();
  await page.locator(shown).first().focus();
  for (let step = 0; step < 400; step += 1) {
    const mark = await page.evaluate(() => {
      const { activeElement } = document;
      const link = activeElement?.closest('.province-map .shapes a[data-region], .world-map a');
      if (!activeElement || !link) return undefined;
      // A shape is marked by its line, a partner by the ring around its mark.
      const drawn = [link, ...link.querySelectorAll('path, circle')].some((element) => {
        const { outlineStyle, strokeWidth, stroke } = getComputedStyle(element);
        return outlineStyle !== 'none' || (stroke !== 'none' && Number.parseFloat(strokeWidth) >= 2.5);
      });
      const name = link.getAttribute('aria-label') ?? link.querySelector('title')?.textContent ?? link.textContent;
      return { href: link.getAttribute('href') ?? '', name: name.trim(), drawn };
    });
    if (mark) {
      expect(mark.name, mark.href).not.toBe('');
      expect(mark.drawn, mark.name).toBe(true);
      reached.push(mark.name);
    }
    if (reached.length === links) break;
    await page.keyboard.press('Tab');
  }
  expect(reached.length).toBe(links);
  expect(new Set(reached).size).toBe(links);
});

test('on a phone every region is a tile with its name inside, large enough for a finger', async ({ page }) => {
  test.skip(!hasMap, noMap);
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(toPage('map'));
    const tiles = page.locator('.province-map .tiles a[data-region]');
    expect(await tiles.count()).toBe(regions.length);
    const faults = await tiles.evaluateAll((links) =>
      links.flatMap((link) => {
        const tile = link.querySelector('rect')?.getBoundingClientRect();
        const name = link.querySelector('text')?.getBoundingClientRect();
        if (!tile || !name) return ['nothing drawn'];
        const isLarge = tile.width >= 40 && tile.height >= 40;
        return isLarge && name.left >= tile.left && name.right <= tile.right ? [] : [link.ariaLabel];
      }),
    );
    expect(faults, String(width)).toEqual([]);
  }
});

test('a reader who wants no motion gets none', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const region = tie?.region ?? regions[0];
  for (const address of [toPage('home'), toPage('map'), region && toPath(region.url[first]), toPage('statistics')]) {
    if (address === undefined) continue;
    await page.goto(address);
    const moving = await page.evaluate(() =>
      [...document.querySelectorAll('*')]
        .filter((element) => {
          const { transitionDuration, animationName } = getComputedStyle(element);
          return animationName !== 'none' || transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
        })
        .map((element) => element.outerHTML.slice(0, 80)),
    );
    expect(moving, address).toEqual([]);
  }
});

test('on paper the pictures stand with their tables, within the sheet', async ({ page }) => {
  // A4 without margins of 1.5 cm, in CSS pixels.
  await page.setViewportSize({ width: 680, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  const region = regions[0]?.id ?? '';
  for (const [address, picture, twin, isThere] of [
    [toPage('map'), '.province-map svg', `tr[data-region="${region}"]`, hasMap],
    [toPage('map'), '.world-map svg', `ul[id^="${anchorOf('world')}-"]`, tie !== undefined],
    [
      toPage('statistics'),
      'section[aria-labelledby="signed-by-year"] rect',
      'section[aria-labelledby="signed-by-year"] table',
      hasSigned,
    ],
    [toPage('gaps'), '.province-map svg', '[data-unpartnered] li', hasMap],
    [drawn ? toPath(drawn.url[first]) : '', 'rect.fill-running', 'main ol li[id]', drawn !== undefined],
  ] as const) {
    if (!isThere) continue;
    await page.goto(address);
    await expect(page.locator(picture).first(), address).toBeVisible();
    await expect(page.locator(twin).first(), address).toBeVisible();
    await expect(page.getByRole('navigation')).toHaveCount(0);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond, address).toBeLessThanOrEqual(0);
  }
});

test('the comparison sorts by the keyboard, and says how', async ({ page }) => {
  const table = new PicturePage(page);
  await page.goto(toPage('comparison', last));
  const head = table.columnHead(useTranslations(last)('region.population'));
  await head.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  const position = await head.evaluate((cell) => [...(cell.parentElement?.children ?? [])].indexOf(cell) + 1);
  // A region of which the figure is not recorded stands behind the others.
  const numbers = (await table.column(position)).map((text) => Number(text.replaceAll(/\D/g, '')));
  expect(numbers).toEqual(numbers.toSorted((a, b) => b - a));
  await page.keyboard.press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every mark or its outline stands out, ${colorScheme}`, async ({ page }) => {
    const picture = new PicturePage(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(toPage('home'));
    const shapes = await page.locator('.province-map .shapes a[data-tone]').all();
    const tones = new Set(await Promise.all(shapes.map((shape) => shape.getAttribute('data-tone'))));
    // What is told by a colour is held against the page elsewhere: of the map, the pale tones need their outline.
    const pale = [...tones].filter((tone) => tone === '0' || tone === 'recorded');
    if (hasMap) expect(tones.size).toBeGreaterThan(0);
    const intended = listAgreements().find(({ events }) => events[0]?.kind === 'intent');
    const marks = [
      ...pale.map((tone) => [toPage('home'), `.province-map .shapes a[data-tone="${tone}"] path`, 'stroke'] as const),
      [hasInsets ? toPage('home') : '', '.province-map .inset', 'stroke'],
      [toPage('countries'), '.world-map .fill-running', 'fill'],
      [toPage('countries'), '.world-map .stroke-ink-soft', 'stroke'],
      [tie ? toPage('statistics') : '', '#by-country ~ div rect', 'stroke'],
      [hasSigned ? toPage('statistics') : '', '#signed-by-year ~ div rect', 'fill'],
      [drawn ? toPath(drawn.url[first]) : '', 'rect.fill-running', 'fill'],
      [intended ? toPath(intended.url[first]) : '', '.stroke-preparing', 'stroke'],
    ] as const;
    for (const [address, selector, property] of marks) {
      if (address === '') continue;
      if (new URL(page.url()).pathname !== address) await page.goto(address);
      expect(await picture.contrast(selector, property), `${address} ${selector}`).toBeGreaterThanOrEqual(3);
    }
  });
}
