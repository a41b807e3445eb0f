import type { HTMLElement } from 'node-html-parser';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/config/site.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { parseQuery } from '../../src/domain/register/query.ts';
import { filterRows, readRegisterFile, type RegisterFile } from '../../src/domain/register/register-rows.ts';
import { getLanguageOf, toUrl } from '../../src/domain/address/urls.ts';
import { languages, type Language } from '../../src/domain/text/language.ts';
import { translate, type UiKey } from '../../src/i18n/translate.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { readJson } from '../lib/read-dist.ts';

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));
const toNumber = (text: string | undefined) => Number((text ?? '').replace(/\D/g, ''));
/** The numbers of a text, each as a whole: 1 is not said by 31. */
const listNumbers = (text: string) => (text.match(/\d+(?:[.,]\d{3})*/g) ?? []).map(toNumber);

const records = languages.map((code) => toUrl({ page: 'agreements' }, code)).join('|');
const isRecord = new RegExp(`^(${records})\\d{4,}-[^/]+/$`);

/** Finds one of these texts of the interface, with whatever figure or name it says: `(\\d+) (?:is|are) in preparation`. */
function toPattern(locale: Language, keys: readonly UiKey[]): RegExp {
  const [name, counts] = ['someone', [1, 7]];
  const said = keys.flatMap((key) =>
    counts.map((count) =>
      translate(locale, key, { count, name })
        .split(String(count))
        .map((part) => part.split(name).map(RegExp.escape).join('.+'))
        .join(String.raw`(\d+)`),
    ),
  );
  return new RegExp([...new Set(said)].join('|'));
}

/** What first sentences count: running, in preparation, running without being counted. */
const toCountWords = (locale: Language) =>
  (
    [
      [
        'count.agreements',
        'count.agreementsRunning',
        'regionSentence.none',
        'countrySentence.none',
        'partnerSentence.none',
      ],
      ['ties.inPreparation'],
      ['ties.uncounted'],
    ] as const
  ).map((keys) => toPattern(locale, keys));

const agreements = readCollection('agreements').items;

/** The agreements to which a part of a page leads, each once. */
function countRows(part: HTMLElement | null | undefined): number {
  const addresses = part?.querySelectorAll('a').map((link) => link.getAttribute('href') ?? '') ?? [];
  return new Set(addresses.filter((address) => isRecord.test(address))).size;
}

/** The page, or the part of it, to which a link of a page leads. */
function follow(from: string, link: HTMLElement): HTMLElement | null | undefined {
  const [path = '', id] = (link.getAttribute('href') ?? '').split('#');
  const page = pages.get(path === '' ? from : path);
  if (id === undefined) return page?.querySelector('main');
  const part = page?.querySelector(`[id="${id}"]`);
  return part?.closest('section, details') ?? part;
}

describe.each(languages)('every number leads to a list of that many (%s)', (locale) => {
  const countWords = toCountWords(locale);
  const own = [...pages].filter(([url]) => getLanguageOf(url) === locale);
  const pageAt = (page: 'home' | 'countries' | 'regions' | 'gaps' | 'statistics' | 'agreements') => {
    const url = toUrl({ page }, locale);
    return { url, root: pages.get(url) };
  };

  test('in the composition of every list', () => {
    const wrong: string[] = [];
    let followed = 0;
    for (const [url, root] of own) {
      for (const list of root.querySelectorAll('[data-composition]')) {
        const links = list.querySelectorAll('a[data-group]');
        // What a page says not to count is told where it is counted: its note beside the list tells the same.
        for (const link of links) {
          const note = follow(url, link)?.querySelector('h2 ~ p')?.text ?? '';
          const [counted] = listNumbers(/\(.*\)/.exec(link.text)?.[0] ?? '');
          if (counted !== undefined && !listNumbers(note).includes(counted))
            wrong.push(`${url}: ${link.text.trim()}, ${note}`);
        }
        const sum = links.reduce((total, link) => total + toNumber(link.querySelector('.tabular')?.text), 0);
        if (sum !== toNumber(list.getAttribute('data-composition')))
          wrong.push(`${url}: the groups make ${String(sum)}`);
        for (const link of links) {
          followed += 1;
          const [said, found] = [toNumber(link.querySelector('.tabular')?.text), countRows(follow(url, link))];
          if (said !== found)
            wrong.push(`${url} ${link.getAttribute('href') ?? ''}: ${String(said)}, not ${String(found)}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    // The groups of the home page at least.
    expect(followed > 0).toBe(agreements.length > 0);
  });

  test('beside the countries, and in the figures of the home page', () => {
    const { url, root } = pageAt('countries');
    const links = root?.querySelectorAll('main li > a').filter((link) => link.querySelector('span.tabular')) ?? [];
    expect(links.length).toBeGreaterThanOrEqual(new Set(agreements.flatMap(({ countries }) => countries)).size);
    for (const link of links) {
      expect(countRows(follow(url, link)), link.getAttribute('href')).toBe(
        toNumber(link.querySelector('.tabular')?.text),
      );
    }
    const home = pageAt('home');
    const figures = home.root?.querySelectorAll('[data-counters] a') ?? [];
    expect(figures.length).toBeGreaterThan(0);
    for (const figure of figures) {
      // Of none there is no list.
      if (/^\s*0(?!\d)/.test(figure.text)) continue;
      const part = follow(home.url, figure);
      const list = part?.querySelector('[data-unpartnered]') ?? part;
      expect(list?.querySelectorAll('li').length, figure.text).toBe(toNumber(/\d+/.exec(figure.text)?.[0]));
    }
  });

  test('in the bars of the statistics', () => {
    const { url, root } = pageAt('statistics');
    const isList = new RegExp(`^${toUrl({ page: 'agreements' }, locale)}|^${toUrl({ page: 'countries' }, locale)}`);
    const rows = root?.querySelectorAll('section[aria-labelledby^="by-"] tbody tr').flatMap((row) => {
      const link = row.querySelector('th a');
      return link && isList.test(link.getAttribute('href') ?? '') ? [{ link, row }] : [];
    });
    const statuses = new Set(agreements.map(({ status }) => status)).size;
    expect(rows?.length).toBeGreaterThan(statuses === 0 ? -1 : statuses);
    for (const { link, row } of rows ?? []) {
      expect(countRows(follow(url, link)), link.getAttribute('href')).toBe(toNumber(row.querySelector('td')?.text));
    }
  });

  test('in the table of regions and countries', () => {
    const register = pageAt('agreements');
    const rows = readRegisterFile(readJson<RegisterFile>(`${register.url}register.json`));
    const values = new Map(
      register.root?.querySelectorAll('[data-facet] li').flatMap((item) => {
        const facet = item.closest('[data-facet]')?.getAttribute('data-facet') ?? '';
        const words = item.getAttribute('data-words')?.split(' ') ?? [];
        // Written as `language:word`.
        return words.map((word): [string, string] => [
          `${facet} ${word.slice(word.indexOf(':') + 1)}`,
          item.getAttribute('data-value') ?? '',
        ]);
      }),
    );
    const cells = pageAt('gaps').root?.querySelectorAll(`main td a[href^="${register.url}?"]`) ?? [];
    const isPaired = agreements.some(
      ({ regions, countries }) => countries.length > 0 && regions.some((code) => code !== site.provinceCode),
    );
    expect(cells.length > 0).toBe(isPaired);
    for (const cell of cells) {
      const { search } = new URL(cell.getAttribute('href') ?? '', 'https://any.invalid');
      const query = parseQuery(search, (key, word) => values.get(`${key} ${word}`));
      expect(query.ignored).toBeUndefined();
      expect(filterRows(rows, query), search).toHaveLength(toNumber(cell.text));
    }
  });

  /** The first sentence of a page: what it counts as running and as prepared, and what it says is not counted. */
  function readSentence(root: HTMLElement) {
    const sentence =
      root
        .querySelectorAll('main header p, main h1 ~ p')
        .map(({ text }) => text.trim())
        .find((text) => countWords.some((word) => word.test(text))) ?? '';
    const clauses = sentence.split(';');
    const read = (word: RegExp | undefined, parts: readonly string[]) =>
      toNumber(
        parts
          .flatMap((part) => word?.exec(part)?.slice(1) ?? [])
          .find((figure: string | undefined) => figure !== undefined),
      );
    const [running, preparing, uncounted] = countWords;
    return {
      sentence,
      running: read(running, clauses.slice(0, 1)),
      preparing: read(preparing, clauses),
      uncounted: read(uncounted, clauses),
    };
  }

  const sentencePages = (['regions', 'countries', 'partners'] as const).map((page) => toUrl({ page }, locale));
  const hasSentence = (address: string) => new RegExp(`^(${sentencePages.join('|')})[^/]+/$`).test(address);

  test('in the first sentences of regions, countries and partners, or a note says what it does not count', () => {
    const wrong: string[] = [];
    let read = 0;
    for (const [url, root] of own.filter(([address]) => hasSentence(address))) {
      const said = readSentence(root);
      if (said.sentence === '') continue;
      read += 1;
      for (const [group, count] of [
        ['running', said.running],
        ['preparing', said.preparing],
      ] as const) {
        const part = root.getElementById(group)?.closest('section, details');
        const listed = countRows(part);
        const note = part?.querySelector('h2 ~ p')?.text ?? '';
        const isExplained = count === 0 ? note !== '' : listNumbers(note).includes(count);
        if (count !== listed && !isExplained) wrong.push(`${url}: ${group} ${String(count)}, listed ${String(listed)}`);
      }
      const listed = countRows(root.getElementById('running')?.closest('section, details'));
      if (said.running === 0 && said.uncounted !== listed)
        wrong.push(`${url}: none runs, ${String(said.uncounted)} uncounted, listed ${String(listed)}`);
    }
    expect(wrong).toEqual([]);
    expect(read).toBeGreaterThanOrEqual(
      Math.min(101, readCollection('regions').count + readCollection('partners').count),
    );
  });

  test('in the tables of regions and of statistics, as on the pages behind them', () => {
    const regions = readCollection('regions').count;
    const tables = [
      [toUrl({ page: 'regions' }, locale), 'main tbody tr', 0, regions],
      // All but the province, of which the map is.
      [toUrl({ page: 'map' }, locale), 'main tr[data-region]', 0, regions - 1],
      [
        toUrl({ page: 'statistics' }, locale),
        'section[aria-labelledby="by-country"] tbody tr',
        1,
        agreements.some(({ countries }) => countries.length > 0) ? 1 : 0,
      ],
    ] as const;
    for (const [url, selector, column, least] of tables) {
      const rows = pages.get(url)?.querySelectorAll(selector) ?? [];
      expect(rows.length, url).toBeGreaterThanOrEqual(least);
      for (const row of rows) {
        const address = row.querySelector('th a')?.getAttribute('href') ?? '';
        const page = pages.get(address);
        // International bodies have a list without a sentence.
        if (!page || !hasSentence(address)) continue;
        expect(toNumber(row.querySelectorAll('td')[column]?.text), `${url} ${address}`).toBe(
          readSentence(page).running,
        );
      }
    }
  });

  test('in the sentences about regions without a running agreement, of which those with records are no few', () => {
    const toFigures = (page: 'regions' | 'gaps') =>
      pageAt(page).root?.querySelector('main h1 ~ p, main header p')?.text.match(/\d+/g)?.map(Number) ?? [];
    const recorded =
      pageAt('gaps').root?.querySelectorAll(`section[aria-labelledby="${anchorOf('once-recorded')}"] li`).length ?? 0;
    for (const page of ['regions', 'gaps'] as const) {
      if (recorded > 0) expect(toFigures(page).at(-1), page).toBe(recorded);
    }
  });

  test('in the sentences above lists', () => {
    const lists = [
      ['countries', `main li > a[href^="${toUrl({ page: 'countries' }, locale)}"]`],
      ['visits', 'main li[data-row]'],
      ['glossary', 'main summary dfn'],
      ['legal-basis', 'main summary h3'],
      ['opportunities', 'main li[data-region]'],
      ['opportunities', 'main offer-browser li[data-sector]'],
    ] as const;
    for (const [page, selector] of lists) {
      const root = pages.get(toUrl({ page }, locale));
      if (!root) continue;
      const figures = root.querySelectorAll('main header p, main h1 ~ p').flatMap(({ text }) => listNumbers(text));
      const count = root.querySelectorAll(selector).length;
      // Of none a sentence may tell in words, without a figure.
      if (count === 0 && figures.length === 0) continue;
      expect(figures, `${page} ${selector}`).toContain(count);
    }
  });
});
