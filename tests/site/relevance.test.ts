import { describe, expect, test } from 'vitest';
import { readSearchSources } from '../../scripts/lib/built-site/search-sources.ts';
import { answerAll, judgedParts, readJudged, toRates } from '../../scripts/lib/relevance/judge.ts';
import { languages } from '../../src/domain/text/language.ts';
import { dist } from '../lib/dist.ts';

describe.each(languages)('the judged queries (%s)', (language) => {
  const sources = readSearchSources(dist, language);

  test.for(judgedParts)('%s find what they should', async (part, { skip }) => {
    const judged = readJudged(part, language);
    if (judged.length === 0) return skip('the content has no _relevance/ with queries in this language');
    const answers = await answerAll(judged, sources);
    const { firstUseful, ndcg, empty } = toRates(answers);
    if (part === 'queries') {
      for (const { judged, addresses, first, ndcg: own } of answers.filter((one) => one.first < 2 || one.ndcg < 0.8)) {
        console.log(
          `${judged.q}: first ${String(first)}, nDCG ${own.toFixed(2)}\n  ${addresses.slice(0, 8).join('\n  ')}`,
        );
      }
    }
    expect(empty).toBe(0);
    // What is only scored teaches nothing and comes out lower: docs/search.md says by how much.
    expect(firstUseful).toBeGreaterThanOrEqual(part === 'queries' ? 0.95 : 0.9);
    expect(ndcg).toBeGreaterThanOrEqual(part === 'queries' ? 0.9 : 0.8);
  });
});
