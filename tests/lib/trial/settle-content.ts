import { checkFiles } from '../../../scripts/lib/check/check-content.ts';
import type { Problem } from '../../../scripts/lib/check/problem.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';

/** Something that was put into good content, and that the check may refuse. */
export interface Trial {
  /** For messages: where it comes from. */
  name: string;
  /** Its files, each in the place of one that is there, or new. */
  files: readonly SourceFile[];
  /** The same, changed where the check refuses it; undefined where nothing more is to be tried. */
  mend?: (problems: readonly Problem[]) => Trial | undefined;
}

const ROUNDS = 20;
/** What is mended so often is not worth more. */
const FIRMLY = 12;

/** Good content with as many trials in it as the check accepts at once. */
export async function settleContent(
  base: readonly SourceFile[],
  trials: readonly Trial[],
  siteDate: string,
): Promise<Trial[]> {
  let kept = [...trials];
  for (let round = 0; round < ROUNDS; round += 1) {
    const { problems } = await checkFiles(putInto(base, kept), { siteDate, folder: '', areStill: true });
    const errors = problems.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) return kept;
    const byFile = Map.groupBy(errors, ({ file }) => file.slice(1));
    const own = (trial: Trial) => trial.files.flatMap(({ path }) => byFile.get(path) ?? []);
    // Where only files have errors that nobody changed, what they belong or refer to is at fault.
    const isOthers = kept.every((trial) => own(trial).length === 0);
    const faulty = new Set([...byFile.keys()].map(toRecordName));
    const isSibling = ({ files }: Trial) => files.some(({ path }) => faulty.has(toRecordName(path)));
    const isSuspect = [isSibling, isList].find((test) => kept.some(test)) ?? (() => true);
    kept = kept.flatMap((trial) => {
      const mine = own(trial);
      if (mine.length === 0) return isOthers && isSuspect(trial) ? [] : [trial];
      return (round < FIRMLY ? trial.mend?.(mine) : undefined) ?? [];
    });
  }
  throw new Error('The check finds errors where nothing was changed.');
}

/** The same for a record and its translations: `partners/busan.md`. */
const toRecordName = (path: string): string => path.replace(/^([^/]+)\/[a-z]+\//, '$1/');

const isList = ({ files: [file] }: Trial): boolean => !/\.mdx?$/.test(file?.path ?? '');

/** All files of a content folder after the trials. */
export function putInto(base: readonly SourceFile[], trials: readonly Trial[]): SourceFile[] {
  const files = new Map(base.map((file) => [file.path, file]));
  for (const file of trials.flatMap((trial) => trial.files)) files.set(file.path, file);
  return [...files.values()].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
