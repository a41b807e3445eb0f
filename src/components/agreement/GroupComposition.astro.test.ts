import { expect, test } from 'vitest';
import { makeAgreement, openEnded, signing } from '~/domain/testing/make-agreement.ts';
import { makeRegister } from '~/domain/testing/make-records.ts';
import { render, toWords } from '~/components/testing/render-component.ts';
import GroupComposition from './GroupComposition.astro';

const { agreements } = makeRegister({
  agreements: [
    makeAgreement({ slug: '0001-a', events: [signing('2020', openEnded)] }),
    makeAgreement({ slug: '0002-b', events: [signing('2021', openEnded)] }),
    makeAgreement({ slug: '0003-c' }),
  ],
});

test('names the groups that have records, and no other', async () => {
  const links = (await render(GroupComposition, { agreements, locale: 'en' })).querySelectorAll('a');
  expect(links.map(toWords)).toEqual(['2 Running', '1 Not yet proven']);
  expect(links.map((link) => link.getAttribute('href'))).toEqual(['#running', '#unproven']);
});

test('says how many they are together where no sentence has', async () => {
  const html = await render(GroupComposition, { agreements, locale: 'en', isSummed: true });
  expect(html.querySelectorAll('li').map(toWords)[0]).toBe('3 records:');
});

test('says how many of a group count, where it is not all', async () => {
  const read = async (counted: object) =>
    (await render(GroupComposition, { agreements, locale: 'en', counted })).querySelectorAll('a').map(toWords);
  expect(await read({ running: 1 })).toEqual(['2 Running (1 counted)', '1 Not yet proven']);
  expect(await read({ running: 0 })).toEqual(['2 Running (not counted)', '1 Not yet proven']);
});

test('leads to the parts of the page too, with a number where they have one', async () => {
  const parts = [
    { label: 'Map', address: '#map' },
    { label: 'News', address: '#news', count: 0 },
  ];
  const html = await render(GroupComposition, { agreements: [], locale: 'en', parts });
  expect(html.querySelectorAll('a').map(toWords)).toEqual(['Map', '0 News']);
});

test('leaves nothing behind where there is nothing to name', async () => {
  expect((await render(GroupComposition, { agreements: [], locale: 'en' })).querySelector('ul')).toBeNull();
});
