import { slugPattern } from '../../../src/domain/address/slugs.ts';
import { collectionNames, collections } from '../../../src/model/collections.ts';
import { toContentPath, toContentPlace, type EntryPlace } from '../../../src/reader/content-path.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import type { DraftFile, RecordDraft } from './record-draft.ts';
import { say } from './say.ts';

/** Starting files stand here as the records stand in the content folder. */
const templateFolder = '_templates/';

/** Kinds of records that are copied from a starting file instead of being asked for. */
export const copiedKinds = collectionNames.flatMap((name) =>
  'isCopied' in collections[name] ? [collections[name].one] : [],
);
export type CopiedKind = (typeof copiedKinds)[number];

export function isCopiedKind(text: string): text is CopiedKind {
  return copiedKinds.some((kind) => kind === text);
}

/** A starting file, and what it would be in its place. */
export interface Template {
  place: EntryPlace;
  file: DraftFile;
}

/** The starting files of a content folder, each as the file that it becomes when it is copied into its place. */
export function listTemplates(files: readonly SourceFile[]): Template[] {
  return files.flatMap(({ path, kind, read }) => {
    if (kind !== 'file' || !path.startsWith(templateFolder)) return [];
    const place = toContentPlace(path.slice(templateFolder.length));
    if (place.kind !== 'entry') return [];
    return [{ place, file: { path: path.slice(templateFolder.length), text: new TextDecoder().decode(read()) } }];
  });
}

/** Copies the starting files of a kind, in every language, under the name that was chosen. */
export function copyTemplates(files: readonly SourceFile[], kind: CopiedKind, slug: string): RecordDraft {
  if (!slugPattern.test(slug)) return { refusals: [{ question: 'slug', message: say('answer.template.slug') }] };
  const copies = listTemplates(files)
    .filter(({ place }) => collections[place.collection].one === kind)
    .map(({ place: { collection, language, ending }, file: { text } }) => ({
      path: toContentPath(collection, language, slug, ending),
      text,
    }));
  if (copies.length === 0)
    return { refusals: [{ question: 'slug', message: say('answer.template.none', { kind, folder: templateFolder }) }] };
  return { slug, files: copies };
}
