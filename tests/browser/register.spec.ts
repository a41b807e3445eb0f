import { toUrl } from '../../src/domain/address/urls.ts';
import { getQueryKeys, toAddressWord } from '../../src/domain/register/facets.ts';
import { agreementsPerPage } from '../../src/domain/register/register-pages.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { getLocale } from '../../src/i18n/locales.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import {
  findBusiestCountry,
  findStrangers,
  listAgreements,
  needsTie,
  toAddressEnd,
  toPath,
} from '../lib/own-records.ts';
import { expect, test } from './fixtures.ts';
import { RegisterPage } from './pages/register-page.ts';

// What the register does on every site, tried on what it holds.
const [first] = languages;
const last = languages.at(-1) ?? first;
const t = useTranslations(first);
const toRegister = (language: Language) => toUrl({ page: 'agreements' }, language);
const register = toRegister(first);
const agreements = listAgreements();
const onFirstPage = Math.min(agreements.length, agreementsPerPage);
const busiest = findBusiestCountry();
const countryKey = getQueryKeys('country')[first];

/** The height of a line of a row. */
const line = 24;

for (const [width, height, row] of [
  [360, 740, 88],
  [1280, 800, 60],
] as const) {
  test(`answer and filter stand in the first window of ${String(width)} px, and a row takes at most ${String(row)}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    const list = new RegisterPage(page);
    for (const address of new Set([toRegister(last), register])) {
      await list.open(address);
      await expect(list.sentence).toBeInViewport();
      const rows = await list.rowHeights();
      expect(rows.length).toBe(onFirstPage);
      // In a wider window an end that is near and two long names together may take a line more.
      const tall = rows.filter(({ height, isWordy }) => height > (isWordy && width > 360 ? row + line : row));
      expect(tall.length, address).toBeLessThanOrEqual(width > 360 ? Math.ceil(rows.length / 20) : 0);
    }
    await expect(
      width < 640
        ? page.getByRole('button', { name: t('filter.open'), exact: true })
        : page.locator(`details[data-facet=${busiest ? 'country' : 'region'}]`),
    ).toBeInViewport();
  });
}

for (const [width, row] of [
  [360, 88],
  [1280, 60],
] as const) {
  test(`rows of other lists about ends keep to ${String(row)} px at ${String(width)} px too`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const kind of ['home', 'expiring'] as const) {
      for (const language of new Set([first, last])) {
        await page.goto(toUrl({ page: kind }, language));
        const rows = await page.locator('li[data-row]').evaluateAll((all) =>
          all.map((one) => ({
            height: one.getBoundingClientRect().height,
            isWordy: [...one.querySelectorAll('p')].some(
              ({ innerText }, index) => innerText.length > (index === 0 ? 60 : 90),
            ),
          })),
        );
        const tall = rows.filter(({ height, isWordy }) => height > (isWordy && width > 360 ? row + line : row));
        expect(tall.length, toUrl({ page: kind }, language)).toBeLessThanOrEqual(
          width > 360 ? Math.floor(rows.length / 20) : 0,
        );
      }
    }
  });
}

test('all rows are laid out soon after the page has come, so that a picture of it is whole', async ({ page }) => {
  await page.goto(register);
  const countWaiting = () =>
    page
      .locator('register-browser [data-row] > :first-child')
      .evaluateAll((parts) => parts.filter((part) => !part.checkVisibility({ contentVisibilityAuto: true })).length);
  await expect.poll(countWaiting).toBe(0);
  expect(await page.locator('register-browser [data-row]').count()).toBeGreaterThanOrEqual(onFirstPage);
});

test('no dash of a row ends a line', async ({ page }) => {
  const list = new RegisterPage(page);
  for (const width of [320, 360, 390, 430]) {
    await page.setViewportSize({ width, height: 740 });
    await list.open(register);
    expect(await list.namesWithoutDash(), String(width)).toEqual([]);
  }
});

test('what a row leaves out on a phone is heard, and seen in a wider window', async ({ page }) => {
  const abbreviated = agreements.find(({ class: form, countries }) => form === 'mou' && countries.length > 0);
  if (!abbreviated) return test.skip(true, 'no memorandum with a party of a country');
  const list = new RegisterPage(page);
  const [short, long] = [t('classShort.mou'), t('class.mou')];
  for (const [width, form, whole] of [
    [360, short, false],
    [1280, long, true],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    await list.open(`${register}?${getQueryKeys('class')[first]}=${toAddressWord('class', 'mou', first)}`);
    const own = page.locator(`a[href="${toPath(abbreviated.url[first])}"]`);
    const row = list.rows.filter({ has: own }).first();
    await expect(row.getByText(form, { exact: false }).filter({ visible: true }).last()).toBeVisible();
    const heard = await row.ariaSnapshot();
    expect(heard).toContain(long);
    expect(heard.includes(short)).toBe(false);
    expect((await row.innerText()).includes(short)).toBe(!whole);
  }
});

test('the answer to a filter chosen on a phone is in view and has the focus', async ({ page }) => {
  if (!busiest) return test.skip(true, needsTie);
  const name = busiest.country.name[first];
  await page.setViewportSize({ width: 360, height: 740 });
  const list = new RegisterPage(page);
  await list.open(register);
  await page.getByRole('button', { name: t('filter.open'), exact: true }).click();
  await list.choose(t('facet.country'), name);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: toHolding(t('filter.close', { agreements: '' })) })
    .click();
  await expect(list.sentence).toBeInViewport();
  await expect(list.sentence).toBeFocused();
  await expect(list.sentence).toContainText(name);
});

test('“none” is an answer, with what is on record nearby', async ({ page }) => {
  const strangers = findStrangers();
  if (!strangers) return test.skip(true, 'every region with agreements has one with every country');
  const { region, country } = strangers;
  const list = new RegisterPage(page);
  const regionKey = getQueryKeys('region')[first];
  await list.open(
    `${register}?${countryKey}=${toAddressEnd(country, first)}&${regionKey}=${toAddressEnd(region, first)}`,
  );
  const [nothing = ''] = t('sentence.nothing', { what: '{' }).split('{');
  await expect(list.sentence).toContainText(nothing.trim());
  for (const { name } of [region, country]) await expect(list.sentence).toContainText(name[first]);
  await list.part('near').getByRole('link').first().click();
  await expect(list.sentence).toHaveText(/^[1-9]\d* /);
});

test('what nobody knows is admitted, and the other language keeps the filter', async ({ page }) => {
  if (!busiest) return test.skip(true, needsTie);
  const { country } = busiest;
  const list = new RegisterPage(page);
  // Keys and words of another language are understood too.
  await list.open(`${register}?${getQueryKeys('country')[last]}=${toAddressEnd(country, last)},atlantis`);
  await expect(list.part('ignored')).toHaveText(t('filter.ignored', { facet: t('facet.country'), word: 'atlantis' }));
  await expect(list.sentence).toContainText(country.name[first]);
  if (last === first) return;
  await page
    .getByRole('banner')
    .getByRole('link', { name: getLocale(last).name })
    .click();
  const asked = `${toRegister(last)}?${getQueryKeys('country')[last]}=${toAddressEnd(country, last)}`;
  await expect(page).toHaveURL(asked);
  await expect(list.sentence).toContainText(country.name[last]);
});

test('the table is sorted from the keyboard, keeps its order in the address, and fits 320 px', async ({ page }) => {
  if (!busiest) return test.skip(true, needsTie);
  await page.setViewportSize({ width: 320, height: 640 });
  const list = new RegisterPage(page);
  const chosen = `${countryKey}=${toAddressEnd(busiest.country, first)}`;
  await list.open(`${register}?${chosen}`);
  await page.getByRole('button', { name: t('filter.asTable'), exact: true }).press('Enter');
  const head = page.getByRole('columnheader', { name: t('csv.number') });
  await head.getByRole('button').press('Enter');
  await head.getByRole('button').press('Enter');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await expect(page.locator('[data-part="sort"]')).toHaveValue('number');
  const { query, sort, other } = getLocale(first).addresses;
  await expect(page).toHaveURL(`${register}?${chosen}&${query.sort}=-${sort.number}&${query.view}=${other.table}`);
  const numbers = await list.part('table').locator('tbody tr td:last-child').allInnerTexts();
  // Of more, the first.
  expect(numbers).toHaveLength(Math.min(30, busiest.agreements.length));
  expect(numbers).toEqual(numbers.toSorted().reverse());
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  const lines = await list.download();
  expect(lines.slice(1, 4).map((line) => /\d+/.exec(line)?.[0])).toEqual(numbers.slice(0, 3));
});

/** A pattern of what holds words. */
function toHolding(words: string): RegExp {
  return new RegExp(RegExp.escape(words.trim()));
}
