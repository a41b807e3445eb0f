import { expect, test } from 'vitest';
import { makeRegion, makeRegister } from '~/domain/testing/make-records.ts';
import { makeView, render, toWords } from '~/components/testing/render-component.ts';
import OfficeList from './OfficeList.astro';

const office = { kind: 'cooperation', name: 'Biro', phone: '+62 (31) 123', sources: [] } as const;
const province = makeRegion('35', { offices: [office] });
const city = makeRegion('35.78');
const view = makeView(makeRegister({ regions: [province, city] }));
const show = (region: typeof city, more: object = {}) => render(OfficeList, { region, view, ...more });

test('names an office with the number that a telephone can dial', async () => {
  const html = await show(province);
  expect(html.querySelector('a')?.getAttribute('href')).toBe('tel:+6231123');
});

test('names that of the province where a region has none on record', async () => {
  expect((await show(city)).querySelectorAll('dd').map(toWords)).toEqual([
    'not recorded; ask Biro',
    'not recorded',
    'not recorded',
  ]);
});

test('never sends the province to itself', async () => {
  expect((await show(province)).querySelectorAll('dd').map(toWords)[1]).toBe('not recorded');
  const bare = makeView(makeRegister({ regions: [makeRegion('35'), city] }));
  expect(toWords(await render(OfficeList, { region: city, view: bare }))).not.toContain('ask');
});

test('lists only the kinds that it is asked for', async () => {
  expect((await show(city, { kinds: ['information'] })).querySelectorAll('dt')).toHaveLength(1);
});
