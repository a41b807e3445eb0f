import path from 'node:path';
import { toDayInZone } from '../../../src/domain/calendar/dates.ts';
import type { Locale } from '../../../src/i18n/locales.ts';
import { collectionNames, type CollectionName } from '../../../src/model/collections.ts';
import { readContentSet } from '../../../src/reader/content-set.ts';
import { readOnce } from '../../../src/reader/read-once.ts';
import { listSourceFiles, type SourceFile } from '../../../src/reader/source-file.ts';
import { createContext } from './check-context.ts';
import { readDocuments } from './documents.ts';
import { readCommitTimes } from './commit-times.ts';
import { readPictures } from './pictures.ts';
import type { Problem } from './problem.ts';
import { readRemovedFiles, type RemovedFile } from './removed-records.ts';
import { runRules } from './run-rules.ts';
import { toProblem } from './to-problem.ts';

interface CheckResult {
  problems: Problem[];
  files: number;
  /** The collections without a record: right for a young site, or a folder with a wrong name. */
  empty: readonly CollectionName[];
  /** What is known from former commits could not be looked at. */
  hasNoHistory: boolean;
}

interface CheckOptions {
  contentDir: string;
  siteDate: string;
  lang?: Locale;
}

/** Checks a content folder as it stands on a day; messages are in the site's first language unless `lang` says otherwise. */
export async function checkContent({ contentDir, ...options }: CheckOptions): Promise<CheckResult> {
  return checkFiles(listSourceFiles(contentDir), {
    ...options,
    folder: path.basename(contentDir),
    // Git reads its history while the files are read here.
    commitTimes: readCommitTimes(contentDir),
    removed: readRemovedFiles(contentDir),
  });
}

interface FilesOptions extends Omit<CheckOptions, 'contentDir'> {
  /** Name of the content folder in messages. */
  folder?: string;
  commitTimes?: ReadonlyMap<string, number> | Promise<ReadonlyMap<string, number>>;
  removed?: readonly RemovedFile[] | Promise<readonly RemovedFile[]>;
  now?: Date;
  /** Nobody writes to the files while they are checked again and again: each is read once for all checks. */
  areStill?: boolean;
}

/** Checks files that need not be on disk: an import or an editor asks before it writes. */
export async function checkFiles(
  files: readonly SourceFile[],
  { siteDate, lang, folder = 'content', commitTimes, removed, now = new Date(), areStill = false }: FilesOptions,
): Promise<CheckResult> {
  const content = readContentSet(files, areStill ? readOnce : undefined);
  const realDay = toDayInZone(now, content.dataFile('site.yaml')?.data?.timeZone ?? 'UTC');
  const latestDay = realDay > siteDate ? realDay : siteDate;
  const times = await commitTimes;
  const context = createContext(content, {
    siteDate,
    latestDay,
    pictures: await readPictures(files, areStill),
    documents: await readDocuments(files, areStill),
    commitTimes: times,
    removed: await removed,
  });
  return {
    problems: runRules(context).map((finding) => toProblem(finding, lang ?? content.languages[0], folder)),
    files: content.entries.length + content.dataFiles.length,
    empty: collectionNames.filter((name) => content.records(name).length === 0),
    hasNoHistory: times?.size === 0,
  };
}
