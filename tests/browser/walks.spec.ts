import type { Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { contentDir, site } from '../../src/config/site.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { listedFacets } from '../../src/domain/register/facets.ts';
import { languages, type Language, type PerLanguage } from '../../src/domain/text/language.ts';
import { useTranslations } from '../../src/i18n/translate.ts';
import { readContentSet } from '../../src/reader/content-set.ts';
import { listSourceFiles } from '../../src/reader/source-file.ts';
import { findBusiestCountry, findTie, needsTie, toPath } from '../lib/own-records.ts';
import { readCollection } from '../lib/public-data.ts';
import { hasAddress, readAddress, readJson } from '../lib/read-dist.ts';
import { expect, test } from './fixtures.ts';
import { SearchPage } from './pages/search-page.ts';

// Readers who know what to do, not where it stands, on every site: at home and, where it speaks two, in its other language.
const [first] = languages;
const last = languages.at(-1) ?? first;
const content = readContentSet(listSourceFiles(contentDir));
const tie = findTie();
const busiest = findBusiestCountry();

interface Walk {
  reader: string;
  language: Language;
  /** The pages to which the reader clicks from the home page on, at most four; none where the content has no such page. */
  stops: readonly string[] | string;
  /** What the reader types instead, and the addresses of which one must stand among the first three results. */
  query: string;
  found: readonly string[];
  /** What the last page must offer. */
  goal: (page: Page) => Promise<void>;
}

/** What a page of the built site is called. */
const nameOf = (address: string) => parse(readAddress(address)).querySelector('h1')?.text.trim() ?? '';

/** A walk to a page of the handbook. */
function toHandbook(
  reader: string,
  language: Language,
  { page, slug }: { page: 'guide' | 'sample'; slug: string | undefined },
  goal: Walk['goal'],
): Walk {
  const address = slug === undefined ? '' : toUrl({ page, slug }, language);
  const isThere = slug !== undefined && hasAddress(address);
  return {
    reader,
    language,
    stops: isThere ? [toUrl({ page: 'guides' }, language), address] : `the content has no such ${page}`,
    query: isThere ? nameOf(address) : '',
    found: [address],
    goal,
  };
}

/** The first guide that answers a question of other pages. */
const findGuide = (question: string) => content.records('guides').find(({ data }) => data?.answers === question)?.slug;

const term = content.dataFile('glossary.yaml')?.data?.terms[0];
/** A word of the register leads to the list that it names, which leads to its meaning. */
const listExplainedLists = (explains: readonly string[]) =>
  listedFacets.flatMap((facet) =>
    explains
      .filter((value) => value.startsWith(`${facet}:`))
      .map((value) => toUrl({ page: 'facet-list', facet, value: value.slice(facet.length + 1) }, last)),
  );
const regionOffering = readCollection('regions').items.find(({ id }) =>
  content.records('regions').some(({ data }) => data?.code === id && data.potential.length > 0),
);
const sees = (selector: string) => async (page: Page) => {
  await expect(page.getByRole('main').locator(selector).first()).toBeVisible();
};

const walks: readonly Walk[] = [
  toHandbook('an officer finds the steps', first, { page: 'guide', slug: findGuide('start') }, sees('h2')),
  toHandbook(
    'an officer finds a text to begin with',
    first,
    { page: 'sample', slug: content.records('samples')[0]?.slug },
    sees('a[download][href$=".docx"]'),
  ),
  toHandbook('a clerk finds how to publish', first, { page: 'guide', slug: findGuide('publish') }, sees('h2')),
  {
    reader: 'an officer finds whom to ask on the page of the own region',
    language: first,
    stops: tie ? [toUrl({ page: 'regions' }, first), toPath(tie.region.url[first])] : needsTie,
    query: tie?.region.name[first].toLowerCase() ?? '',
    found: [toPath(tie?.region.url[first] ?? site.url)],
    goal: sees(`#${anchorOf('offices')}`),
  },
  {
    reader: 'a journalist finds an agreement and how to cite it',
    language: first,
    stops: tie
      ? [toUrl({ page: 'regions' }, first), toPath(tie.region.url[first]), toPath(tie.agreement.url[first])]
      : needsTie,
    query: tie?.agreement.title[first] ?? '',
    found: [toPath(tie?.agreement.url[first] ?? site.url)],
    goal: async (page) => {
      await page
        .locator('summary')
        .filter({ hasText: useTranslations(first)('cite.title') })
        .first()
        .click();
      await expect(page.locator(`#${anchorOf('citation')}`)).toContainText(tie?.agreement.number ?? '');
    },
  },
  {
    reader: 'a foreign city finds a region that offers something',
    language: last,
    stops: regionOffering
      ? [toUrl({ page: 'opportunities' }, last), toPath(regionOffering.url[last])]
      : 'no region offers anything',
    query: regionOffering?.name[last] ?? '',
    found: [toPath(regionOffering?.url[last] ?? site.url)],
    goal: sees(`#${anchorOf('offers')}`),
  },
  {
    reader: 'a student finds what a word means',
    language: last,
    stops: term ? [toUrl({ page: 'guides' }, last), toUrl({ page: 'glossary' }, last)] : 'the content has no glossary',
    query: term?.term[last] ?? '',
    found: [`${toUrl({ page: 'glossary' }, last)}#${term?.key ?? ''}`, ...listExplainedLists(term?.explains ?? [])],
    goal: async (page) => {
      const meaning = page.locator(`[id="${term?.key ?? ''}"]`);
      // The search leads to the entry, which opens; on the way through the pages its name is pressed.
      if (!(await meaning.isVisible())) await page.locator('details', { has: meaning }).locator('summary').click();
      await expect(meaning).toBeVisible();
    },
  },
];

for (const { reader, language, stops, query, found, goal } of walks) {
  test(`${reader}, in four clicks at most, and by search`, async ({ page }) => {
    if (typeof stops === 'string') return test.skip(true, stops);
    expect(stops.length).toBeLessThanOrEqual(4);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(toUrl({ page: 'home' }, language));
    for (const address of stops) {
      const fold = page.getByRole('main').locator('summary');
      const link = page.locator(`a[href="${address}"], a[href^="${address}#"]`);
      // What many stand together may be folded: one click more, which a reader can take.
      if (!(await link.filter({ visible: true }).count()))
        await fold
          .filter({ has: page.locator(':scope ~ *').filter({ has: link }) })
          .first()
          .click();
      await link.filter({ visible: true }).first().click();
      await expect(page).toHaveURL((url) => url.pathname === address);
    }
    await goal(page);
    const results = await new SearchPage(page, language).search(query);
    expect(results.slice(0, 3).filter((address) => found.includes(address))).not.toEqual([]);
  });
}

interface Offering {
  potential: readonly { text: PerLanguage<string> }[];
}

test('an investor from abroad comes from three words to an offer and whom to write to, in at most three clicks', async ({
  page,
}) => {
  if (!regionOffering) return test.skip(true, 'no region offers anything');
  const { potential } = readJson<Offering>(toPath(regionOffering.api));
  const words = potential[0]?.text[last].toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(toUrl({ page: 'home' }, last));
  await page.getByRole('main').getByRole('combobox').fill(words.slice(0, 3).join(' '));
  await page.keyboard.press('Enter');
  const offers = toUrl({ page: 'opportunities' }, last);
  await page.getByRole('main').locator(`a[href^="${offers}"]`).filter({ visible: true }).first().click();
  await expect(page).toHaveURL((url) => url.pathname === offers);
  const row = page.locator('offer-browser li[data-region]').filter({ visible: true }).first();
  // A link to the row of a region opens it.
  const isOpen = (await row.locator('details[open]').count()) > 0;
  if (!isOpen) await row.locator('summary').first().click();
  await expect(row.locator('li[data-sector]').filter({ visible: true }).first()).toBeVisible();
  await expect(row.locator('dd').filter({ visible: true }).first()).not.toBeEmpty();
});

test('an embassy finds its country and a feed that a browser shows as a page', async ({ page, request }) => {
  if (!busiest) return test.skip(true, 'no country has an agreement');
  const { country } = busiest;
  const t = useTranslations(last);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(toUrl({ page: 'home' }, last));
  await page
    .getByRole('banner')
    .getByRole('link', { name: t('nav.countries'), exact: true })
    .click();
  await page
    .getByRole('main')
    .locator(`a[href="${toPath(country.url[last])}"]`)
    .filter({ visible: true })
    .first()
    .click();
  const feed = page
    .getByRole('main')
    .getByRole('link', { name: t('subscription.atom') })
    .first();
  await expect(feed).toBeInViewport();
  const xml = await (await request.get((await feed.getAttribute('href')) ?? '')).text();
  expect(xml).toContain('<?xml-stylesheet');
});
