import type { SiteFile } from '../../../src/schemas/site.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { Report } from './finding.ts';
import type { DocumentFile } from './documents.ts';
import type { Picture } from './pictures.ts';
import type { RemovedFile } from './removed-records.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** What the rules look at. */
export interface CheckContext {
  content: ContentSet;
  /** The day to check for, `YYYY-MM-DD`. */
  siteDate: string;
  /** Nothing that has happened can be later: today, or `siteDate` where that is later. */
  latestDay: string;
  site: SiteFile | undefined;
  vocabulary: Vocabulary;
  /** What is known of the pictures in `files/`, by path. */
  pictures: ReadonlyMap<string, Picture>;
  /** What is known of the documents in `files/`, by path. */
  documents: ReadonlyMap<string, DocumentFile>;
  /** Time of the newest commit (seconds) of each file, by path; empty where git does not know. */
  commitTimes: ReadonlyMap<string, number>;
  /** Files that were published and are gone; none where git does not know. */
  removed: readonly RemovedFile[];
}

/** Looks at the content and reports what is wrong. */
export type Rule = (context: CheckContext, report: Report) => void;

/** Completes a context; whatever is not given is unknown. */
export function createContext(content: ContentSet, given: Partial<CheckContext> & { siteDate: string }): CheckContext {
  return {
    content,
    latestDay: given.siteDate,
    site: content.dataFile('site.yaml')?.data,
    vocabulary: createVocabulary(content),
    pictures: new Map(),
    documents: new Map(),
    ...given,
    commitTimes: given.commitTimes ?? new Map(),
    removed: given.removed ?? [],
  };
}
