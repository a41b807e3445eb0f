import { describe, expect, it } from 'vitest';
import { makeAgreement, signing } from '../testing/make-agreement.ts';
import { makePressRelease, makeRegister, makeRegion } from '../testing/make-records.ts';
import {
  countPages,
  getListPage,
  getSection,
  getSectionPage,
  isLong,
  listOfKind,
  listOfRegion,
  listOwners,
  perPage,
  shownAtMost,
} from './owned-lists.ts';

const surabaya = makeRegion('35.78');
const batu = makeRegion('35.79');

/** A register in which Surabaya has so many agreements whose last news is old, and so many news items. */
function registerWith({ agreements = 0, releases = 0 }) {
  return makeRegister({
    regions: [surabaya, batu],
    agreements: Array.from({ length: agreements }, (_, index) =>
      makeAgreement({ slug: `${String(index + 1).padStart(4, '0')}-surabaya-busan`, events: [signing('2001-01-01')] }),
    ),
    pressReleases: Array.from({ length: releases }, (_, index) =>
      makePressRelease('2020-01-01', { slug: `2020/item-${String(index)}`, regions: ['35.78'] }),
    ),
  });
}

describe('the lists of a region', () => {
  it('stand on its page as long as they are short', () => {
    const lists = listOfRegion(
      registerWith({ agreements: shownAtMost.agreements, releases: shownAtMost['press-releases'] }),
      surabaya,
    );
    expect(getSection(lists, 'quiet')).toHaveLength(shownAtMost.agreements);
    expect(isLong(lists, 'agreements')).toBe(false);
    expect(getSectionPage(lists, 'quiet')).toBeUndefined();
    expect(getListPage(lists, 'press-releases')).toBeUndefined();
  });

  it('have pages of their own when one group is too long', () => {
    const lists = listOfRegion(
      registerWith({ agreements: shownAtMost.agreements + 1, releases: shownAtMost['press-releases'] + 1 }),
      surabaya,
    );
    expect(isLong(lists, 'agreements')).toBe(true);
    expect(getSectionPage(lists, 'quiet')).toEqual({ page: 'owned-list', of: lists.of, list: 'agreements', number: 1 });
    expect(getSectionPage(lists, 'running')).toBeUndefined();
    expect(getListPage(lists, 'press-releases')).toEqual({ page: 'owned-list', of: lists.of, list: 'press-releases' });
  });

  it('are as many pages as their length asks for', () => {
    const lists = listOfRegion(registerWith({ agreements: 2 * perPage.agreements + 1, releases: 101 }), surabaya);
    expect(countPages(lists, 'agreements')).toBe(3);
    expect(countPages(lists, 'press-releases')).toBe(2);
  });
});

it('a long group begins on the page where its first agreement stands', () => {
  const running = Array.from({ length: perPage.agreements }, (_, index) =>
    makeAgreement({ slug: `${String(index + 1).padStart(4, '0')}-a`, events: [signing('2026-06-01')] }),
  );
  const quiet = Array.from({ length: 50 }, (_, index) =>
    makeAgreement({ slug: `${String(index + 501).padStart(4, '0')}-b`, events: [signing('2001-01-01')] }),
  );
  const lists = listOfRegion(makeRegister({ regions: [surabaya], agreements: [...quiet, ...running] }), surabaya);
  expect(getSectionPage(lists, 'running')?.number).toBe(1);
  expect(getSectionPage(lists, 'quiet')?.number).toBe(2);
});

it('a region without agreements of its own has none that is long', () => {
  const lists = listOfRegion(registerWith({ agreements: 50 }), batu);
  expect(getSection(lists, 'quiet')).toEqual([]);
  expect(isLong(lists, 'agreements')).toBe(false);
});

it('the agreements of a kind of partner are one list', () => {
  const lists = listOfKind(registerWith({ agreements: 3 }), 'city');
  expect(lists.sections.map(({ key }) => key)).toEqual(['all']);
});

it('every region, country, sector, partner and kind is an owner', () => {
  const owners = listOwners(registerWith({ agreements: 1 }), ['city']);
  expect(new Set(owners.map(({ of }) => of.page))).toEqual(
    new Set(['region', 'country', 'sector', 'partner', 'kind-list']),
  );
});
