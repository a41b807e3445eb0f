import { existsSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { contentDir } from '../../src/config/site.ts';
import { getRegister } from '../../src/content/view.ts';
import { countAgreements, splitRegions } from '../../src/domain/register/counting.ts';
import type { RegisteredAgreement } from '../../src/domain/agreement/registered-agreement.ts';
import type { Register } from '../../src/domain/register/register.ts';
import { getQueryKeys } from '../../src/domain/register/facets.ts';
import { listStatistics } from '../../src/domain/register/statistics.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toStatisticUrl, toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readAddress, readJson } from '../lib/read-dist.ts';

const hasMap = existsSync(path.join(contentDir, 'map/boundaries.geojson'));

let register: Register;
beforeAll(async () => {
  register = await getRegister();
});

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));

describe.each(languages)('%s', (locale) => {
  const at = (page: 'home' | 'map' | 'gaps' | 'comparison' | 'statistics') => {
    const root = pages.get(toUrl({ page }, locale));
    if (!root) throw new Error(`no page ${page}`);
    return root;
  };
  const codeOf = new Map<string, string>();
  beforeAll(() => {
    for (const { slug, code } of register.regions) codeOf.set(toUrl({ page: 'region', slug }, locale), code);
  });
  const toCodes = (addresses: readonly (string | undefined)[]) =>
    addresses.flatMap((address) => codeOf.get(address ?? '') ?? []).toSorted();

  test('every region is a link with a name on the map, each reached once by the keyboard', ({ skip }) => {
    skip(!hasMap, 'the content has no map');
    for (const page of ['home', 'map'] as const) {
      const own = register.regions.filter(({ code }) => code !== register.provinceCode);
      // Tiles stand in for the shapes where the window is narrow: only one of the two is shown.
      for (const part of ['.shapes', '.tiles']) {
        const links = at(page).querySelectorAll(`.province-map ${part} a[data-region]:not([tabindex="-1"])`);
        expect(toCodes(links.map((link) => link.getAttribute('href')))).toEqual(own.map(({ code }) => code).toSorted());
        expect(links.every((link) => (link.getAttribute('aria-label') ?? link.text).trim() !== '')).toBe(true);
      }
    }
  });

  test('the regions without an agreement in force are the same on the map, in the lists, in the table and in the JSON', () => {
    const { unpartnered } = splitRegions(register.agreements, register.regions, register.provinceCode);
    const [onMap, onTiles] = ['.shapes', '.tiles'].map((part) =>
      at('home')
        .querySelectorAll(`.province-map ${part} a[data-region]:not([tabindex="-1"])`)
        .filter((link) => ['0', 'recorded'].includes(link.getAttribute('data-tone') ?? '')),
    );
    if (hasMap)
      for (const links of [onMap, onTiles])
        expect(toCodes((links ?? []).map((link) => link.getAttribute('href')))).toEqual(unpartnered);
    const inLists = at('gaps').querySelectorAll('[data-unpartnered] li a');
    const inTable = at('comparison')
      .querySelectorAll('tbody tr')
      .filter((row) => row.querySelector('td')?.text.trim() === '0')
      .map((row) => row.querySelector('th a'));
    const inMapTable = at('map')
      .querySelectorAll('tr[data-region]')
      .filter((row) => row.querySelector('td')?.text.trim() === '0')
      .map((row) => row.querySelector('th a'));
    for (const links of [inLists, inTable, inMapTable]) {
      expect(toCodes(links.map((link) => link?.getAttribute('href')))).toEqual(unpartnered);
    }
    expect(readJson<{ regionsUnpartnered: string[] }>('/api/v1/summary.json').regionsUnpartnered).toEqual(unpartnered);
  });

  test('the figures of the map are those of its table', () => {
    const shown = new Map(
      at('map')
        .querySelectorAll('.province-map .names text[data-region], .province-map li a[data-region]')
        .map((label) => [
          label.getAttribute('data-region'),
          Number(label.querySelector('[data-count]')?.text.trim() ?? 0),
        ]),
    );
    for (const row of at('map').querySelectorAll('tr[data-region]')) {
      const code = row.getAttribute('data-region') ?? '';
      const running = countAgreements(register.ofRegion(code)).running;
      expect(Number(row.querySelector('td')?.text.trim())).toBe(running);
      if (shown.has(code)) expect(shown.get(code)).toBe(running);
    }
  });

  test('the marks of the world map count the partners of its list, and both are those of the register', () => {
    const root = at('map');
    const counts = root
      .querySelectorAll('.world-map svg a')
      .map((mark) => Number(mark.querySelector('text')?.text.trim() ?? 1));
    const lines = root.querySelectorAll(`ul[id^="${anchorOf('world')}-"] > li`);
    const isRunning = (partner?: { slug: string }) =>
      partner !== undefined && countAgreements(register.ofPartner(partner.slug)).running > 0;
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(lines.length);
    const records = register.partners.filter(({ slug }) => register.ofPartner(slug).length > 0);
    const addresses = new Map(
      records.map((partner) => [toUrl({ page: 'partner', slug: partner.slug }, locale), partner]),
    );
    for (const line of lines) {
      const partner = addresses.get(line.querySelector('a')?.getAttribute('href') ?? '');
      const agreements = register.ofPartner(partner?.slug ?? '');
      const { running } = countAgreements(agreements);
      expect(Number.parseInt(line.querySelector('span')?.text.trim() ?? ''), partner?.slug).toBe(
        running > 0 ? running : agreements.length,
      );
    }
    // A partner without a place of its own, like a network of many countries, is named below the list.
    const unplaced = records.length - lines.length;
    const ways = new Set(root.querySelectorAll('.world-map path[vector-effect]').map((way) => way.getAttribute('d')));
    expect(unplaced).toBeGreaterThanOrEqual(0);
    // Ways begin at the seat of the province; where nobody recorded it, there is no mark of it and no way.
    const hasSeat = register.regions.find(({ code }) => code === register.provinceCode)?.seat !== undefined;
    const hasRunning = lines.some((line) =>
      isRunning(addresses.get(line.querySelector('a')?.getAttribute('href') ?? '')),
    );
    expect(ways.size > 0).toBe(hasSeat && hasRunning);
    expect(root.querySelector('.world-map .fill-brick') !== null).toBe(hasSeat);
  });

  test('every cell of the matrix counts the agreements of its region and its country', () => {
    const filled = at('gaps').querySelectorAll('table tbody td a');
    let sum = 0;
    for (const link of filled) {
      const row = link.closest('tr')?.querySelector('th a');
      const code = codeOf.get(row?.getAttribute('href') ?? '') ?? '';
      const query = new URL(link.getAttribute('href') ?? '', 'https://register.example').searchParams;
      const word = query.get(getQueryKeys('country')[locale]) ?? '';
      const country = register.countries.find(({ slug }) => slug[locale] === word)?.code ?? 'international';
      const expected = register.ofRegion(code).filter(({ facets }) => facets.country.includes(country)).length;
      expect(Number(link.text.trim()), `${code} ${word}`).toBe(expected);
      sum += expected;
    }
    const pairs = register.regions
      .filter(({ code }) => code !== register.provinceCode)
      .flatMap(({ code }) => register.ofRegion(code).flatMap(({ facets }) => facets.country));
    expect(sum).toBe(pairs.length);
  });

  test('the life line of an agreement draws the dated events of its list, and no others', () => {
    for (const { slug, events } of register.agreements) {
      const root = pages.get(toUrl({ page: 'agreement', slug }, locale));
      const dated = events.filter(({ date }) => date !== undefined).length;
      const line = root?.querySelector('figure[data-life]');
      // A life of one moment needs no drawing.
      if (dated > 1 || line) expect(line?.querySelectorAll('title').length, slug).toBe(dated);
    }
  });

  test('the time line of a region, partner or country holds every agreement of it that has a date', () => {
    const lists = [
      ...register.regions.map(({ slug, code }) => [toUrl({ page: 'region', slug }, locale), register.ofRegion(code)]),
      ...register.partners.map(({ slug }) => [toUrl({ page: 'partner', slug }, locale), register.ofPartner(slug)]),
      ...register.countries.map(({ slug, code }) => [
        toUrl({ page: 'country', slug }, locale),
        register.ofCountry(code),
      ]),
    ] as [string, readonly RegisteredAgreement[]][];
    for (const [address, agreements] of lists) {
      const root = pages.get(address);
      const dated = agreements.filter(({ events }) => events.some(({ date }) => date !== undefined));
      const lines = root?.querySelectorAll(`section[aria-labelledby="${anchorOf('timeline')}"] li`).length ?? 0;
      expect(lines, address).toBe(dated.length > 1 ? dated.length : 0);
    }
  });

  test('every chart has a table with its figures, and a file', () => {
    for (const { key, rows } of listStatistics(register)) {
      const section = at('statistics').querySelector(`section[aria-labelledby="${key}"]`);
      // A chart of nothing is not drawn.
      expect(section === null, key).toBe(rows.length === 0);
      const figures = section?.querySelectorAll('tbody tr').map((row) => Number(row.querySelector('td')?.text)) ?? [];
      expect(figures, key).toEqual(rows.map(({ values }) => values[0]));
      const lines = readAddress(toStatisticUrl(key)).trim().split('\r\n');
      expect(lines.length, key).toBe(rows.length + 1);
    }
  });
});

test('the lists by status add up to the register', () => {
  const byStatus = listStatistics(register).find(({ key }) => key === 'by-status');
  const sum = byStatus?.rows.reduce((total, { values }) => total + (values[0] ?? 0), 0);
  expect(sum).toBe(register.agreements.length);
});
