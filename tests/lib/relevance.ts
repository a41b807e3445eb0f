import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

const query = z.strictObject({
  q: z.string().min(1),
  best: z.array(z.string()).min(1),
  good: z.array(z.string()).default([]),
  fair: z.array(z.string()).default([]),
});
const file = z.strictObject({ id: z.array(query), en: z.array(query) });

export type JudgedQuery = z.infer<typeof query>;

/** The judged queries of `tests/relevance/queries.yaml`. */
export const judgedQueries = file.parse(
  parse(readFileSync(path.resolve(import.meta.dirname, '../relevance/queries.yaml'), 'utf8')),
);

/** How good an address is for a query: 3 what is looked for, 2 useful, 1 related, 0 nothing to do with it. */
export function gradeOf(address: string, { best, good, fair }: JudgedQuery): number {
  const fits = (patterns: readonly string[]) => patterns.some((pattern) => toRegExp(pattern).test(address));
  if (fits(best)) return 3;
  if (fits(good)) return 2;
  return fits(fair) ? 1 : 0;
}

/**
 * nDCG@10 of a result list: its gain beside that of the same grades, and the best answers that it lacks, in the best order.
 * A pattern stands for answers that exist, so only plain addresses can be lacking.
 */
export function toNdcg(addresses: readonly string[], judged: JudgedQuery): number {
  const grades = addresses.slice(0, 10).map((address) => gradeOf(address, judged));
  const lacking = [...judged.best.map((one) => [one, 3] as const), ...judged.good.map((one) => [one, 2] as const)]
    .filter(([one]) => !one.includes('*') && !addresses.slice(0, 10).includes(one))
    .map(([, grade]) => grade);
  // Any one of several best answers will do in the first place; the others still count when they are there.
  const ideal = [...grades, ...lacking].toSorted((a, b) => b - a).slice(0, 10);
  return gain(grades) / Math.max(gain(ideal), Number.EPSILON);
}

function gain(grades: readonly number[]): number {
  return grades.reduce((sum, grade, position) => sum + (2 ** grade - 1) / Math.log2(position + 2), 0);
}

function toRegExp(pattern: string): RegExp {
  const parts = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
