import { existsSync, readFileSync } from 'node:fs';
import { noteUnknown } from '~/cache/page-reads.ts';

/** How often the content check found each kind of problem, most frequent first. */
export type CheckCounts = readonly { code: string; count: number }[];

/** The report that the build wrote before it began; without a build there is none. */
export function getCheckCounts(): CheckCounts | undefined {
  noteUnknown();
  const file = process.env['CHECK_REPORT'];
  if (file === undefined || !existsSync(file)) return undefined;
  const problems = JSON.parse(readFileSync(file, 'utf8')) as { code: string }[];
  const counts = new Map<string, number>();
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .toSorted((a, b) => b.count - a.count || a.code.localeCompare(b.code));
}
