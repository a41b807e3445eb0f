import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { expect, test } from './fixtures.ts';

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
