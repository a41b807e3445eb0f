import { readSiteEnvironment } from '../../src/config/site-environment.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readDataFile } from '../../src/reader/data-file.ts';
import { templates } from '../lib/templates.ts';
import { expect, lookingOn, test } from './fixtures.ts';

test('pages of every language of the site are looked at', () => {
  const spoken = readDataFile(readSiteEnvironment().contentDir, 'site.yaml')?.languages ?? [];
  expect(spoken.length).toBeGreaterThan(0);
  const names = templates.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(spoken.map((language) => `region (${language})`)));
});

for (const { name, path } of templates) {
  lookingOn(`${name} does not scroll sideways at 320 px, nor with letters twice as large`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(path);
    for (const size of ['100%', '200%']) {
      const { scrollWidth, clientWidth } = await page.evaluate((fontSize) => {
        document.documentElement.style.fontSize = fontSize;
        const { scrollWidth, clientWidth } = document.documentElement;
        return { scrollWidth, clientWidth };
      }, size);
      expect(scrollWidth, size).toBeLessThanOrEqual(clientWidth);
    }
  });
}

test('a long name of a site breaks in the masthead, with letters twice as large', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(toUrl({ page: 'home' }, languages[0]));
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { documentElement } = document;
    documentElement.style.fontSize = '200%';
    const name = document.querySelector('header a[href] > span');
    if (name) name.textContent = 'Landesregister';
    const { scrollWidth, clientWidth } = documentElement;
    return { scrollWidth, clientWidth };
  });
  expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
});
