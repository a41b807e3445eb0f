import { readFileSync } from 'node:fs';
import Validator from '@adobe/structured-data-validator';
import WebAutoExtractor from '@marbec/web-auto-extractor';
import { expect, test } from 'vitest';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages, type BuiltPage } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { toQuads } from '../lib/quads.ts';
import { hasAddress, listAddresses, readBytes, toPath } from '../lib/read-dist.ts';

const schemaOrg = 'https://schema.org/';
const pages = listPages(dist);
const blocksOf = ({ root }: BuiltPage) => root.querySelectorAll('script[type="application/ld+json"]');
const described = pages.filter((page) => blocksOf(page).length > 0);
const find = (url: string) => pages.find((page) => page.url === url);

/** Types and properties of schema.org, as a package of types by others lists them. */
const vocabulary = new Set(
  [...readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8').matchAll(/"(?:@type": ")?([A-Za-z]\w+)"/g)].map(
    ([, term]) => term ?? '',
  ),
);

interface Node {
  '@type': string;
  name?: string;
  headline?: string;
  datePublished?: string;
  image?: string[];
  mainEntity?: { '@type': string; identifier?: unknown };
}

const nodesOf = (page: BuiltPage) =>
  blocksOf(page).flatMap(({ rawText }) => (JSON.parse(rawText) as { '@graph': Node[] })['@graph']);

test('every record says what it is', () => {
  for (const name of ['agreements', 'regions', 'partners', 'press-releases'] as const)
    for (const { url } of readCollection(name).items) {
      const page = find(toPath(url[languages[0]]));
      const types = page && nodesOf(page).map((node) => node['@type']);
      const own = name === 'press-releases' ? 'NewsArticle' : 'WebPage';
      expect(new Set(types), url[languages[0]]).toEqual(new Set([own, 'BreadcrumbList']));
    }
  const numbers = readCollection('agreements').items.map(({ url, number }) => {
    const page = find(toPath(url[languages[0]]));
    return page && nodesOf(page)[0]?.mainEntity?.identifier === number;
  });
  expect(numbers.every(Boolean)).toBe(true);
});

test('all of it reads as RDF and uses only words of schema.org', async () => {
  const context = { '@context': { '@vocab': schemaOrg } };
  const unknown = new Set<string>();
  for (const page of described) {
    for (const { rawText } of blocksOf(page)) {
      const quads = await toQuads(JSON.parse(rawText) as object, { 'https://schema.org': context });
      expect(quads.length, page.url).toBeGreaterThan(3);
      const terms = quads.flatMap(({ predicate, object }) => [
        predicate.value,
        object.termType === 'NamedNode' ? object.value : '',
      ]);
      for (const term of terms.filter((value) => value.startsWith(schemaOrg))) {
        if (!vocabulary.has(term.slice(schemaOrg.length))) unknown.add(term);
      }
    }
  }
  expect([...unknown]).toEqual([]);
});

test('a validator for search engines finds no error', async () => {
  const sample = [
    '/',
    toUrl({ page: 'data' }, languages[0]),
    ...(['agreements', 'regions', 'partners', 'press-releases', 'countries', 'sectors'] as const).flatMap((name) =>
      readCollection(name)
        .items.slice(0, 5)
        .map(({ url }) => toPath(url[languages[0]])),
    ),
  ];
  for (const url of sample) {
    const data = new WebAutoExtractor({ addLocation: true }).parse(find(url)?.html ?? '');
    const issues = await new Validator().validate(data);
    expect(
      issues.filter(({ severity }) => severity === 'ERROR'),
      url,
    ).toEqual([]);
  }
});

test('every page names a picture of 1200 by 630 that is there, with words for it', () => {
  const contentOf = ({ root }: BuiltPage, property: string) =>
    root.querySelector(`meta[property="${property}"]`)?.getAttribute('content') ?? '';
  const listed = pages.filter(({ root }) => root.querySelector('meta[property="og:url"]'));
  const pictures = new Set(listed.map((page) => toPath(contentOf(page, 'og:image'))));
  const wordless = listed.filter((page) => !contentOf(page, 'og:image:alt') || !contentOf(page, 'og:title'));
  expect(wordless.map(({ url }) => url)).toEqual([]);
  expect([...pictures].filter((picture) => !hasAddress(picture))).toEqual([]);
  const sizes = [...pictures].map((picture) => {
    const bytes = readBytes(picture);
    return `${String(bytes.readUInt32BE(16))}×${String(bytes.readUInt32BE(20))}`;
  });
  expect(new Set(sizes)).toEqual(new Set(['1200×630']));
  // Withdrawn ones too. In every language, and one for all other pages.
  const records = listAddresses('api/v1/{agreements,regions,partners,press-releases}/**/*.json');
  expect(pictures.size).toBe(languages.length * (records.length + 1));
});

test('every page names feeds that are there, the nearest first', () => {
  const feedsOf = ({ root }: BuiltPage) =>
    root.querySelectorAll('link[rel="alternate"][type]').map((link) => link.getAttribute('href') ?? '');
  const listed = pages.filter(({ root }) => root.querySelector('meta[property="og:url"]'));
  expect(listed.filter((page) => feedsOf(page).length < 3).map(({ url }) => url)).toEqual([]);
  expect([...new Set(listed.flatMap(feedsOf))].filter((feed) => !hasAddress(feed))).toEqual([]);
  for (const { url } of [...readCollection('regions').items, ...readCollection('countries').items]) {
    const page = find(toPath(url[languages[0]]));
    expect(page && feedsOf(page)[0], url[languages[0]]).toBe(`${toPath(url[languages[0]])}atom.xml`);
  }
});
