import { describe, expect, test } from 'vitest';
import { budgetOf } from '../../scripts/lib/bench/budgets.ts';
import { isHeavier, weighPage } from '../../scripts/lib/bench/page-weight.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages } from '../lib/dist.ts';

const pages = listPages(dist);
const [language = 'id'] = languages;
const weigh = (url: string) => {
  const page = pages.find((known) => known.url === url);
  return page ? weighPage(page, dist).total : 0;
};

describe('a first visit keeps to its budget', () => {
  test.for(['home', 'map', 'search', 'agreements'] as const)('on the page of %s', (page) => {
    const url = toUrl({ page }, language);
    expect(weigh(url)).toBeLessThanOrEqual(budgetOf(url));
  });

  test.for(['agreements', 'partners', 'regions', 'countries'] as const)('on every page of %s', (page) => {
    const isOfKind = new RegExp(
      `^${toUrl({ page }, language)}${page === 'agreements' ? String.raw`\d{4,}-` : ''}[^/]+/$`,
    );
    const tooHeavy = pages.filter((one) => isOfKind.test(one.url) && isHeavier(one, dist, budgetOf(one.url)));
    expect(tooHeavy.map((one) => `${one.url} ${String(weighPage(one, dist).total)}`)).toEqual([]);
  });
});
