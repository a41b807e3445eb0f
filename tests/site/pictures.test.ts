import { beforeAll, describe, expect, test } from 'vitest';
import { getRegister } from '../../src/data/view.ts';
import { countAgreements, splitRegions } from '../../src/domain/counting.ts';
import type { Register } from '../../src/domain/register.ts';
import { listStatistics } from '../../src/domain/statistics.ts';
import { toStatisticUrl, toUrl } from '../../src/domain/urls.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dist, listPages } from '../lib/dist.ts';
import { readAddress, readJson } from '../lib/read-dist.ts';

let register: Register;
beforeAll(async () => {
  register = await getRegister();
});

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));

describe.each(locales.map(({ code }) => code))('%s', (locale) => {
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

  test('every regency and city is a link with a name on the map, each reached once by the keyboard', () => {
    for (const page of ['home', 'map'] as const) {
      const links = at(page).querySelectorAll('.province-map a[data-region]:not([tabindex="-1"])');
      const own = register.regions.filter(({ code }) => code !== register.provinceCode);
      expect(toCodes(links.map((link) => link.getAttribute('href')))).toEqual(own.map(({ code }) => code).toSorted());
      expect(links.every((link) => (link.getAttribute('aria-label') ?? link.text).trim() !== '')).toBe(true);
    }
  });

  test('the regions without an agreement in force are the same on the map, in the lists, in the table and in the JSON', () => {
    const { unpartnered } = splitRegions(register.agreements, register.regions, register.provinceCode);
    const onMap = at('home')
      .querySelectorAll('.province-map a[data-region]:not([tabindex="-1"])')
      .filter((link) => ['0', 'recorded'].includes(link.getAttribute('data-tone') ?? ''));
    const inLists = at('gaps').querySelectorAll('[data-unpartnered] li a');
    const inTable = at('comparison')
      .querySelectorAll('tbody tr')
      .filter((row) => row.querySelector('td')?.text.trim() === '0')
      .map((row) => row.querySelector('th a'));
    const inMapTable = at('map')
      .querySelectorAll('tr[data-region]')
      .filter((row) => row.querySelector('td')?.text.trim() === '0')
      .map((row) => row.querySelector('th a'));
    for (const links of [onMap, inLists, inTable, inMapTable]) {
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
      const inForce = countAgreements(register.ofRegion(code)).inForce;
      expect(Number(row.querySelector('td')?.text.trim())).toBe(inForce);
      if (shown.has(code)) expect(shown.get(code)).toBe(inForce);
    }
  });

  test('every chart has a table with its figures, and a file', () => {
    for (const { key, rows } of listStatistics(register)) {
      const section = at('statistics').querySelector(`section[aria-labelledby="${key}"]`);
      expect(section?.querySelectorAll('tbody tr').length, key).toBe(rows.length);
      const figures = section?.querySelectorAll('tbody tr').map((row) => Number(row.querySelector('td')?.text));
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
