import { expect, test } from 'vitest';
import { budgetOf, PAGE_BUDGETS } from './budgets.ts';

test.each(['/', '/en/', '/ms/'])('%s is a home page', (url) => {
  expect(budgetOf(url)).toBe(PAGE_BUDGETS.home);
});

test.each(['/peta/', '/map/', '/en/map/', '/id/peta/', '/wilayah/kesenjangan/', '/regions/gaps/', '/en/regions/gaps/'])(
  '%s carries the map of the province, whatever the first language',
  (url) => {
    expect(budgetOf(url)).toBe(PAGE_BUDGETS.map);
  },
);

test.each(['/cari/', '/search/', '/en/search/', '/kerja-sama/', '/en/agreements/', '/perjanjian/'])(
  '%s brings programs along to find records with',
  (url) => {
    expect(budgetOf(url)).toBe(PAGE_BUDGETS.finder);
  },
);

test.each(['/map/x/', '/wilayah/kota-batu/', '/en/agreements/x/'])('%s is an ordinary page', (url) => {
  expect(budgetOf(url)).toBe(PAGE_BUDGETS.other);
});
