import { expect, test } from 'vitest';
import { makeRegister } from '~/domain/testing/make-records.ts';
import type { View } from '~/i18n/view.ts';
import { makePortal } from '~/content/testing/make-portal.ts';
import { toPermanentUrn } from '../permanent-ids.ts';
import { listMergedAgreementEntries, listMergedReleaseEntries } from './merged-entries.ts';

const portal = makePortal();
/** A portal on a day. */
const viewOn = (today: string, locale: View['locale'] = 'en', changes: Partial<View> = {}): View => ({
  register: makeRegister({ today }),
  changes: {} as View['changes'],
  handbook: {} as View['handbook'],
  site: {} as View['site'],
  portal,
  locale,
  ...changes,
});

test('a site that is no portal has no entries of members', () => {
  expect(listMergedAgreementEntries(viewOn('2026-11-24', 'en', { portal: undefined }))).toEqual([]);
  expect(listMergedReleaseEntries(viewOn('2026-11-24', 'en', { portal: undefined }))).toEqual([]);
});

test('an agreement of a member is told with its number there, its status, its parties and its own address', () => {
  const [first, second, ...more] = listMergedAgreementEntries(viewOn('2026-11-24'));
  expect(more).toEqual([]);
  expect(first).toMatchObject({
    id: toPermanentUrn('member/a/0001-kota-laut/en'),
    title: 'Kota Telaga and Sea City (AAA-0001): In force',
    url: 'https://a.example/en/agreements/0001-kota-laut/',
    updated: '2026-01-02',
    categories: ['Province A', 'Sister city'],
  });
  expect(first?.summary).toMatch(/^In force · .+/);
  expect(first?.html).toMatch(/^<p>In force · .+<\/p><p>.+ – Sea City<\/p><p>Pertukaran pelajar\.<\/p>$/);
  expect(second).toMatchObject({
    id: toPermanentUrn('member/b/0001-kota-laut/en'),
    title: 'Harrow and Sea City (BBB-0001): In force',
    updated: '2026-05-05',
    categories: ['State of B', 'Sister city'],
  });
});

test('each language has entries and ids of its own', () => {
  const [entry] = listMergedAgreementEntries(viewOn('2026-11-24', 'id'));
  expect(entry).toMatchObject({
    id: toPermanentUrn('member/a/0001-kota-laut/id'),
    title: 'Kota Telaga dan Kota Laut (AAA-0001): Berlaku',
    url: 'https://a.example/kerja-sama/0001-kota-laut/',
  });
});

test('nothing has changed after today, even where a member says so', () => {
  expect(listMergedAgreementEntries(viewOn('2026-03-01')).map(({ updated }) => updated)).toEqual([
    '2026-01-02',
    '2026-03-01',
  ]);
});

test('a news item of a member leads to its own site and names the member', () => {
  const [release] = portal.members[0]?.releases ?? [];
  const entries = listMergedReleaseEntries(viewOn('2026-11-24'));
  expect(entries).toHaveLength(2);
  const entry = entries.find(({ categories }) => categories?.includes('Province A'));
  expect(entry).toMatchObject({
    id: toPermanentUrn(`member/a/press-release/${release?.id ?? ''}/en`),
    updated: '2026-01-02',
    published: release?.published,
    categories: ['Province A'],
  });
  expect(entry?.html).toBe(`<p>${entry?.summary ?? ''}</p>`);
  expect(new URL(entry?.url ?? '').host).toBe('a.example');
});

test('no news item is older or newer than the day says', () => {
  const before = listMergedReleaseEntries(viewOn('2020-01-01'));
  expect(before.map(({ published, updated }) => [published, updated])).toEqual([
    ['2020-01-01', '2020-01-01'],
    ['2020-01-01', '2020-01-01'],
  ]);
});
