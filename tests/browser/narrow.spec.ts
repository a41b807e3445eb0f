import { readSiteEnvironment } from '../../src/config/site-environment.ts';
import { layOutAll } from '../../scripts/lib/audit/lay-out-all.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { readDataFile } from '../../src/reader/data-file.ts';
import { readCollection } from '../lib/public-data.ts';
import { templates } from '../lib/templates.ts';
import { expect, lookingOn, test } from './fixtures.ts';

test('pages of every language of the site are looked at', () => {
  const spoken = readDataFile(readSiteEnvironment().contentDir, 'site.yaml')?.languages ?? [];
  expect(spoken.length).toBeGreaterThan(0);
  const names = templates.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(spoken.map((language) => `region (${language})`)));
});

const titles = new Set(
  (['agreements', 'press-releases'] as const).flatMap((collection) =>
    readCollection(collection).items.flatMap(({ title }) => Object.values(title ?? {})),
  ),
);

/** Kinds of pages that are about a title, or list them; the longest that the check lets pass has 90 letters, and may be one word. */
const titled = /^(?:agreement|visit|partner|region|press-release|agreements|press-releases) /;

for (const { name, path } of templates) {
  lookingOn(
    `${name} does not scroll sideways: at 320 px, with letters twice as large, with titles of one long word`,
    async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(path);
      for (const size of ['200%', '100%']) expect(await page.evaluate(listTooWide, size), size).toEqual([]);
      if (!titled.test(name)) return;
      await layOutAll(page);
      expect(await page.evaluate(lengthenTitles, [...titles])).toBeGreaterThan(0);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(listTooWide, '100%'), `${width} px`).toEqual([]);
      }
    },
  );
}

/** Runs in the page: one word of 90 letters in the place of each of these titles, and of that of the page; how many. */
function lengthenTitles(all: string[]): number {
  const own = document.querySelector('h1')?.textContent.trim() ?? '';
  const words = [...all, own].filter((title) => title.length >= 12);
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let changed = 0;
  for (let text = texts.nextNode() as Text | null; text; text = texts.nextNode() as Text | null) {
    const { data, parentElement } = text;
    const title = words.find((one) => data.includes(one));
    if (title === undefined || parentElement?.closest('svg, script, style, template')) continue;
    text.data = data.replace(title, 'K'.repeat(90));
    changed += 1;
  }
  return changed;
}

/** Runs in the page: how wide it is with letters of a size, and what makes it so, the innermost first; nothing where it fits. */
function listTooWide(fontSize: string): string[] {
  document.documentElement.style.fontSize = fontSize;
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth <= clientWidth) return [];
  const wide = [...document.querySelectorAll('main *, footer *')].filter(
    (one) => one.getBoundingClientRect().right > clientWidth + 1,
  );
  const inner = wide.filter((one) => !wide.some((other) => one !== other && one.contains(other)));
  return [`${scrollWidth} px`, ...inner.slice(0, 5).map((one) => one.outerHTML.slice(0, 160))];
}

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
