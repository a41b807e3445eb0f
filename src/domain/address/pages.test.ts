import { describe, expect, it } from 'vitest';
import { languages } from '../text/language.ts';
import { getLocale } from '../../i18n/locales.ts';
import { getPageFacts, listNamedPageKinds, listSinglePageKinds, mainMenu, menus, pageFiles } from './pages.ts';
import { toSlug } from './slugs.ts';
import { toFileUrl, toUrl } from './urls.ts';

describe.each(languages)('in "%s"', (language) => {
  it('the words of addresses are fit for one, and all different', () => {
    const words = Object.values(getLocale(language).addresses.page);
    expect(words.map(toSlug)).toEqual(words);
    expect(new Set(words).size).toBe(words.length);
  });

  it('no two single pages share an address', () => {
    const addresses = listSinglePageKinds().map((page) => toUrl({ page }, language));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});

it('the search knows the pages that readers name, and not the search itself', () => {
  expect(listNamedPageKinds()).toContain('gaps');
  expect(listNamedPageKinds()).not.toContain('search');
});

it('pages on the site itself are no lists of what it records', () => {
  const ofSite = listNamedPageKinds().filter((kind) => getPageFacts(kind).tellsOfSite === true);
  expect(ofSite).toContain('changes');
  expect(ofSite).not.toContain('agreements');
});

it('the menus name no page twice', () => {
  const lists = [...Object.values(menus), Object.values(mainMenu).flat()];
  for (const menu of lists) expect(new Set(menu).size).toBe(menu.length);
});

it('every file beside a page has a name of its own there', () => {
  const names = Object.values(pageFiles).map(({ name }) => name('id'));
  expect(new Set(names).size).toBe(names.length);
  expect(toFileUrl('register', { page: 'agreements' }, 'en')).toBe('/en/agreements/register.json');
});
