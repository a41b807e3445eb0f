import { layOutAll } from '../../scripts/lib/audit/lay-out-all.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl, type Page } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, isRedirect, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { expect, test } from './fixtures.ts';

/** What pages may measure on a phone, in CSS pixels: those of a kind with the most text, and lists of which there is one. */
const kinds = [
  { of: 'agreements', slug: String.raw`\d{4,}-[^/]+/`, most: 6000 },
  { of: 'partners', slug: '[^/]+/', most: 6500 },
  { of: 'press-releases', slug: '[^/]+/[^/]+/', most: 6000 },
  { of: 'regions', slug: '[^/]+/', most: 8000 },
  { of: 'countries', slug: '[^/]+/', most: 14_000 },
  { of: 'sectors', slug: '[^/]+/', most: 14_000 },
  { of: 'agreements', slug: '', most: 14_000 },
  { of: 'press-releases', slug: '', most: 14_000 },
  { of: 'opportunities', slug: '', most: 14_000 },
  { of: 'map', slug: '', most: 14_000 },
  { of: 'statistics', slug: '', most: 10_000 },
  { of: 'glossary', slug: '', most: 14_000 },
  { of: 'legal-basis', slug: '', most: 14_000 },
  { of: 'index', slug: '(?:[^/]+/)*', most: 14_000 },
] as const satisfies readonly { of: Page['page']; slug: string; most: number }[];

/** Whether the content holds nothing of which there would be a page. */
const isEmpty = ({ of, slug }: (typeof kinds)[number]) => {
  const held = (['agreements', 'partners', 'press-releases', 'countries'] as const).find((name) => name === of);
  return held !== undefined && slug !== '' && readCollection(held).items.length === 0;
};

for (const kind of kinds) {
  const { of, slug, most } = kind;
  test(`the longest pages of ${of}/${slug} end within ${String(most)} px on a phone`, async ({ page }) => {
    test.skip(isEmpty(kind), `the content has no ${of}`);
    await page.setViewportSize({ width: 360, height: 740 });
    const pages = listPages(dist).filter((one) => !isRedirect(one));
    const longest = languages.flatMap((language) => {
      const pattern = new RegExp(`^${toUrl({ page: of }, language)}${slug}$`);
      return pages
        .filter(({ url }) => pattern.test(url))
        .sort((a, b) => b.html.length - a.html.length)
        .slice(0, 3);
    });
    const heights: string[] = [];
    for (const { url } of longest) {
      await page.goto(url);
      await layOutAll(page);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      if (height > most) heights.push(`${url}: ${String(height)}`);
    }
    expect(heights).toEqual([]);
    expect(longest.length).toBeGreaterThan(0);
  });
}

/** Lists that begin below a heading, a sentence and a note. */
const beginnings = ['press-releases', 'expiring', 'partners', 'regions', 'countries', 'sectors', 'visits'] as const;

for (const start of beginnings) {
  test(`the list of ${start} begins in the first window of a phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const language of languages) {
      const url = toUrl({ page: start }, language);
      if (!listPages(dist).some((one) => one.url === url)) continue;
      await page.goto(url);
      const list = page.locator('main :is(li, figure, table):not(nav *, header *)').filter({ visible: true });
      if ((await list.count()) > 0) await expect(list.first(), url).toBeInViewport();
    }
  });
}

test('an ordinary visit tells what happened in the first screen of a desktop, and its sources begin there', async ({
  page,
}) => {
  const [language = 'id'] = languages;
  const list = listPages(dist).find(({ url }) => url === toUrl({ page: 'visits' }, language));
  const isRecord = new RegExp(String.raw`^${toUrl({ page: 'agreements' }, language)}\d{4,}-`);
  const links = list?.root.querySelectorAll('main a').map((link) => link.getAttribute('href') ?? '') ?? [];
  const visits = [...new Set(links.filter((address) => isRecord.test(address)))].filter((_, index) => index % 5 === 0);
  test.skip(visits.length === 0, 'The register has no visit');
  await page.setViewportSize({ width: 1280, height: 800 });
  const parts = [anchorOf('life'), anchorOf('sources')];
  const ends: number[] = [];
  for (const address of visits) {
    await page.goto(address);
    const [told, sourced] = await page.evaluate(([life = '', sources = '']) => {
      const findPart = (id: string) => document.getElementById(id)?.closest('section')?.getBoundingClientRect();
      return [findPart(life)?.bottom, findPart(sources)?.top];
    }, parts);
    ends.push(Math.max(told ?? Infinity, sourced ?? Infinity));
  }
  // Half of them; a chain of meetings may be longer.
  expect(ends.toSorted((a, b) => a - b)[Math.floor((ends.length - 1) / 2)]).toBeLessThanOrEqual(800);
});
