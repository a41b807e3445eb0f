import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { toUrl, toUrls } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { translate } from '../../src/i18n/translate.ts';
import { readCollection } from '../lib/public-data.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readAddress, readJson, toPath } from '../lib/read-dist.ts';

interface Summary {
  counters: { records: number; running: number; inPreparation: number; byGroup: Record<string, number> };
  countriesRunning: number;
  regionsPartnered: string[];
  regionsUnpartnered: string[];
  records: Record<string, number>;
}

const homes = Object.values(toUrls({ page: 'home' }));
const summary = readJson<Summary>('/api/v1/summary.json');
const pages = new Map(listPages(dist).map((page) => [page.url, page]));
const numbersIn = (text: string) =>
  [...text.matchAll(/\d[\d.,]*/g)].map(([number]) => Number(number.replace(/[.,]/g, '')));

test.each(homes)('the counters of %s are those of summary.json', (url) => {
  const shown = pages
    .get(url)
    ?.root.querySelectorAll('[data-counters] a > span:first-child')
    .map(({ text }) => Number(text));
  const { countriesRunning, regionsPartnered, regionsUnpartnered } = summary;
  expect(shown).toEqual([countriesRunning, regionsPartnered.length, regionsUnpartnered.length]);
});

test.each(homes)('the composition on %s is that of summary.json, and sums to the register', (url) => {
  const links = pages.get(url)?.root.querySelectorAll('[data-composition] a') ?? [];
  const shown = links.map((link) => [link.getAttribute('data-group') ?? '', numbersIn(link.text)[0] ?? 0] as const);
  const { byGroup, records } = summary.counters;
  expect(Object.fromEntries(shown)).toEqual(
    Object.fromEntries(Object.entries(byGroup).filter(([, count]) => count > 0)),
  );
  expect(shown.reduce((sum, [, count]) => sum + count, 0)).toBe(records);
  for (const link of links) {
    const heading = pages.get(link.getAttribute('href') ?? '')?.root.querySelector('main h2')?.text ?? '';
    expect(numbersIn(heading)[0], link.text).toBe(numbersIn(link.text)[0]);
  }
});

test('the summary counts what the collections hold', () => {
  for (const [name, count] of Object.entries(summary.records)) {
    expect(readJson<{ count: number }>(`/api/v1/${name}.json`).count, name).toBe(count);
  }
  expect(summary.counters.records).toBe(summary.records['agreements']);
  expect(summary.regionsPartnered.length + summary.regionsUnpartnered.length).toBe(readCollection('regions').count - 1);
});

test('a region counts the same on its page, in JSON and in the table', () => {
  const rows = parse<Record<string, string>>(readAddress('/data/regions.csv'), { bom: true, columns: true });
  for (const [index, { url, counters, agreements }] of readCollection('regions').items.entries()) {
    const row = rows[index];
    expect([row?.['agreements'], row?.['running'], row?.['in_preparation']].map(Number)).toEqual([
      counters.records,
      counters.running,
      counters.inPreparation,
    ]);
    expect(agreements.length).toBe(counters.records);
    const [first] = languages;
    const sentence = pages.get(toPath(url[first]))?.root.querySelector('h1 ~ p.text-2xl')?.text ?? '';
    const [runs = ''] = translate(first, 'regionSentence.running', { name: '', agreements: '#', others: '' }).split(
      '#',
    );
    if (counters.running > 0) expect(numbersIn(sentence)[0], sentence).toBe(counters.running);
    else expect(sentence, sentence).not.toMatch(new RegExp(`${RegExp.escape(runs.trim())} \\d`));
  }
});

test('the page about the data states the size of each collection', () => {
  const text = pages.get(toUrl({ page: 'data' }, languages[0]))?.root.querySelector('main dl')?.text ?? '';
  const { visits: _, ...collections } = summary.records;
  const counts = Object.values(collections).map((count) => translate(languages[0], 'data.records', { count }));
  expect(counts.filter((words) => !text.includes(words))).toEqual([]);
});
