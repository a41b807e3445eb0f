import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { readCollection } from '../lib/public-data.ts';
import { hasAddress, listAddresses, readAddress, readJson, toPath } from '../lib/read-dist.ts';

interface Entry {
  id: string;
  title: { '#text': string };
  updated: string;
  link: { '@_href': string }[];
  content: { '#text': string };
}

interface AtomFeed {
  '@_xmlns': string;
  '@_xml:lang': string;
  id: string;
  title: string;
  updated: string;
  link: { '@_rel': string; '@_href': string }[];
  author: unknown[];
  /** What it is, for people who open it in a browser. */
  div: { a: { '@_href': string } };
  entry?: Entry[];
}

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  isArray: (name) => ['entry', 'link', 'author'].includes(name),
});
const addresses = listAddresses('**/atom.xml');
const feeds = new Map(
  addresses.map((address) => [address, (parser.parse(readAddress(address)) as { feed: AtomFeed }).feed]),
);

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

test('every feed is well-formed and has what Atom requires', () => {
  expect(addresses.filter((address) => XMLValidator.validate(readAddress(address)) !== true)).toEqual([]);
  for (const [address, feed] of feeds) {
    const entries = feed.entry ?? [];
    expect(readAddress(address), address).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    expect(feed.div.a['@_href'], address).toBe(feed.link.find((link) => link['@_rel'] === 'alternate')?.['@_href']);
    expect(feed['@_xmlns'], address).toBe('http://www.w3.org/2005/Atom');
    expect(feed['@_xml:lang'], address).toBe(address.startsWith('/en/') ? 'en' : 'id');
    expect([feed.id, feed.title, feed.author.length > 0].every(Boolean), address).toBe(true);
    expect(
      [feed, ...entries].every(({ updated }) => instant.test(updated)),
      address,
    ).toBe(true);
    expect(toPath(feed.link.find((link) => link['@_rel'] === 'self')?.['@_href'] ?? ''), address).toBe(address);
    expect(new Set(entries.map(({ id }) => id)).size, address).toBe(entries.length);
    expect(
      entries.every((entry) => entry.content['#text'].length > 100),
      address,
    ).toBe(true);
    expect(
      entries
        .map(({ updated }) => updated)
        .toSorted()
        .toReversed(),
      address,
    ).toEqual(entries.map(({ updated }) => updated));
  }
});

test('the site, news, agreements, changes, every region, country and sector have a feed in both languages', () => {
  const pages = (['regions', 'countries', 'sectors'] as const).flatMap((name) =>
    readCollection(name).items.flatMap(({ url }) => [`${toPath(url.id)}atom.xml`, `${toPath(url.en)}atom.xml`]),
  );
  const named = ['', 'kerja-sama/', 'siaran-pers/', 'perubahan/'].map((page) => `/${page}`);
  const english = ['', 'agreements/', 'press-releases/', 'changes/'].map((page) => `/en/${page}`);
  const once = [...named, ...english];
  expect(addresses).toEqual([...once.map((page) => `${page}atom.xml`), ...pages].toSorted());
});

const countEntries = (page: string) => feeds.get(`${toPath(page)}atom.xml`)?.entry?.length ?? 0;

test('feeds hold as many records as the collections say', () => {
  expect(countEntries('/kerja-sama/')).toBe(readCollection('agreements').count);
  expect(countEntries('/en/press-releases/')).toBe(readCollection('press-releases').count);
  for (const { url, agreements, bodyAgreements, programmes, pressReleases } of readCollection('regions').items) {
    const expected = agreements.length + bodyAgreements.length + programmes.length + pressReleases.length;
    expect(countEntries(url.id), url.id).toBe(expected);
    expect(countEntries(url.en), url.en).toBe(expected);
  }
  for (const name of ['countries', 'sectors'] as const) {
    for (const { url, agreements, pressReleases } of readCollection(name).items) {
      expect(countEntries(url.en), url.en).toBe(agreements.length + pressReleases.length);
    }
  }
});

test('ids are URNs that do not name the host, and every entry leads to a page', () => {
  for (const [address, feed] of feeds) {
    const entries = feed.entry ?? [];
    expect(
      [feed, ...entries].filter(({ id }) => !/^urn:uuid:[0-9a-f-]{36}$/.test(id)),
      address,
    ).toEqual([]);
    expect(
      entries.flatMap(({ link }) => link).filter((link) => !hasAddress(link['@_href'])),
      address,
    ).toEqual([]);
  }
});

test('the JSON Feed is one of version 1.1 and holds the entries of both site feeds', () => {
  const feed = readJson<{
    version: string;
    title: string;
    feed_url: string;
    items: { id: string; url: string; content_html: string; date_modified: string; language: string }[];
  }>('/feed.json');
  expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
  expect(feed.title).not.toBe('');
  expect(toPath(feed.feed_url)).toBe('/feed.json');
  expect(feed.items.every((item) => item.id && item.content_html && instant.test(item.date_modified))).toBe(true);
  const ids = ['/atom.xml', '/en/atom.xml'].flatMap((address) => feeds.get(address)?.entry ?? []).map(({ id }) => id);
  expect(feed.items.map(({ id }) => id)).toEqual(ids);
});
