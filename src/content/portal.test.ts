import { expect, test } from 'vitest';
import { countMember, getFederationChange } from '~/domain/portal/portal.ts';
import { addPurposes, filterRows, readRegisterFile, toPurposesFile, toRegisterFile, toRowAddress } from '~/domain/register/register-rows.ts';
import { makePortal } from './testing/make-portal.ts';
import { listMergedPanels } from '~/i18n/facet-panels.ts';
import { createMergedLabels, listMergedReleases, listMergedRows } from '~/i18n/merged-register.ts';

const portal = makePortal();
const rows = listMergedRows(portal, 'id');

test('lists the agreements of all members, each leading to its own site, and no visits', () => {
  expect(rows.map((row) => [row.outside?.prefix, row.number, toRowAddress(row, '/kerja-sama/')])).toEqual([
    ['AAA', '0001', 'https://a.example/kerja-sama/0001-kota-laut/'],
    ['BBB', '0001', 'https://b.example/agreements/0001-kota-laut/'],
  ]);
  expect(portal.members.map(countMember)).toEqual([
    { agreements: 1, running: 1, news: 1 },
    { agreements: 1, running: 1, news: 1 },
  ]);
});

test('takes the words of the page’s language, or else those of the member', () => {
  expect(rows.map(({ title }) => title)).toEqual(['Kota Telaga dan Kota Laut', 'Harrow and Sea City']);
  expect(listMergedRows(portal, 'en')[0]?.title).toBe('Kota Telaga and Sea City');
});

test('keeps values of members apart that have the same code', () => {
  expect(rows.map(({ facets }) => [facets.member, facets.region])).toEqual([
    [['a'], ['a-99.71']],
    [['b'], ['b-99.71']],
  ]);
  const label = createMergedLabels(portal, 'id');
  expect(rows.map(({ facets }) => label('region', facets.region[0] ?? ''))).toEqual([
    'Kota Telaga (Provinsi A)',
    'Kota Telaga (Negara Bagian B)',
  ]);
});

test('survives the way to the browser, and is filtered by member', () => {
  const read = readRegisterFile(JSON.parse(JSON.stringify(toRegisterFile(rows))) as never);
  addPurposes(read, toPurposesFile(rows));
  expect(read).toEqual(rows);
  expect(filterRows(read, { selection: { member: ['b'] } }).map(({ title }) => title)).toEqual(['Harrow and Sea City']);
  expect(filterRows(read, { selection: {}, text: 'bbb-0001' }).map(({ title }) => title)).toEqual([
    'Harrow and Sea City',
  ]);
});

test('offers every member in the filter, and the names of the portal for countries', () => {
  const panels = listMergedPanels(portal, 'en');
  const valuesOf = (key: string) => panels.find((panel) => panel.key === key)?.values;
  expect(valuesOf('member')).toMatchObject([
    { label: 'Province A', count: 1, address: '/en/agreements/?member=a' },
    { label: 'State of B', count: 1, address: '/en/agreements/?member=b' },
  ]);
  expect(valuesOf('country')).toMatchObject([{ label: 'Japan', count: 2, address: '/en/agreements/?country=japan' }]);
});

test('lists news with the language of its words', () => {
  expect(listMergedReleases(portal, 'en').map(({ title, language }) => [title, language])).toEqual([
    ['Pelajar berangkat', 'id'],
    ['Pelajar berangkat', 'id'],
  ]);
});

test('knows the last change that is not to come', () => {
  expect(getFederationChange(portal, '2026-11-29')).toBe('2026-05-05');
  expect(getFederationChange(portal, '2026-02-01')).toBe('2026-01-02');
});
