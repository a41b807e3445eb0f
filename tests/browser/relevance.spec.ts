import { locales } from '../../src/i18n/locales.ts';
import { gradeOf, judgedQueries, toNdcg } from '../lib/relevance.ts';
import { expect, test } from './fixtures.ts';
import { SearchPage } from './pages/search-page.ts';

for (const { code } of locales) {
  test(`judged queries find what they should (${code})`, async ({ page }) => {
    test.setTimeout(600_000);
    const search = new SearchPage(page, code);
    const scores: { q: string; first: number; ndcg: number; addresses: string[] }[] = [];
    for (const judged of judgedQueries[code]) {
      const addresses = await search.search(judged.q);
      scores.push({
        q: judged.q,
        first: addresses[0] === undefined ? 0 : gradeOf(addresses[0], judged),
        ndcg: toNdcg(addresses, judged),
        addresses,
      });
    }
    const mean = scores.reduce((sum, { ndcg }) => sum + ndcg, 0) / scores.length;
    const wellBegun = scores.filter(({ first }) => first >= 2).length / scores.length;
    const poor = scores.filter(({ first, ndcg }) => first < 2 || ndcg < 0.8);
    console.log(
      `${code}: ${String(scores.length)} queries, acceptable first ${(wellBegun * 100).toFixed(1)} %, mean nDCG@10 ${mean.toFixed(3)}`,
    );
    for (const { q, first, ndcg, addresses } of poor) {
      console.log(
        `  ${q}: first ${String(first)}, nDCG ${ndcg.toFixed(2)}\n    ${addresses.slice(0, 8).join('\n    ')}`,
      );
    }
    expect(scores.filter(({ addresses }) => addresses.length === 0).map(({ q }) => q)).toEqual([]);
    expect(wellBegun).toBeGreaterThanOrEqual(0.95);
    expect(mean).toBeGreaterThanOrEqual(0.9);
  });
}
