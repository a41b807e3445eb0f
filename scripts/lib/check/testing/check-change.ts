import path from 'node:path';
import { listSourceFiles } from '../../../../src/reader/source-file.ts';
import { checkFiles } from '../check-content.ts';
import type { Problem } from '../problem.ts';
import { applyChanges, type BrokenCase } from './broken-case.ts';

/** Good content that tests change; nothing is wrong in it. */
export const baseFiles = listSourceFiles(path.resolve(import.meta.dirname, '../../../../tests/fixtures/check-base'));

/** Everything that the check says after a change, on 1 February 2025. */
export async function listProblems(
  change: BrokenCase['change'],
  { siteDate = '2025-02-01', commits = {} }: Partial<Pick<BrokenCase, 'siteDate' | 'commits'>> = {},
): Promise<Problem[]> {
  const { problems } = await checkFiles(applyChanges(baseFiles, change), {
    siteDate,
    commitTimes: new Map(Object.entries(commits)),
    now: new Date('2025-02-01T03:00:00Z'),
    areStill: true,
  });
  return problems;
}

/** The same in short: `code file:line`, without the name of the content folder. */
export async function checkChange(...change: BrokenCase['change']): Promise<string[]> {
  const problems = await listProblems(change);
  return problems.map(({ code, file, line }) => `${code} ${file.replace(/^content\//, '')}:${String(line)}`);
}
