import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { countFacet, countWithin, facets } from '../../src/domain/register/facets.ts';
import { filterRows, readRegisterFile, type RegisterFile } from '../../src/domain/register/register-rows.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { toRegisterTable } from '../../src/i18n/register-table.ts';
import { dist, listPages, listPartsOf } from '../lib/dist.ts';
import { readCollection } from '../lib/public-data.ts';
import { readJson, toPath } from '../lib/read-dist.ts';

describe.each(languages)('the register (%s)', (locale) => {
  const address = toUrl({ page: 'agreements' }, locale);
  const rows = readRegisterFile(
    JSON.parse(readFileSync(path.join(dist, address, 'register.json'), 'utf8')) as RegisterFile,
  );
  const pages = new Map(listPages(dist).map((page) => [page.url, page]));
  const register = pages.get(address)?.root;
  const published = parse(readFileSync(path.join(dist, 'data/agreements.csv')), { bom: true, columns: true });

  test('holds what the published table holds', () => {
    expect(rows).toHaveLength(published.length);
  });

  test.each(facets.map(({ key }) => key))('counts %s alike in rows, live panel, bar, static lists and table', (key) => {
    const counts = countFacet(rows, key);
    const live = countWithin(rows, {})[key];
    const table = toRegisterTable(rows, {
      t: (text) => text,
      prefix: 'X',
      label: (_, value) => value,
      address: () => '',
    });
    const column = table[0]?.indexOf(`facet.${key}`) ?? -1;
    const items = register?.querySelectorAll(`[data-facet="${key}"] li`) ?? [];
    const offered = items.map((item) => item.getAttribute('data-value'));
    expect([...counts.keys()].filter((value) => !offered.includes(value))).toEqual([]);
    for (const item of items) {
      const value = item.getAttribute('data-value') ?? '';
      const count = counts.get(value) ?? 0;
      const links = listPartsOf(item.querySelector('a')?.getAttribute('href') ?? '', locale).flatMap((part) =>
        part.querySelectorAll(`main a[href^="${address}"]`).map((link) => link.getAttribute('href')),
      );
      const filtered = filterRows(rows, { selection: { [key]: [value] } });
      expect(Number(item.querySelector('a span:last-child')?.text.replace(/\D/g, ''))).toBe(count);
      expect(live.get(value) ?? 0).toBe(count);
      expect(filtered).toHaveLength(count);
      expect(table.slice(1).filter((line) => line[column]?.split('; ').includes(value))).toHaveLength(count);
      expect(filtered.filter(({ slug }) => !links.includes(`${address}${slug}/`)).map(({ slug }) => slug)).toEqual([]);
    }
  });
});

test('what the register offers beside a region stands on its page, as often as it says', () => {
  for (const code of languages) {
    const root = (url: string) => listPages(dist).find((page) => page.url === url)?.root;
    const offered = root(toUrl({ page: 'agreements' }, code))?.querySelectorAll('[data-beside]') ?? [];
    const links = offered.flatMap(
      (item) => JSON.parse(item.getAttribute('data-beside') ?? '[]') as { label: string; address: string }[],
    );
    // Of the province's agreements, a page lists others under the same heading where none applies to its region.
    const ids = (['programmes', 'bodies'] as const).map((key) => anchorOf(key));
    const isRegion = new RegExp(`^${toUrl({ page: 'regions' }, code)}[^/]+/$`);
    const beside = listPages(dist)
      .filter(({ url }) => isRegion.test(url))
      .flatMap(({ url, root }) => ids.filter((id) => root.getElementById(id)).map((id) => `${url}#${id}`));
    expect(
      links.flatMap(({ address }) => (ids.some((id) => address.endsWith(`#${id}`)) ? [address] : [])).toSorted(),
    ).toEqual(beside.toSorted());
    for (const { label, address } of links) {
      const [url = '', id] = address.split('#');
      const part = root(url)?.querySelector(`[id="${String(id)}"]`);
      expect(part?.querySelector('span')?.text.trim(), `${label} ${address}`).toBe(/\d[\d.,]*/.exec(label)?.[0]);
    }
  }
});

test('every region may be asked for, also one without any agreement', () => {
  for (const code of languages) {
    const address = toUrl({ page: 'agreements' }, code);
    const page = listPages(dist).find(({ url }) => url === address);
    const regions = page?.root.querySelectorAll('[data-facet="region"] li a') ?? [];
    expect(regions).toHaveLength(readJson<{ items: unknown[] }>('/api/v1/regions.json').items.length);
  }
});

test('every static list is one click from the register, every agreement two', () => {
  const pages = new Map(listPages(dist).map((page) => [page.url, page]));
  for (const code of languages) {
    const address = toUrl({ page: 'agreements' }, code);
    const first =
      pages
        .get(address)
        ?.root.querySelectorAll('main a')
        .map((link) => link.getAttribute('href') ?? '') ?? [];
    const second = new Set(
      first.flatMap(
        (one) =>
          pages
            .get(one)
            ?.root.querySelectorAll('main a')
            .map((link) => link.getAttribute('href') ?? '') ?? [],
      ),
    );
    const agreements = (['agreements', 'visits'] as const).flatMap((name) =>
      readCollection(name).items.map(({ url }) => toPath(url[code])),
    );
    expect(agreements.filter((url) => !first.includes(url) && !second.has(url))).toEqual([]);
  }
});
