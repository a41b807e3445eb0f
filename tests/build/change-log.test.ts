import { readFileSync } from 'node:fs';
import path from 'node:path';
import { XMLParser } from 'fast-xml-parser';
import { parse } from 'node-html-parser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite } from '../lib/build-site.ts';
import { WorkingTree } from '../lib/working-tree.ts';

/**
 * An invented province with a repository of its own. From 31 March to 1 April 2027 three things move: the term of 0002
 * ends, the newest sign of life of 0003 grows older than 24 months, and a commit corrects the day on which 0001 was signed.
 */
const [start, lastDay, dayAfter] = ['2026-12-01', '2027-03-31', '2027-04-01'];
const days = [lastDay, dayAfter] as const;
const moved = ['0001', '0002', '0003'];
let tree: WorkingTree;
const sites = new Map<string, string>();

function edit(file: string, ...changes: [from: string | RegExp, to: string][]): void {
  const text = readFileSync(path.join(tree.dir, 'content', file), 'utf8');
  tree.write(
    `content/${file}`,
    changes.reduce((all, [from, to]) => all.replace(from, to), text),
  );
}

/** A tie without a term, whose last delivery was on 31 March 2025. */
function addRunningTie(): void {
  for (const language of ['id', 'en']) {
    const of = (slug: string) => `content/agreements/${language}/${slug}.md`;
    const text = readFileSync(path.join(tree.dir, of('0002-pasir-jingga-northhaven')), 'utf8')
      .replace(/^title: .*$/m, 'title: Pasir Jingga–Northhaven 2')
      .replace(/^class: .*$/m, 'class: mou')
      .replaceAll('signing-2022', 'signing-2015')
      .replace('2022-03-31', '2015')
      .replace(/ {4}term:\n(?: {6}.*\n)+/, '')
      .replace(/^( *what: ).*$/m, '$1Nota kesepahaman ditandatangani.');
    const delivery = [
      '  - key: delivery-2025',
      ...(language === 'id' ? ['    kind: delivery', '    date: 2025-03-31'] : []),
      '    what: Sepuluh pelajar bertukar tempat.',
      ...(language === 'id' ? ['    sources:', '      - s1'] : []),
    ].join('\n');
    const events =
      language === 'id'
        ? text.replace('\nsources:\n  - id', `\n${delivery}\nsources:\n  - id`)
        : text.replace(/\n---\n/, `\n${delivery}\n---\n`);
    tree.write(of('0003-pasir-jingga-northhaven-mou'), events);
  }
}

async function build(siteDate: string): Promise<void> {
  const { code, output, dist } = await buildSite({ contentDir: path.join(tree.dir, 'content'), siteDate });
  expect(code, output).toBe(0);
  sites.set(siteDate, dist);
}

beforeAll(async () => {
  tree = new WorkingTree('tests/fixtures/toy-province', start);
  edit('site.yaml', [/$/, 'repository: https://github.com/lembayung/register\n']);
  addRunningTie();
  tree.commit('Add a memorandum');
  await build(lastDay);
  tree.day = dayAfter;
  edit('agreements/id/0001-lembayung-fjordvik.md', ['date: 2026-06-15\n    place', 'date: 2026-06-16\n    place']);
  tree.commit('Correct the day of the signing');
  edit('partners/id/fjordvik.md', [/^summary: .*$/m, 'summary: Wilayah pesisir di utara.']);
  tree.commit('Better words\n\nMinor: yes');
  await build(dayAfter);
});
afterAll(() => {
  tree.remove();
});

const read = (day: string, file: string) => readFileSync(path.join(sites.get(day) ?? '', file), 'utf8');
const page = (day: string, file: string) => parse(read(day, file));

interface Item {
  id: string;
  number: string;
  updated: string;
  url: { id: string; en: string };
}
const listItems = (day: string, collection: string) =>
  (JSON.parse(read(day, `api/v1/${collection}.json`)) as { items: Item[] }).items;
const updatesOf = (day: string, collection: string) =>
  Object.fromEntries(listItems(day, collection).map(({ id, updated }) => [id, updated]));

const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => ['entry', 'url'].includes(name) });
interface Feed {
  feed: {
    updated: string;
    entry: { id: string; title: { '#text': string }; updated: string; link: { '@_href': string } }[];
  };
}
const readFeed = (day: string, file: string) => (parser.parse(read(day, file)) as Feed).feed;
/** The day in Asia/Makassar that an instant begins. */
const toDay = (instant: string) => new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(0, 10);

describe('an end date, 24 months without news and a correction', () => {
  test('move the records from list to list, and no other', () => {
    const numbersOf = (day: string, status: string) =>
      [
        ...new Set(read(day, `en/agreements/status/${status}/index.html`).match(/(?<=en\/agreements\/)\d{4}/g)),
      ].toSorted();
    const listsOf = (day: string) =>
      ['in-force', 'running', 'no-news', 'ended'].map((status) => numbersOf(day, status));
    expect(listsOf(lastDay)).toEqual([['0001', '0002'], ['0003'], [], []]);
    expect(listsOf(dayAfter)).toEqual([['0001'], [], ['0003'], ['0002']]);
  });

  test('move the counts by exactly these records', () => {
    const groupsOf = (day: string) =>
      (JSON.parse(read(day, 'api/v1/summary.json')) as { counters: { byGroup: object } }).counters.byGroup;
    expect(groupsOf(lastDay)).toMatchObject({ running: 3, quiet: 0, over: 0 });
    expect(groupsOf(dayAfter)).toMatchObject({ running: 1, quiet: 1, over: 1 });
  });

  test('are one line each in the log, in both languages', () => {
    const linesOf = (file: string) =>
      page(dayAfter, file)
        .querySelectorAll('main section li')
        .map((line) => line.structuredText.replace(/\s+/g, ' '));
    expect(linesOf('perubahan/2027-04/index.html')).toEqual([
      'Berakhir LBY-0002 Kota kembar Pasir Jingga–Northhaven Status: Berlaku sampai 2027 → Berakhir 2027',
      'Tanpa kabar LBY-0003 Pasir Jingga–Northhaven 2 Status: Berjalan → Tanpa kabar sejak 2025',
      'Diubah LBY-0001 Provinsi kembar Lembayung–Fjordvik Tanggal peristiwa: 15 Juni 2026 → 16 Juni 2026',
    ]);
    expect(
      linesOf('en/changes/2027-04/index.html').map((line) => line.replace(/LBY-\d+ .*?(?= (?:Status|Date))/, '…')),
    ).toEqual([
      'Ended … Status: In force until 2027 → Ended 2027',
      'No news … Status: Running → No news since 2025',
      'Changed … Date of an event: 15 June 2026 → 16 June 2026',
    ]);
    expect(() => page(lastDay, 'perubahan/2027-04/index.html')).toThrow('ENOENT');
  });

  test('bring three entries to the feed of changes, and leave the others as they were', () => {
    for (const file of ['perubahan/atom.xml', 'en/changes/atom.xml']) {
      const [before, after] = days.map((day) => readFeed(day, file).entry);
      expect(after?.slice(3)).toEqual(before);
      expect(
        after?.slice(0, 3).map(({ updated, link }) => [toDay(updated), /\d{4}(?=-)/.exec(link['@_href'])?.[0]]),
      ).toEqual(['0002', '0003', '0001'].map((number) => [dayAfter, number]));
    }
  });

  test('give the same new day to data, pages, feeds and sitemaps, and to nothing else', () => {
    expect(updatesOf(lastDay, 'agreements')).toEqual(Object.fromEntries(moved.map((id) => [id, start])));
    expect(updatesOf(dayAfter, 'agreements')).toEqual(Object.fromEntries(moved.map((id) => [id, dayAfter])));
    expect(new Set(Object.values(updatesOf(dayAfter, 'partners')))).toEqual(new Set([start]));
    // A region is as new as what its page lists.
    expect(updatesOf(dayAfter, 'regions')).toEqual({ '98': dayAfter, '98.01': start, '98.71': dayAfter });
    for (const day of days) {
      const { entry } = readFeed(day, 'kerja-sama/atom.xml');
      const sitemap = parser.parse(read(day, 'sitemap-id.xml')) as {
        urlset: { url: { loc: string; lastmod: string }[] };
      };
      for (const { url, updated } of listItems(day, 'agreements')) {
        const html = page(day, `${new URL(url.id).pathname.slice(1)}index.html`);
        const modified = /"dateModified":\s*"([\d-]+)"/.exec(html.toString())?.[1];
        expect(html.querySelector('meta[name="dcterms.modified"]')?.getAttribute('content')).toBe(updated);
        expect(modified).toBe(updated);
        expect(sitemap.urlset.url.find(({ loc }) => loc === url.id)?.lastmod).toBe(updated);
        expect(toDay(entry.find(({ link }) => link['@_href'] === url.id)?.updated ?? '')).toBe(updated);
      }
    }
  });

  test('stand at the end of each record, with the commit and a link to edit it', () => {
    const record = page(dayAfter, 'kerja-sama/0001-lembayung-fjordvik/index.html');
    const change = record.querySelector('#perubahan-2027-04-01');
    expect(change?.structuredText).toContain('Tanggal peristiwa: 15 Juni 2026 → 16 Juni 2026');
    const commit = tree.git('rev-parse', 'HEAD~1').trim();
    expect(change?.querySelector('a')?.getAttribute('href')).toBe(
      `https://github.com/lembayung/register/commit/${commit}`,
    );
    const edited = 'https://github.com/lembayung/register/edit/main/content/agreements/en/0001-lembayung-fjordvik.md';
    expect(
      page(dayAfter, 'en/agreements/0001-lembayung-fjordvik/index.html').querySelector(`a[href="${edited}"]`),
    ).not.toBeNull();
    expect(record.querySelector(`#perubahan-${start}`)?.structuredText).toContain('Baru');
  });

  test('name nobody', () => {
    for (const file of [
      'perubahan/2027-04/index.html',
      'perubahan/atom.xml',
      'kerja-sama/0001-lembayung-fjordvik/index.html',
    ])
      expect(read(dayAfter, file)).not.toMatch(/\bStaf\b|staf@example/);
  });
});
