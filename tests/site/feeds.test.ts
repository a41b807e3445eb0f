import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { getLanguageOf, toFeedUrl, toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { getLocale } from '../../src/i18n/locales.ts';
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
  /** Of RFC 5005: a part of an archive. */
  'fh:archive'?: unknown;
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
const archives = listAddresses('**/atom-*.xml');
const documents = [...addresses, ...archives];
const feeds = new Map(
  documents.map((address) => [address, (parser.parse(readAddress(address)) as { feed: AtomFeed }).feed]),
);
const linkOf = (address: string, rel: string) => {
  const link = feeds.get(address)?.link.find((one) => one['@_rel'] === rel);
  return link && toPath(link['@_href']);
};

/** The parts of the archive of a feed, the newest first, as a program walks through them. */
function walkArchive(address: string): string[] {
  const before = linkOf(address, 'prev-archive');
  return before === undefined ? [] : [before, ...walkArchive(before)];
}

/** How many entries a feed lists at most. */
const feedLength = 100;

const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

test('every feed is well-formed and has what Atom requires', () => {
  expect(documents.filter((address) => XMLValidator.validate(readAddress(address)) !== true)).toEqual([]);
  for (const [address, feed] of feeds) {
    const entries = feed.entry ?? [];
    expect(readAddress(address), address).toContain('<?xml-stylesheet type="text/css" href="/feed.css"?>');
    expect(feed.div.a['@_href'], address).toBe(feed.link.find((link) => link['@_rel'] === 'alternate')?.['@_href']);
    expect(feed['@_xmlns'], address).toBe('http://www.w3.org/2005/Atom');
    expect(feed['@_xml:lang'], address).toBe(getLocale(getLanguageOf(address)).tag);
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

test('the site, news, agreements, changes, every region, country and sector have a feed in every language', () => {
  const pages = (['regions', 'countries', 'sectors'] as const).flatMap((name) =>
    readCollection(name).items.flatMap(({ url }) => languages.map((language) => `${toPath(url[language])}atom.xml`)),
  );
  const once = (['home', 'agreements', 'press-releases', 'changes'] as const).flatMap((page) =>
    languages.map((language) => toUrl({ page }, language)),
  );
  expect(addresses).toEqual([...once.map((page) => `${page}atom.xml`), ...pages].toSorted());
});

const countEntries = (page: string) => feeds.get(`${toPath(page)}atom.xml`)?.entry?.length ?? 0;

/** The ids of all entries of a feed and of its archive. */
function listWholeFeed(address: string): Set<string> {
  return new Set([address, ...walkArchive(address)].flatMap((one) => feeds.get(one)?.entry ?? []).map(({ id }) => id));
}

test('the feeds of a collection hold, with their archives, as many records as it says', () => {
  for (const language of languages)
    for (const page of ['agreements', 'press-releases'] as const) {
      const address = toFeedUrl({ page }, language);
      expect(listWholeFeed(address).size, address).toBe(readCollection(page).count);
    }
});

test('no feed is longer than a program should have to fetch', () => {
  expect(documents.filter((address) => (feeds.get(address)?.entry?.length ?? 0) > feedLength)).toEqual([]);
});

test('every part of an archive says so, and is reached from its feed and leads back to it (RFC 5005)', () => {
  const isLong = (['agreements', 'press-releases'] as const).some((name) => readCollection(name).count > feedLength);
  if (isLong) expect(archives.length).toBeGreaterThan(0);
  const reached = addresses.flatMap((address) => walkArchive(address).map((part) => ({ address, part })));
  expect(reached.map(({ part }) => part).toSorted()).toEqual(archives.toSorted());
  for (const { address, part } of reached) {
    expect(feeds.get(part)?.['fh:archive'], part).toBeDefined();
    expect(linkOf(part, 'current'), part).toBe(address);
    expect(feeds.get(part)?.id, part).toBe(feeds.get(address)?.id);
    const next = linkOf(part, 'next-archive');
    if (next !== undefined) expect(linkOf(next, 'prev-archive'), part).toBe(part);
  }
  expect(addresses.filter((address) => feeds.get(address)?.['fh:archive'] !== undefined)).toEqual([]);
});

test('the newest changes are in the feed itself', () => {
  for (const address of addresses) {
    const [feed = [], archive = []] = [[address], walkArchive(address)].map((list) =>
      list.flatMap((one) => feeds.get(one)?.entry ?? []),
    );
    const oldest = feed.at(-1)?.updated ?? '';
    const ids = new Set(feed.map(({ id }) => id));
    expect(archive.filter(({ id, updated }) => updated > oldest && !ids.has(id)).map(({ id }) => id)).toEqual([]);
  }
});

test('the feeds of parts hold as many records as the collections say', () => {
  for (const { url, agreements, bodyAgreements, programmes, pressReleases } of readCollection('regions').items) {
    const expected = agreements.length + bodyAgreements.length + programmes.length + pressReleases.length;
    for (const language of languages)
      expect(countEntries(url[language]), url[language]).toBe(Math.min(expected, feedLength));
  }
  for (const name of ['countries', 'sectors'] as const) {
    for (const { url, agreements, pressReleases } of readCollection(name).items) {
      const [first] = languages;
      expect(countEntries(url[first]), url[first]).toBe(Math.min(agreements.length + pressReleases.length, feedLength));
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

test('the JSON Feed is one of version 1.1 and holds the entries of the feeds in all languages', () => {
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
  const homes = languages.map((language) => `${toUrl({ page: 'home' }, language)}atom.xml`);
  const ids = homes.flatMap((address) => feeds.get(address)?.entry ?? []).map(({ id }) => id);
  expect(feed.items.map(({ id }) => id)).toEqual(ids);
});
