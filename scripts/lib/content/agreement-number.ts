import { toNumber } from '../../../src/model/slugs.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';

/** The next number that no agreement has: one more than the highest, because numbers are never used again. */
export function toNextNumber(content: Pick<ContentSet, 'entries'>): string {
  const numbers = content.entries
    .filter(({ collection }) => collection === 'agreements')
    .map(({ slug }) => Number(toNumber(slug) ?? 0))
    .filter((number) => Number.isSafeInteger(number));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1).padStart(4, '0');
}
