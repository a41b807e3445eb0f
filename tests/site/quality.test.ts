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

/** The sources of all records that their facts cite. */
function listCitedSources(): Source[] {
  const { agreements, visits, partners, regions, pressReleases } = register;
  const cited = (sources: readonly Source[], facts: readonly Fact[]) => {
    const ids = new Set(facts.flatMap((fact) => fact.sources));
    return sources.filter(({ id }) => ids.has(id));
  };
  return [
    ...[...agreements, ...visits].map((record) => cited(record.sources, listAgreementFacts(record))),
    ...partners.map((record) => cited(record.sources, listPartnerFacts(record))),
    ...regions.map((record) => cited(record.sources, listRegionFacts(record))),
    ...pressReleases.map((record) => cited(record.sources, listReleaseFacts(record))),
  ].flat();
}

test('facts cite one to three sources, and what they cite has been read', () => {
  const { sources, broad } = findGaps(register, register.today);
  expect(
    sources.narrow.count / sources.narrow.of,
    `broad: ${broad.map(({ slug }) => slug).join(', ')}`,
  ).toBeGreaterThanOrEqual(0.95);
  // A register whose offices read their sources again says so of nearly all; a young one of none.
  const read = new Map<string, boolean>();
  for (const { publisher, url, title, checked } of listCitedSources()) {
    // One list of codes stands in every region of a new folder.
    const name = JSON.stringify([publisher, url, title]);
    read.set(name, read.get(name) === true || checked !== undefined);
  }
  const share = [...read.values()].filter(Boolean).length / read.size;
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
