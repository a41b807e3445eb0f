import { XMLParser } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { getLanguageOf, toFileUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, isNotFoundPage, isRedirect, listPages } from '../lib/dist.ts';
import { hasAddress, readAddress, readJson, toPath } from '../lib/read-dist.ts';

interface Place {
  loc: string;
  lastmod?: string;
}

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' || name === 'sitemap' });
const index = parser.parse(readAddress('/sitemap-index.xml')) as { sitemapindex: { sitemap: Place[] } };
const sitemaps = index.sitemapindex.sitemap.map(({ loc, lastmod }) => ({
  language: /sitemap-(\w+)\.xml$/.exec(loc)?.[1] ?? '',
  lastmod,
  places: (parser.parse(readAddress(toPath(loc))) as { urlset: { url: Place[] } }).urlset.url,
}));

test('the sitemaps hold exactly the pages that search engines may list, each in its language', () => {
  const indexable = listPages(dist)
    .filter((page) => !isRedirect(page) && !isNotFoundPage(page))
    .filter(({ root }) => !root.querySelector('meta[name="robots"]')?.getAttribute('content')?.includes('noindex'));
  const listed = sitemaps.flatMap(({ places }) => places.map(({ loc }) => toPath(loc)));
  expect(listed.toSorted()).toEqual(indexable.map(({ url }) => url).toSorted());
  for (const { language, places } of sitemaps) {
    expect(places.filter(({ loc }) => getLanguageOf(toPath(loc)) !== language)).toEqual([]);
  }
});

test('the last change of a record is the one of its data, never a day to come', () => {
  const modified = new Map(sitemaps.flatMap(({ places }) => places.map(({ loc, lastmod }) => [loc, lastmod])));
  const { computedFor } = readJson<{ computedFor: string }>('/api/v1/summary.json');
  for (const collection of ['agreements', 'visits', 'partners', 'regions', 'press-releases']) {
    const { items } = readJson<{ items: { url: Record<string, string>; updated: string }[] }>(
      `/api/v1/${collection}.json`,
    );
    expect(
      items.filter(({ url, updated }) => Object.values(url).some((address) => modified.get(address) !== updated)),
    ).toEqual([]);
  }
  expect(
    [...modified.values()].filter((day = computedFor) => !/^\d{4}-\d{2}-\d{2}$/.test(day) || day > computedFor),
  ).toEqual([]);
  for (const { lastmod, places } of sitemaps) {
    expect(lastmod).toBe(
      places
        .flatMap((place) => place.lastmod ?? [])
        .toSorted()
        .at(-1),
    );
  }
});

test('robots.txt names the sitemap and keeps crawlers out of the editors’ form only', () => {
  const robots = readAddress('/robots.txt').split('\n');
  const sitemap = robots.find((line) => line.startsWith('Sitemap: '))?.slice('Sitemap: '.length) ?? '';
  expect(toPath(sitemap)).toBe('/sitemap-index.xml');
  expect(robots.filter((line) => line.startsWith('Disallow:'))).toEqual(['Disallow: /admin/']);
});

test('security.txt names a contact and a day less than a year ahead', () => {
  const text = readAddress('/.well-known/security.txt');
  const { computedFor } = readJson<{ computedFor: string }>('/api/v1/summary.json');
  const days = (Date.parse(/^Expires: (.+)$/m.exec(text)?.[1] ?? '') - Date.parse(computedFor)) / 86_400_000;
  expect(text).toMatch(/^Contact: mailto:\S+@\S+$/m);
  expect(days).toBeGreaterThan(30);
  expect(days).toBeLessThan(366);
});

test('llms.txt begins with a title and a summary, and all its links lead somewhere', () => {
  const text = readAddress('/llms.txt');
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => url ?? '');
  expect(text).toMatch(/^# .+\n\n> .+\n/);
  expect(links.length).toBeGreaterThan(15);
  expect(links.filter((url) => !hasAddress(url))).toEqual([]);
});

test.each(languages.map((language) => toFileUrl('manifest', { page: 'home' }, language)))(
  'the icons of %s exist',
  (address) => {
    const { icons, start_url, lang } = readJson<{ icons: { src: string }[]; start_url: string; lang: string }>(address);
    expect([start_url, ...icons.map(({ src }) => src)].filter((url) => !hasAddress(url))).toEqual([]);
    expect(lang).toBe(getLanguageOf(address));
  },
);
