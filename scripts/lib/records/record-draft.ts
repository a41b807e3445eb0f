import { languages, type Language } from '../../../src/domain/text/language.ts';
import { toContentPath } from '../../../src/reader/content-path.ts';
import type { CollectionName } from '../../../src/model/collections.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { toEntryText } from '../../../src/reader/entry-text.ts';
import type { Refusal } from './answers.ts';
import type { FindReference } from './find-reference.ts';

/** What a new record is made from besides the answers. */
export interface RecordContext {
  content: ContentSet;
  find: FindReference;
  siteDate: string;
  /** Number of the next agreement. */
  number: string;
}

/** A file that is about to be written; the path is below the content folder. */
export interface DraftFile {
  path: string;
  text: string;
}

/** A record ready to be written, or why it cannot be. */
export type RecordDraft =
  { slug: string; files: DraftFile[]; refusals?: undefined } | { refusals: readonly Refusal[]; files?: undefined };

interface Words {
  fields: Record<string, unknown>;
  body: string;
}

/** The files of a new record; a translation without words is not written. */
export function toDraftFiles(
  collection: CollectionName,
  slug: string,
  words: { record: Words; text: Words | undefined },
): DraftFile[] {
  const form = getEntryForm(collection);
  const toFile = (language: Language, { fields, body }: Words): DraftFile => ({
    path: toContentPath(collection, language, slug),
    text: toEntryText({ fields: withoutMissing(fields), body }, form),
  });
  const [first, second] = languages;
  return [toFile(first, words.record), ...(words.text && second ? [toFile(second, words.text)] : [])];
}

function withoutMissing(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
