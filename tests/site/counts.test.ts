import { beforeAll, describe, expect, test } from 'vitest';
import { getRegister, getView } from '../../src/content/view.ts';
import { countAgreements, splitRegions } from '../../src/domain/register/counting.ts';
import { facets, listedFacets } from '../../src/domain/register/facets.ts';
import type { HTMLElement } from 'node-html-parser';
import { listRegisterPages } from '../../src/domain/register/register-pages.ts';
import { statusGroups } from '../../src/domain/lists/groups.ts';
import type { Register } from '../../src/domain/register/register.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { toFacetAddress } from '../../src/i18n/facet-labels.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages, listPartsOf } from '../lib/dist.ts';

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

describe.each(languages)('%s', (locale) => {
  const isRecord = new RegExp(`^${toUrl({ page: 'agreements' }, locale)}(\\d{4,}-[^/]+)/$`);
  /** Slugs of the agreements to which a part of a page leads, each once. */
  const listAgreementLinksIn = (parts: readonly HTMLElement[]) => [
    ...new Set(
      parts
        .flatMap((part) => part.querySelectorAll('a'))
        .flatMap((link) => isRecord.exec(link.getAttribute('href') ?? '')?.[1] ?? []),
    ),
  ];
  const listAgreementLinks = (url: string) => listAgreementLinksIn(pageAt(url).querySelectorAll('main'));

  test('the figures of the home page are the domain’s', () => {
    const counters = countAgreements(register.agreements);
    const { partnered, unpartnered } = splitRegions(register.agreements, register.regions, register.provinceCode);
    const expected = [counters.countries.length, partnered.length, unpartnered.length];
    const list = pageAt(toUrl({ page: 'home' }, locale))
      .querySelectorAll('main ul')
      .map((element) => element.querySelectorAll('li a > span:first-child').map(({ text }) => text.trim()))
      .find((figures) => figures.length === expected.length && figures.every((figure) => /^[\d.,]+$/.test(figure)));
    expect(list).toEqual(expected.map((count) => formatNumber(count, locale)));
  });

  test('every static list holds exactly the agreements that the domain puts there', async ({ skip }) => {
    skip(register.agreements.length === 0, 'no agreement');
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
      const parts = listPartsOf(address, locale).flatMap((part) => part.querySelectorAll('main'));
      expect(listAgreementLinksIn(parts).sort(), address).toEqual(expected.sort());
    }
  });

  test('every list of a facet’s value says how long it is', async () => {
    const view = await getView(locale);
    for (const { key, valuesOf } of facets) {
      if (!listedFacets.some((listed) => listed === key)) continue;
      for (const value of new Set(register.agreements.flatMap((agreement) => valuesOf(agreement)))) {
        const address = toFacetAddress(key, value, view) ?? '';
        const heading = pageAt(address).querySelector('main h2')?.text ?? '';
        expect(heading, address).toMatch(
          new RegExp(`^${formatNumber(register.withFacet(key, value).length, locale)}(?!\\d)`),
        );
      }
    }
  });

  test('the pages of the register hold every agreement, and no visit', () => {
    const parts = listRegisterPages(register.agreements).map((_, index) =>
      toUrl(index === 0 ? { page: 'agreements' } : { page: 'agreements-part', number: index + 1 }, locale),
    );
    expect(parts.flatMap(listAgreementLinks).sort()).toEqual(register.agreements.map(({ slug }) => slug).sort());
  });

  test('the page of visits holds every visit, and no other list does', () => {
    expect(listAgreementLinks(toUrl({ page: 'visits' }, locale)).sort()).toEqual(
      register.visits.map(({ slug }) => slug).sort(),
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
      const { running, inPreparation, countries } = countAgreements(own);
      const figures = [running, inPreparation, countries.length].map((count) => formatNumber(count, locale));
      expect(rows.get(url)?.slice(0, 3), url).toEqual(figures);
      for (const group of statusGroups) {
        const here = own.filter((agreement) => agreement.group === group).map(({ slug }) => slug);
        const part = pageAt(url).querySelector(`#${group}`)?.closest('section, details');
        expect(listAgreementLinksIn(part ? [part] : []).sort(), `${url}#${group}`).toEqual(here.sort());
      }
      const sentence = pageAt(url).querySelector('main header p.text-2xl, main header')?.text ?? '';
      if (running > 0) expect(sentence, url).toMatch(new RegExp(`(?<!\\d)${formatNumber(running, locale)}(?!\\d)`));
    }
  });
});
