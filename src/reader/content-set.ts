import type { z } from 'astro/zod';
import type { Language } from '../domain/text/language.ts';
import {
  collectionSchemas,
  dataFileSchemas,
  type CollectionName,
  type DataFileName,
  type DataOf,
  type RecordOf,
  type TextOf,
} from '../model/collections.ts';
import { readMarkdownDocument, readYamlDocument, type ContentDocument } from './content-document.ts';
import { toContentPlace, type EntryPlace } from './content-path.ts';
import type { SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

/** A record or a translation. `data` is there only where the schema accepts the file. */
export interface Entry<Data = unknown> extends EntryPlace {
  document: ContentDocument;
  data?: Data;
  issues: readonly Issue[];
}

/** A file that holds a whole list. */
export interface DataFile<Data = unknown> {
  kind: 'data';
  name: DataFileName;
  document: ContentDocument;
  data?: Data;
  issues: readonly Issue[];
}

/** An entry of which the schema accepts the file. */
export type Valid<T extends { data?: unknown }> = T & { data: Exclude<T['data'], undefined> };

/** Everything in a content folder, read once. */
export interface ContentSet {
  files: readonly SourceFile[];
  entries: readonly Entry[];
  /** Records (`id`) of a collection, readable or not. */
  records<C extends CollectionName>(collection: C): readonly Entry<RecordOf<C>>[];
  /** Translations (`en`) of a collection. */
  texts<C extends CollectionName>(collection: C): readonly Entry<TextOf<C>>[];
  get(collection: CollectionName, language: Language, slug: string): Entry | undefined;
  dataFile<N extends DataFileName>(name: N): DataFile<DataOf<N>> | undefined;
  dataFiles: readonly DataFile[];
}

/** Reads one file; undefined where it is neither a record nor a list. */
export function readContentFile(file: SourceFile): Entry | DataFile | undefined {
  if (file.kind !== 'file') return undefined;
  const place = toContentPlace(file.path);
  if (place.kind === 'entry') {
    const schemas = collectionSchemas[place.collection];
    const document = readMarkdownDocument(file, place.ending);
    return { ...place, document, ...judge(document, place.language === 'id' ? schemas.record : schemas.text) };
  }
  if (place.kind !== 'data') return undefined;
  const document = readYamlDocument(file);
  return { ...place, document, ...judge(document, dataFileSchemas[place.name]) };
}

function judge({ value }: ContentDocument, schema: z.ZodType): { data?: unknown; issues: readonly Issue[] } {
  if (value === undefined) return { issues: [] };
  const result = schema.safeParse(value);
  return result.success ? { data: result.data, issues: [] } : { issues: result.error.issues };
}

/** Reads the files of a content folder. */
export function readContentSet(
  files: readonly SourceFile[],
  read: (file: SourceFile) => Entry | DataFile | undefined = readContentFile,
): ContentSet {
  const all = files.flatMap((file) => read(file) ?? []);
  const entries = all.filter((item) => item.kind === 'entry');
  const dataFiles = all.filter((item) => item.kind === 'data');
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.language}/${entry.slug}`, entry]));
  const list = (collection: string, language: Language) =>
    entries.filter((entry) => entry.collection === collection && entry.language === language);
  return {
    files,
    entries,
    records: (collection) => list(collection, 'id') as never,
    texts: (collection) => list(collection, 'en') as never,
    get: (collection, language, slug) => byKey.get(`${collection}/${language}/${slug}`),
    dataFile: (name) => dataFiles.find((file) => file.name === name) as never,
    dataFiles,
  };
}

/** Those that the schema accepts. */
export function listValid<T extends { data?: unknown }>(items: readonly T[]): Valid<T>[] {
  return items.filter((item): item is Valid<T> => item.data !== undefined);
}
