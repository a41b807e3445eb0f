import { checkFiles } from '../check/check-content.ts';
import type { Problem } from '../check/problem.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import type { DraftFile } from './record-draft.ts';

/** Errors that files would have once they were written, without writing them. */
export async function checkDrafts(
  existing: readonly SourceFile[],
  drafts: readonly DraftFile[],
  { siteDate, lang }: { siteDate: string; lang?: Locale },
): Promise<Problem[]> {
  const paths = new Set(drafts.map(({ path }) => path));
  const others = existing.filter(({ path }) => !paths.has(path));
  const files = [...others, ...drafts.map(({ path, text }) => makeSourceFile(path, text))];
  const { problems } = await checkFiles(files, { siteDate, lang, folder: 'content', areStill: true });
  const names = new Set(drafts.map(({ path }) => `content/${path}`));
  return problems.filter(({ file, severity }) => severity === 'error' && names.has(file));
}
