import { beforeAll, describe, expect, test } from 'vitest';
import { getRegister, getView } from '../../src/content/view.ts';
import { countAgreements, splitRegions } from '../../src/domain/register/counting.ts';
import { facets } from '../../src/domain/register/facets.ts';
import type { Register } from '../../src/domain/register/register.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { toFacetAddress } from '../../src/i18n/facet-labels.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { locales } from '../../src/i18n/locales.ts';
import { dist, listPages } from '../lib/dist.ts';

/** The register computed from the content folder, without the site. */
let register: Register;
beforeAll(async () => {
  register = await getRegister();
});

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));

function pageAt(url: string) {
  const root = pages.get(url);
  if (!root) throw new Error(`There is no page ${url}`);
  return root;
}

describe.each(locales.map(({ code }) => code))('%s', (locale) => {
  const isRecord = new RegExp(`^${toUrl({ page: 'agreements' }, locale)}(\\d{4,}-[^/]+)/$`);
  /** Slugs of the agreements to which a part of a page leads, each once. */
  const listAgreementLinks = (url: string, selector = 'main') => [
    ...new Set(
      pageAt(url)
        .querySelectorAll(`${selector} a`)
        .flatMap((link) => isRecord.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
    ),
  ];

  test('the figures of the home page are the domain’s', () => {
    const counters = countAgreements(register.agreements);
    const { partnered, unpartnered } = splitRegions(register.agreements, register.regions, register.provinceCode);
    const expected = [
      counters.inForce,
      counters.inPreparation,
      counters.countries.length,
      partnered.length,
      unpartnered.length,
    ];
    const list = pageAt(toUrl({ page: 'home' }, locale))
      .querySelectorAll('main ul')
      .map((element) => element.querySelectorAll('li a > span:first-child').map(({ text }) => text.trim()))
      .find((figures) => figures.length === expected.length && figures.every((figure) => /^[\d.,]+$/.test(figure)));
    expect(list).toEqual(expected.map((count) => formatNumber(count, locale)));
  });

  test('every static list holds exactly the agreements that the domain puts there', async () => {
    const view = await getView(locale);
    const lists = facets.flatMap(({ key, valuesOf }) => {
      const values = new Set(register.agreements.flatMap((agreement) => valuesOf(agreement)));
      return [...values].flatMap((value) => {
        const address = toFacetAddress(key, value, view);
        return address === undefined ? [] : [{ key, value, address }];
      });
    });
    expect(lists.length).toBeGreaterThan(facets.length);
    for (const { key, value, address } of lists) {
      // A region's page also shows what it has no part in; its own agreements are counted below.
      if (key === 'region') continue;
      const expected = register.withFacet(key, value).map(({ slug }) => slug);
      expect([...listAgreementLinks(address)].sort(), address).toEqual(expected.sort());
    }
  });

  test('every list of a status, class, year and activity says how long it is', async () => {
    const view = await getView(locale);
    for (const { key, valuesOf } of facets) {
      if (!['status', 'class', 'year', 'activity'].includes(key)) continue;
      for (const value of new Set(register.agreements.flatMap((agreement) => valuesOf(agreement)))) {
        const address = toFacetAddress(key, value, view) ?? '';
        const heading = pageAt(address).querySelector('main h2')?.text ?? '';
        expect(heading, address).toMatch(
          new RegExp(`^${formatNumber(register.withFacet(key, value).length, locale)}(?!\\d)`),
        );
      }
    }
  });

  test('the register page holds every agreement', () => {
    expect(listAgreementLinks(toUrl({ page: 'agreements' }, locale)).sort()).toEqual(
      register.agreements.map(({ slug }) => slug).sort(),
    );
  });

  test('every region’s page and row count what the domain counts', () => {
    const rows = new Map(
      pageAt(toUrl({ page: 'regions' }, locale))
        .querySelectorAll('main tbody tr')
        .map((row) => [
          row.querySelector('a')?.getAttribute('href') ?? '',
          row.querySelectorAll('td').map(({ text }) => text.trim()),
        ]),
    );
    expect(rows.size).toBe(register.regions.length);
    for (const region of register.regions) {
      const url = toUrl({ page: 'region', slug: region.slug }, locale);
      const own = register.ofRegion(region.code);
      const { inForce, inPreparation, countries } = countAgreements(own);
      const figures = [inForce, inPreparation, countries.length].map((count) => formatNumber(count, locale));
      expect(rows.get(url)?.slice(0, 3), url).toEqual(figures);
      const inForceHere = own.filter(({ status }) => status === 'in-force').map(({ slug }) => slug);
      expect(listAgreementLinks(url, 'section[aria-labelledby="berlaku"]').sort(), url).toEqual(inForceHere.sort());
      const sentence = pageAt(url).querySelector('main header p.text-2xl, main header')?.text ?? '';
      if (inForce > 0) expect(sentence, url).toMatch(new RegExp(`(?<!\\d)${formatNumber(inForce, locale)}(?!\\d)`));
    }
  });
});
