import { layOutAll } from '../../scripts/lib/audit/lay-out-all.ts';
import { readSiteEnvironment } from '../../src/config/site-environment.ts';
import { readDataFile } from '../../src/reader/data-file.ts';
import { readCollection } from '../lib/public-data.ts';
import { templates } from '../lib/templates.ts';
import { expect, lookingOn, test } from './fixtures.ts';
import { listFindings } from './pages/axe.ts';
import { measureShift } from './pages/layout-shift.ts';
import { lengthenTitles, listTooWide } from './pages/page-width.ts';

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

// One test for each page: to load it costs as much as to look at it.
for (const { name, path } of templates) {
  lookingOn(`${name} keeps still, fits a narrow window, and axe finds nothing on it`, async ({ page }) => {
    const step = (title: string, look: () => Promise<void>) => lookingOn.step(title, look, { box: true });
    const keepsStillAt = async (width: number) => {
      // As a reader's first page: styles and type come from the server.
      const browser = await page.context().newCDPSession(page);
      await browser.send('Network.setCacheDisabled', { cacheDisabled: true });
      await page.setViewportSize({ width, height: 740 });
      await page.goto(path);
      // 0.00, as browsers report it: a table finds the widths of its columns while its rows arrive.
      expect(await measureShift(page)).toBeCloseTo(0, 2);
      await browser.detach();
    };
    await step('nothing moves while it loads, at 1280 px', () => keepsStillAt(1280));
    await step('axe finds nothing, light and dark', async () => {
      expect(await listFindings(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      // The theme changes colours only.
      expect(await listFindings(page, { rules: ['color-contrast'] }), 'dark').toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    });
    await step('nothing moves while it loads, at 360 px', () => keepsStillAt(360));
    await step('it does not scroll sideways at 640 and 320 px, with letters twice as large', async () => {
      for (const width of [640, 320]) {
        await page.setViewportSize({ width, height: 640 });
        for (const size of ['200%', '100%'])
          expect(await page.evaluate(listTooWide, size), `${width} px, ${size}`).toEqual([]);
      }
    });
    if (!titled.test(name)) return;
    await step('it does not scroll sideways with titles of one long word', async () => {
      await layOutAll(page);
      expect(await page.evaluate(lengthenTitles, [...titles])).toBeGreaterThan(0);
      for (const width of [320, 1280]) {
        await page.setViewportSize({ width, height: 640 });
        expect(await page.evaluate(listTooWide, '100%'), `${width} px`).toEqual([]);
      }
    });
  });
}
