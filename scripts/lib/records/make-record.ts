import { toNextNumber } from '../content/agreement-number.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import type { Answers } from './answers.ts';
import { createReferenceFinder } from './find-reference.ts';
import { createKnownSources } from './known-sources.ts';
import { makeAgreement } from './make-agreement.ts';
import { makePartner } from './make-partner.ts';
import { makeRelease } from './make-release.ts';
import { listOwnBodies } from './own-bodies.ts';
import type { RecordKind } from './questions.ts';
import { createChoiceFinder } from './read-choice.ts';
import type { RecordContext, RecordDraft } from './record-draft.ts';

const makers: Record<RecordKind, (answers: Answers, context: RecordContext) => RecordDraft> = {
  agreement: makeAgreement,
  partner: makePartner,
  release: makeRelease,
};

/** What new records are made from, for a content folder on a day. */
export function createRecordContext(content: ContentSet, siteDate: string): RecordContext {
  return {
    content,
    siteDate,
    find: createReferenceFinder(content),
    choose: createChoiceFinder(content),
    known: createKnownSources(content),
    bodies: listOwnBodies(content),
    number: toNextNumber(content),
  };
}

/** Makes the files of a new record from answers; nothing is written. */
export function makeRecord(kind: RecordKind, answers: Answers, context: RecordContext): RecordDraft {
  return makers[kind](answers, context);
}
