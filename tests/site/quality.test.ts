import { beforeAll, describe, expect, test } from 'vitest';
import { getRegister, getView } from '../../src/content/view.ts';
import { countKnown } from '../../src/domain/agreement/completeness.ts';
import { anchorOf } from '../../src/domain/address/anchors.ts';
import { toUrl } from '../../src/domain/address/urls.ts';
import { findGaps } from '../../src/domain/records/content-health.ts';
import {
  listAgreementFacts,
  listPartnerFacts,
  listRegionFacts,
  listReleaseFacts,
} from '../../src/domain/records/record-facts.ts';
import type { Source } from '../../src/domain/records/source.ts';
import type { Fact } from '../../src/domain/records/verification.ts';
import type { Register } from '../../src/domain/register/register.ts';
import { formatNumber } from '../../src/i18n/format.ts';
import { toLegalDemands } from '../../src/i18n/known-things.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist, listPages } from '../lib/dist.ts';

let register: Register;
beforeAll(async () => {
  register = await getRegister();
});

const pages = new Map(listPages(dist).map((page) => [page.url, page.root]));

/** The sources of all records that their facts cite; what every region of a new folder cites, the list of codes, once. */
function listCitedSources(): Source[] {
  const { agreements, visits, partners, regions, pressReleases } = register;
  const ofRegions = regions.flatMap((record) => cited(record.sources, listRegionFacts(record)));
  return [
    ...[...agreements, ...visits].flatMap((record) => cited(record.sources, listAgreementFacts(record))),
    ...partners.flatMap((record) => cited(record.sources, listPartnerFacts(record))),
    ...new Map(
      ofRegions.map((source) => [JSON.stringify([source.publisher, source.url, source.title]), source]),
    ).values(),
    ...pressReleases.flatMap((record) => cited(record.sources, listReleaseFacts(record))),
  ];
}

function cited(sources: readonly Source[], facts: readonly Fact[]): Source[] {
  const ids = new Set(facts.flatMap((fact) => fact.sources));
  return sources.filter(({ id }) => ids.has(id));
}

test('facts cite one to three sources, and what they cite has been read', ({ skip }) => {
  const { sources, broad } = findGaps(register, register.today);
  skip(sources.narrow.of === 0, 'no fact cites a source');
  expect(
    sources.narrow.count / sources.narrow.of,
    `broad: ${broad.map(({ slug }) => slug).join(', ')}`,
  ).toBeGreaterThanOrEqual(0.95);
  // A register whose offices read their sources again says so of nearly all; a young one of none.
  const all = listCitedSources();
  const share = all.filter(({ checked }) => checked !== undefined).length / all.length;
  if (share > 0.5) expect(share).toBeGreaterThanOrEqual(0.8);
});

describe.each(languages)('%s', (locale) => {
  test('the page on quality shows what is known of agreements, and every source that nobody has read', async () => {
    const view = await getView(locale);
    const root = pages.get(toUrl({ page: 'data-quality' }, locale));
    const shown = countKnown(register.agreements, toLegalDemands(view)).map(
      ({ thing }) => root?.querySelector(`[data-share="${thing}"] dd`)?.text.trim() ?? thing,
    );
    expect(shown.map((text) => text.split(' ')[0])).toEqual(
      countKnown(register.agreements, toLegalDemands(view)).map(({ count }) => formatNumber(count, locale)),
    );
    const { unread } = findGaps(register, register.today);
    expect(root?.querySelectorAll(`section[aria-labelledby="${anchorOf('unread')}"] li`).length ?? 0).toBe(
      unread.length,
    );
  });

  test('a region adds up what is known of its own agreements', async ({ skip }) => {
    const view = await getView(locale);
    const code = register.regions.find((region) => register.ofRegion(region.code).length > 1)?.code;
    if (code === undefined) return skip('no region has two agreements');
    const slug = register.region(code)?.slug ?? '';
    const shares = countKnown(register.ofRegion(code), toLegalDemands(view));
    const rows = pages.get(toUrl({ page: 'region', slug }, locale))?.querySelectorAll('aside details dd') ?? [];
    expect(rows.map(({ text }) => text.trim().split(' ')[0])).toEqual(
      shares.map(({ count }) => formatNumber(count, locale)),
    );
  });
});
