import { beforeAll, describe, expect, test } from 'vitest';
import { getRegister } from '../../src/content/view.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import type { Register } from '../../src/domain/register/register.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages } from '../lib/dist.ts';

let register: Register;
beforeAll(async () => {
  register = await getRegister();
});

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));

describe.each(languages)('%s', (locale) => {
  const page = () => pages.get(toUrl({ page: 'opportunities' }, locale));

  test('every region that offers something has one row, with its items and two offices or what stands in their place', () => {
    const rows = page()?.querySelectorAll('offer-browser li[data-region]') ?? [];
    const offering = register.regions.filter(({ potential }) => potential.length > 0);
    expect(rows.map((row) => row.getAttribute('data-region')).toSorted()).toEqual(
      offering.map(({ slug }) => slug).toSorted(),
    );
    for (const row of rows) {
      const region = offering.find(({ slug }) => slug === row.getAttribute('data-region'));
      expect(row.querySelectorAll('li[data-sector]').length).toBe(region?.potential.length);
      expect(row.querySelectorAll('dd').filter(({ text }) => text.trim() !== '').length).toBe(2);
    }
  });

  test('nothing is there to filter where nothing is offered, and no heading stands alone', () => {
    const isOffering = register.regions.some(({ potential }) => potential.length > 0);
    expect((page()?.querySelectorAll('offer-browser').length ?? 0) > 0).toBe(isOffering);
    const sections = page()?.querySelectorAll('main section') ?? [];
    const alone = sections.filter((one) => one.text.trim() === one.querySelector('h2')?.text.trim());
    expect(alone.map(({ text }) => text.trim())).toEqual([]);
  });

  test('the number beside a sector is the number of offers on its page', () => {
    const links = page()?.querySelectorAll(`a[href$="#${anchorOf('offers')}"]`) ?? [];
    expect(links.length > 0).toBe(register.regions.some(({ potential }) => potential.length > 0));
    for (const link of links) {
      const [url = ''] = (link.getAttribute('href') ?? '').split('#');
      const count = Number(link.querySelector('span:last-child')?.text.trim());
      expect(pages.get(url)?.querySelectorAll(`[aria-labelledby="${anchorOf('offers')}"] dd`).length, url).toBe(count);
    }
  });
});
