import { languages, type Language } from '../../../src/domain/text/language.ts';
import { toContentPath } from '../../../src/reader/content-path.ts';
import type { CollectionName } from '../../../src/model/collections.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { toEntryText } from '../../../src/reader/entry-text.ts';
import { toSlug } from '../../../src/domain/address/slugs.ts';
import type { AnswerReader, Refusal } from './answers.ts';
import type { FindReference } from './find-reference.ts';
import type { KnownSources } from './known-sources.ts';
import type { OwnBody } from './own-bodies.ts';
import type { FindChoice } from './read-choice.ts';
import { say } from './say.ts';

/** What a new record is made from besides the answers. */
export interface RecordContext {
  content: ContentSet;
  find: FindReference;
  choose: FindChoice;
  known: KnownSources;
  /** Bodies of the own side, by the slug of each name. */
  bodies: ReadonlyMap<string, OwnBody>;
  siteDate: string;
  /** True for the rows of a spreadsheet: nobody has read their sources for the site yet. */
  isSheet?: boolean;
  /** The office that sent the spreadsheet; it stands for what it says itself. */
  sender?: string;
  /** Number of the next agreement. */
  number: string;
}

/** A file that is about to be written; the path is below the content folder. */
export interface DraftFile {
  path: string;
  text: string;
  /** True where the file is there and gets more. */
  replaces?: true;
}

/** A record ready to be written, or why it cannot be. */
export type RecordDraft =
  | { slug: string; files: DraftFile[]; notes?: readonly Refusal[]; refusals?: undefined }
  | { refusals: readonly Refusal[]; notes?: readonly Refusal[]; files?: undefined };

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

/** Longer names make paths that Windows cannot store. */
const LONGEST_SLUG = 70;

/** The name of a new file: what was chosen, or the title as far as whole words fit; refused where no letter is left. */
export function toDraftSlug(answers: AnswerReader, titleQuestion: string): string {
  const written = answers.text('slug') ?? answers.text(titleQuestion) ?? '';
  const slug = toSlug(written);
  if (written !== '' && slug === '') answers.refuse('slug', say('answer.slug', { written }));
  return slug.length <= LONGEST_SLUG ? slug : slug.slice(0, slug.lastIndexOf('-', LONGEST_SLUG));
}
