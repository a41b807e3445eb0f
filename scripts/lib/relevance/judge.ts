import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';
import { readSiteEnvironment } from '../../../src/config/site-environment.ts';
import { findResults, type SearchSources } from '../../../src/domain/search/find-results.ts';
import type { Language } from '../../../src/domain/text/language.ts';

const query = z.strictObject({
  q: z.string().min(1),
  best: z.array(z.string()).min(1),
  good: z.array(z.string()).default([]),
  fair: z.array(z.string()).default([]),
});
const file = z.record(z.string(), z.array(query));

export type JudgedQuery = z.infer<typeof query>;

/** The parts of the judged set: what one looks at while mending the search, and what is scored only. */
export const judgedParts = ['queries', 'held-out'] as const;
export type JudgedPart = (typeof judgedParts)[number];

/** The judged queries of one part in one language, from `_relevance/` of the content; none where it has no such folder. */
export function readJudged(part: JudgedPart, language: Language): JudgedQuery[] {
  const name = path.join(readSiteEnvironment().contentDir, `_relevance/${part}.yaml`);
  if (!existsSync(name)) return [];
  return file.parse(parse(readFileSync(name, 'utf8')))[language] ?? [];
}

/** How one query was answered. */
export interface Answer {
  judged: JudgedQuery;
  addresses: readonly string[];
  /** Grade of the first hit. */
  first: number;
  ndcg: number;
}

/** How a set of queries was answered. */
export interface Rates {
  queries: number;
  /** Shares of queries, from 0 to 1: the first hit is useful; it is what was looked for; that is among the first three. */
  firstUseful: number;
  firstBest: number;
  bestInThree: number;
  ndcg: number;
  /** Queries without any hit that should have some. */
  empty: number;
}

/** Asks a search all queries, one after the other. */
export async function answerAll(queries: readonly JudgedQuery[], sources: SearchSources): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (const judged of queries) {
    const { list } = await findResults(judged.q, sources);
    const addresses = list.map(({ address }) => address);
    const isRightlyEmpty = addresses.length === 0 && judged.best.includes(none);
    const first = addresses[0] === undefined ? 0 : gradeOf(addresses[0], judged);
    answers.push({
      judged,
      addresses,
      first: isRightlyEmpty ? 3 : first,
      ndcg: isRightlyEmpty ? 1 : toNdcg(addresses, judged),
    });
  }
  return answers;
}

/** Sums up answers. */
export function toRates(answers: readonly Answer[]): Rates {
  const share = (isGood: (answer: Answer) => boolean) => answers.filter(isGood).length / Math.max(1, answers.length);
  return {
    queries: answers.length,
    firstUseful: share(({ first }) => first >= 2),
    firstBest: share(({ first }) => first === 3),
    bestInThree: share(
      ({ addresses, judged, first }) => first === 3 || addresses.slice(0, 3).some((one) => gradeOf(one, judged) === 3),
    ),
    ndcg: answers.reduce((sum, { ndcg }) => sum + ndcg, 0) / Math.max(1, answers.length),
    empty: answers.filter(({ addresses, first }) => addresses.length === 0 && first === 0).length,
  };
}

/** Stands for the best answer where the site has none, so that an empty list is right. */
const none = 'none';

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
