import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { SearchPage } from './pages/search-page.ts';

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
