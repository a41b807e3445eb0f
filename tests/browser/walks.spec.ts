import type { Page } from '@playwright/test';
import { expect, needs, test } from './fixtures.ts';
import { SearchPage } from './pages/search-page.ts';

// Walks through records and guides of this repository; any-site.spec.ts walks through those of every site.
needs('/panduan/kota-kembar-langkah-demi-langkah/', '/wilayah/kabupaten-ngawi/', '/kerja-sama/0042-surabaya-busan/');

/** A reader who knows what to do, not where it stands. */
interface Walk {
  reader: string;
  language: 'id' | 'en';
  /** What is clicked from the home page on, by its words; at most four. */
  clicks: readonly (string | RegExp)[];
  /** What the reader types instead, and the page that must stand among the first three results. */
  query: string;
  found: RegExp;
  /** What the last page must offer. */
  goal: (page: Page) => Promise<void>;
}

const seesLink = (name: string | RegExp) => async (page: Page) => {
  await expect(page.getByRole('main').getByRole('link', { name }).first()).toBeVisible();
};

const walks: readonly Walk[] = [
  {
    reader: 'a regency officer finds the steps, the documents and whom to ask',
    language: 'id',
    clicks: ['Panduan', /^Memulai kota kembar/, 'surat kepada DPRD'],
    query: 'memulai kota kembar',
    found: /^\/panduan\/kota-kembar-langkah-demi-langkah\//,
    goal: seesLink(/DOCX/),
  },
  {
    reader: 'a regency officer finds whom to ask on the page of the own region',
    language: 'id',
    clicks: ['Wilayah', 'Kabupaten Ngawi', /^Memulai kota kembar/],
    query: 'kabupaten ngawi',
    found: /^\/wilayah\/kabupaten-ngawi\//,
    goal: async (page) => {
      await expect(page.getByRole('main')).toContainText('Kirim surat pertama ke provinsi');
    },
  },
  {
    reader: 'a journalist finds an agreement and how to cite it',
    language: 'id',
    clicks: ['Wilayah', 'Kota Surabaya', /Busan/, 'Kutip'],
    query: 'surabaya busan',
    found: /^\/kerja-sama\/\d{4}-surabaya-busan/,
    goal: async (page) => {
      await expect(page.getByText(/dibaca \d+ \w+ \d{4}\.$/).first()).toBeVisible();
    },
  },
  {
    reader: 'a foreign city finds regions that offer what it looks for',
    language: 'en',
    clicks: ['Opportunities', /fisheries/i, /Regency$/],
    query: 'fisheries',
    found: /^\/en\/(?:sectors|opportunities)\//,
    goal: async (page) => {
      await expect(page.getByRole('main').locator('#potensi')).toBeVisible();
    },
  },
  {
    reader: 'a student finds what a letter of intent is',
    language: 'en',
    clicks: ['Guides', /^For students/],
    query: 'what is a letter of intent',
    found: /^\/en\/glossary\/#loi$/,
    goal: async (page) => {
      await expect(page.getByRole('heading', { name: /^What is a letter of intent\?/ })).toBeVisible();
    },
  },
  {
    reader: 'a clerk finds how to publish',
    language: 'id',
    clicks: ['Panduan', /^Untuk editor/],
    query: 'cara menerbitkan berita',
    found: /^\/panduan\/untuk-editor\//,
    goal: async (page) => {
      await expect(page.getByRole('heading', { name: /^Menerbitkan berita/ })).toBeVisible();
    },
  },
];

for (const { reader, language, clicks, query, found, goal } of walks) {
  test(`${reader}, in ${String(clicks.length)} clicks and by search`, async ({ page }) => {
    expect(clicks.length).toBeLessThanOrEqual(4);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(language === 'id' ? '/' : '/en/');
    for (const name of clicks) {
      const link = page.getByRole('link', { name, exact: typeof name === 'string' });
      const fold = page.getByRole('main').locator('summary').filter({ hasText: name });
      await link.or(fold).filter({ visible: true }).first().click();
    }
    await goal(page);
    const results = await new SearchPage(page, language).search(query);
    expect(results.slice(0, 3).filter((address) => found.test(address))).not.toEqual([]);
  });
}

test('a resident on a phone finds the own region by its name and a tap', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const box = page.getByRole('main').getByRole('combobox');
  await box.click();
  await page.keyboard.type('malang');
  const found = page.getByRole('option').filter({ hasText: 'Kabupaten Malang' }).first();
  // Above a keyboard, which takes the lower half.
  await expect(found).toBeVisible();
  // More names may arrive between two looks, and the list is drawn again.
  await expect.poll(async () => (await found.boundingBox())?.y ?? 740).toBeLessThan(370);
  await found.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kabupaten Malang');
  await expect(page.getByRole('main')).toContainText('Kabupaten Malang menjalankan 1 kerja sama');
});

test('an investor from abroad comes from three words to an offer and whom to write to, in at most three clicks', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  await page.getByRole('main').getByRole('combobox').fill('food processing partner');
  await page.keyboard.press('Enter');
  await page
    .getByRole('main')
    .getByRole('link', { name: /offer|opportunit/i })
    .first()
    .click();
  await expect(page).toHaveURL(/\/en\/opportunities\//);
  const row = page.locator('offer-browser li[data-region]').filter({ visible: true }).first();
  await row.locator('summary').first().click();
  await expect(row.locator('li[data-sector]').filter({ visible: true }).first()).toBeVisible();
  await expect(row.locator('dd').filter({ visible: true }).first()).not.toBeEmpty();
});

test('an embassy finds its country and a feed that a browser shows as a page', async ({ page, request }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/en/');
  await page.getByRole('banner').getByRole('link', { name: 'Countries', exact: true }).click();
  await page
    .getByRole('main')
    .getByRole('link', { name: /^\s*Netherlands/ })
    .first()
    .click();
  const feed = page.getByRole('main').getByRole('link', { name: 'Atom feed' }).first();
  await expect(feed).toBeInViewport();
  const xml = await (await request.get((await feed.getAttribute('href')) ?? '')).text();
  expect(xml).toContain('<?xml-stylesheet');
});
