import { expect, test } from 'vitest';
import { makeRegion } from '~/domain/testing/make-records.ts';
import { makeView, render, toWords } from '~/components/testing/render-component.ts';
import RegionFacts from './RegionFacts.astro';

const view = makeView();
view.site.divisions = [
  { key: 'districts', singular: 'district', plural: 'districts' },
  { key: 'villages', singular: 'village', plural: 'villages' },
];
const show = async (changes: Parameters<typeof makeRegion>[1]) =>
  (await render(RegionFacts, { region: makeRegion('35.78', changes), view })).querySelectorAll('dd').map(toWords);

test('counts the parts of a region, one of a kind by its own word, and none not at all', async () => {
  const sources = ['s1'];
  const parts = (districts: number, villages: number) => ({
    parts: [
      { kind: 'districts', count: districts },
      { kind: 'villages', count: villages },
    ],
    sources,
  });
  expect((await show({ divisions: parts(31, 1) })).join()).toContain('31 districts and 1 village');
  expect((await show({ divisions: parts(1, 0) })).join()).toContain('1 district');
  expect((await show({ divisions: parts(1, 0) })).join()).not.toContain('village');
});

test('says that a figure is not recorded', async () => {
  expect((await show({ population: undefined })).join()).toMatch(/not recorded/i);
  expect((await show({})).slice(0, 4).join()).not.toMatch(/not recorded/i);
});

test('names the host of a website, and other names where there are any', async () => {
  expect(await show({ website: 'https://surabaya.example.org/en/' })).toContain('surabaya.example.org');
  expect((await show({ otherNames: ['Soerabaja'] })).join()).toContain('Soerabaja');
});
