import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { findBusiestCountry, findTie, needsTie, toPath } from '../lib/own-records.ts';
import { expect, test } from './fixtures.ts';

const busiest = findBusiestCountry();
const tie = findTie();

test('a long name of a site breaks in the masthead, with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(toUrl({ page: 'home' }, languages[0]));
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { documentElement } = document;
    documentElement.style.fontSize = '200%';
    const name = document.querySelector('header a[href] > span');
    if (!name) throw new Error('The masthead has no name.');
    name.textContent = 'Landesregister';
    const { scrollWidth, clientWidth } = documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});

test('the number of a counted name stands at the right of it, however long the name is', async ({ page }) => {
  if (!busiest) return test.skip(true, needsTie);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(toPath(busiest.country.url[languages[0]]));
    const names = page.locator('main li > a.justify-between:has(> .tabular)');
    expect(await names.count()).toBeGreaterThan(0);
    const gaps = await names.evaluateAll((links) =>
      links.flatMap((link) => {
        const [name, number] = [...link.children].map((part) => part.getBoundingClientRect());
        const isBeside =
          name && number && number.left >= name.right && number.right > link.getBoundingClientRect().right - 2;
        return isBeside === true ? [] : [link.textContent.trim()];
      }),
    );
    expect(gaps, String(width)).toEqual([]);
  }
});

test('no two lines with nothing between them stand around what is folded', async ({ page }) => {
  if (!tie) return test.skip(true, needsTie);
  for (const { url } of [tie.agreement, tie.region]) {
    await page.goto(toPath(url[languages[0]]));
    const folds = page.locator('main .fold');
    const doubled = await folds.evaluateAll((all) =>
      all.flatMap(({ nextElementSibling: next }) =>
        next && Number.parseFloat(getComputedStyle(next).borderTopWidth) > 0
          ? [next.textContent.trim().slice(0, 40)]
          : [],
      ),
    );
    expect(doubled).toEqual([]);
    expect(await folds.count()).toBeGreaterThan(0);
  }
});
