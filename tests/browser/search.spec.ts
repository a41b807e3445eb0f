import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contentDir } from '../../src/config/site.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { getQueryKeys, toAddressWord } from '../../src/domain/register/facets.ts';
import { listValues } from '../../src/domain/lists/closed-list.ts';
import { listedStatuses } from '../../src/domain/lists/statuses.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { getLocale } from '../../src/i18n/locales.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import {
  findBusiestCountry,
  findTie,
  findTwins,
  listAgreements,
  needsTie,
  toAddressEnd,
  toPath,
  type Tie,
} from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';
import { RegisterPage } from './pages/register-page.ts';
import { SearchPage } from './pages/search-page.ts';

// What the boxes, the results and the register do on every site, asked for what it holds.
const [first] = languages;
const last = languages.at(-1) ?? first;
const t = useTranslations(first);
const home = toUrl({ page: 'home' }, first);
const toRegister = (language: Language) => toUrl({ page: 'agreements' }, language);
const tie = findTie();
const busiest = findBusiestCountry();
const listed = listValues(listedStatuses);
/** A name that is certainly there. */
const place = tie?.region.shortName.toLowerCase() ?? '';
/** How many of the register are of the region and with the country of a tie. */
const countBoth = ({ region, country }: Tie) =>
  listAgreements().filter(({ regions, countries }) => regions.includes(region.id) && countries.includes(country.id))
    .length;
const toQuery = ({ region, country }: Tie, language: Language) =>
  [
    `${getQueryKeys('region')[language]}=${toAddressEnd(region, language)}`,
    `${getQueryKeys('country')[language]}=${toAddressEnd(country, language)}`,
  ].join('&');
/** The words around the values of a text. */
const listParts = (text: string) => text.split('{').map((part) => part.trim());

// Chromium reports a transition that a quick navigation cuts off.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('who comes back from the results finds the words again that led there', async ({ page }) => {
  await page.goto(home);
  const box = page.getByRole('main').getByRole('combobox');
  await box.fill('zzzz qqqq');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL((url) => url.pathname === home);
  await page.goBack();
  await expect(box).toHaveValue('zzzz qqqq');
});

test('the box on the home page tells two regions of one name apart by keyboard', async ({ page }) => {
  const twins = findTwins();
  if (!twins) return test.skip(true, 'no two regions share a name');
  await page.goto(home);
  await page.keyboard.press('/');
  const box = page.getByRole('main').getByRole('combobox');
  await expect(box).toBeFocused();
  await page.keyboard.type(twins[0].shortName.toLowerCase());
  const options = page.getByRole('main').getByRole('option');
  const nameOf = (position: number) => options.nth(position).locator('[data-part="title"]').innerText();
  const names = twins.map(({ name }) => name[first]);
  await expect.poll(async () => [await nameOf(0), await nameOf(1)].toSorted()).toEqual(names.toSorted());
  const chosen = twins.find(({ name }) => name[first] === names.toSorted()[0]) ?? twins[0];
  const position = (await nameOf(0)) === chosen.name[first] ? 0 : 1;
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Escape');
  await expect(options).toHaveCount(0);
  for (let step = 0; step <= position; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(toPath(chosen.url[first]));
});

test('a key that belongs to an input method opens nothing', async ({ page }) => {
  if (!tie) return test.skip(true, needsTie);
  await page.goto(home);
  const box = page.getByRole('main').getByRole('combobox');
  await box.focus();
  await page.keyboard.type(place);
  const option = page.getByRole('main').getByRole('option').first();
  await expect(option).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await box.dispatchEvent('keydown', { key: 'Escape', isComposing: true });
  await expect(option).toBeVisible();
  await box.dispatchEvent('keydown', { key: 'Escape' });
  await expect(option).toBeHidden();
});

test('the box of the masthead leads to the result page', async ({ page }) => {
  if (!busiest) return test.skip(true, needsTie);
  await page.goto(toUrl({ page: 'regions' }, last));
  // On a site in two languages, by a name in the other one.
  await page.getByRole('banner').getByRole('combobox').fill(`zzqx ${busiest.country.name[first].toLowerCase()}`);
  await page.keyboard.press('Enter');
  await page.waitForURL(
    ({ pathname, search }) => pathname === toUrl({ page: 'search' }, last) && search.startsWith('?q=zzqx'),
  );
  await expect(page.locator('#results > li').first()).toBeVisible();
  await expect(new SearchPage(page, last).remarks).toContainText('zzqx');
});

test('a query that nothing fits leads to the index', async ({ page }) => {
  const search = new SearchPage(page, first);
  expect(await search.search('qqzzxx')).toEqual([]);
  await expect(search.remarks).toContainText('qqzzxx');
  await expect(page.getByRole('link', { name: t('search.index') })).toBeVisible();
});

test('results in the other language are found and say their language', async ({ page }) => {
  const word = findWordOfOther();
  if (word === undefined) return test.skip(true, 'no word stands in the other language alone');
  const search = new SearchPage(page, first);
  const addresses = await search.search(word);
  expect(addresses.some((address) => address.startsWith(toUrl({ page: 'home' }, last)))).toBe(true);
  await expect(search.results.locator(`> li[lang="${getLocale(last).tag}"]`).first()).toBeVisible();
});

/** A long word of the titles of news in the last language, of which no file in the first one has even the beginning. */
function findWordOfOther(): string | undefined {
  if (first === last) return undefined;
  const toBeginning = (word: string) => word.slice(0, 5);
  const listWords = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const files = readdirSync(contentDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.split(path.sep).includes(first),
  );
  const own = new Set(
    files
      .filter((file) => /\.mdx?$/.test(file))
      .flatMap((file) => listWords(readFileSync(path.join(contentDir, file), 'utf8')).map(toBeginning)),
  );
  const [longest] = readCollection('press-releases')
    .items.flatMap(({ title }) => listWords(title[last]))
    .filter((word) => word.length > 7 && !own.has(toBeginning(word)))
    .toSorted((one, other) => other.length - one.length || one.localeCompare(other));
  return longest;
}

test('facets, address, sentence, chips and Back stay in step', async ({ page }) => {
  if (!tie) return test.skip(true, needsTie);
  const [region, country] = [tie.region.name[first], tie.country.name[first]];
  const register = new RegisterPage(page);
  await register.open(toRegister(first));
  const whole = await register.sentence.innerText();
  expect(whole).toBe(t('sentence.noun', { count: listAgreements().length }));
  await register.choose(t('facet.region'), region);
  const ofRegion = t('sentence.ofRegion', { regions: region });
  await expect(register.sentence).toContainText(ofRegion);
  await register.choose(t('facet.country'), country);
  const [between = ''] = listParts(t('sentence.between', { regions: '{', countries: '{' }));
  await expect(register.sentence).toContainText(
    `${t('sentence.noun', { count: countBoth(tie) })} ${between} ${region} `,
  );
  await expect(register.sentence).toContainText(country);
  await expect(page).toHaveURL(`${toRegister(first)}?${toQuery(tie, first)}`);
  await expect(register.rows).toHaveCount(countBoth(tie));
  await page.goBack();
  await expect(register.sentence).toContainText(ofRegion);
  await register.chip(region).click();
  await expect(register.sentence).toHaveText(whole);
});

test('the table holds exactly what is shown', async ({ page }) => {
  if (!tie) return test.skip(true, needsTie);
  const count = countBoth(tie);
  const register = new RegisterPage(page);
  await register.open(`${toRegister(last)}?${toQuery(tie, last)}`);
  await expect(register.rows).toHaveCount(count);
  const lines = await register.download();
  expect(lines).toHaveLength(count + 1);
  const say = useTranslations(last);
  for (const head of [
    ...(['number', 'title', 'foreign', 'address'] as const).map((name) => say(`csv.${name}`)),
    ...(['group', 'status', 'evidence'] as const).map((name) => say(`facet.${name}`)),
  ])
    expect(lines[0]?.split(',')).toContain(head);
  for (const href of await register.rows
    .locator('a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))) {
    const { number } = listAgreements().find(({ url }) => toPath(url[last]) === href) ?? {};
    expect(lines.filter((line) => line.startsWith(number ?? 'no number'))).toHaveLength(1);
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 } });

  test('the facets stand in a sheet that says how many are left', async ({ page }) => {
    const register = new RegisterPage(page);
    const [{ status } = { status: '' }] = listAgreements();
    if (!isListedStatus(status)) return test.skip(true, 'no agreements');
    const count = listAgreements().filter((other) => other.status === status).length;
    await register.open(toRegister(first));
    await page.getByRole('button', { name: t('filter.open'), exact: true }).click();
    await register.choose(t('facet.status'), t(`status.${status}`));
    const agreements = t('sentence.noun', { count });
    await page
      .getByRole('dialog')
      .getByRole('button', { name: t('filter.close', { agreements }), exact: true })
      .click();
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(register.sentence).toHaveText(`${agreements} ${t(`statusClause.${status}`, { count })}`);
  });
});

for (const width of [412, 1280]) {
  test(`the results page keeps still while its list arrives, ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 840 });
    // The type is on the device from here on.
    await page.goto(home, { waitUntil: 'networkidle' });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) performance.mark('moved', { detail: JSON.stringify(entry) });
      }).observe({ type: 'layout-shift', buffered: true });
    });
    const [agreement] = listAgreements();
    const both = `${place} ${tie?.country.name[first] ?? ''}`;
    for (const query of [place, both, agreement?.title[first] ?? '', 'qqzzxx'].filter((words) => words.trim() !== '')) {
      await new SearchPage(page, first).search(query);
      await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 300)));
      const moved = await page.evaluate(() =>
        performance.getEntriesByName('moved').map((mark) => (mark as PerformanceMark).detail as string),
      );
      expect(moved, query).toEqual([]);
    }
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in an open box, a filtered register and a result list, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const findings: string[] = [];
    const look = async (part: string) => findings.push(...(await listFindings(page, { part })));
    if (!tie) return test.skip(true, needsTie);
    await page.goto(home);
    await page.getByRole('main').getByRole('combobox').fill(place);
    await expect(page.getByRole('option').first()).toBeVisible();
    await look('main search-box');
    const register = new RegisterPage(page);
    const { status } = tie.agreement;
    if (!isListedStatus(status)) throw new Error(status);
    const word = toAddressWord('status', status, first);
    await register.open(
      `${toRegister(first)}?${getQueryKeys('region')[first]}=${toAddressEnd(tie.region, first)}&${getQueryKeys('status')[first]}=${word}`,
    );
    await expect(register.rows.first()).toBeVisible();
    await page.locator('details[data-facet=country] summary').click();
    await look('main');
    await new SearchPage(page, first).search(`${t('class.sister-city')} ${place}`);
    await look('main');
    expect(findings).toEqual([]);
  });
}

/** Whether a record stands in the register. */
function isListedStatus(status: string): status is (typeof listed)[number] {
  return listed.some((known) => known === status);
}
