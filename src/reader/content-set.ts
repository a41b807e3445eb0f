import type { z } from 'astro/zod';
import { speak, usualLanguages, type Language, type Languages } from '../domain/text/language.ts';
import type { SitePlace } from '../domain/text/place-words.ts';
import { getCollection, type CollectionName, type RecordOf, type TextOf } from '../model/collections.ts';
import { getDataFile, type DataFileName, type DataOf } from '../model/data-files.ts';
import { placeFile, toSitePlace } from '../schemas/place.ts';
import { siteLanguages } from '../schemas/site.ts';
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
  /** The languages of the site, that of the records first. */
  languages: Languages;
  entries: readonly Entry[];
  /** Records of a collection, readable or not. */
  records<C extends CollectionName>(collection: C): readonly Entry<RecordOf<C>>[];
  /** Translations of a collection, in every other language. */
  texts<C extends CollectionName>(collection: C): readonly Entry<TextOf<C>>[];
  get(collection: CollectionName, language: Language, slug: string): Entry | undefined;
  /** The record to which a translation, or the record itself, belongs. */
  recordOf(entry: Entry): Entry | undefined;
  /** The translations of a record that are there. */
  translationsOf(record: Entry): readonly Entry[];
  dataFile<N extends DataFileName>(name: N): DataFile<DataOf<N>> | undefined;
  dataFiles: readonly DataFile[];
}

/** Reads one file of a site in these languages; undefined where it is neither a record nor a list. */
export function readContentFile(file: SourceFile, languages?: readonly Language[]): Entry | DataFile | undefined {
  if (file.kind !== 'file') return undefined;
  const place = toContentPlace(file.path, languages);
  if (place.kind === 'entry') {
    const { record, text } = getCollection(place.collection);
    const document = readMarkdownDocument(file, place.ending);
    return { ...place, document, ...judge(document, place.isRecord ? record : text) };
  }
  if (place.kind !== 'data') return undefined;
  const document = readYamlDocument(file);
  return { ...place, document, ...judge(document, getDataFile(place.name).schema) };
}

function judge({ value }: ContentDocument, schema: z.ZodType): { data?: unknown; issues: readonly Issue[] } {
  if (value === undefined) return { issues: [] };
  const result = schema.safeParse(value);
  return result.success ? { data: result.data, issues: [] } : { issues: result.error.issues };
}

/** Reads the files of a content folder; from then on addresses and words are those of its languages. */
export function readContentSet(
  files: readonly SourceFile[],
  read: typeof readContentFile = readContentFile,
): ContentSet {
  const languages = readLanguages(files);
  const all = files.flatMap((file) => read(file, languages) ?? []);
  speak(languages, readPlace(all));
  const entries = all.filter((item) => item.kind === 'entry');
  const dataFiles = all.filter((item) => item.kind === 'data');
  const [first, ...others] = languages;
  const byKey = new Map(entries.map((entry) => [`${entry.collection}/${entry.language}/${entry.slug}`, entry]));
  const get = (collection: string, language: string, slug: string) => byKey.get(`${collection}/${language}/${slug}`);
  const groups = Map.groupBy(entries, ({ collection, isRecord }) => `${collection} ${isRecord ? 'records' : 'texts'}`);
  return {
    files,
    languages,
    entries,
    records: (collection) => (groups.get(`${collection} records`) ?? []) as never,
    texts: (collection) => (groups.get(`${collection} texts`) ?? []) as never,
    get,
    recordOf: ({ collection, slug }) => get(collection, first, slug),
    translationsOf: ({ collection, slug }) => others.flatMap((language) => get(collection, language, slug) ?? []),
    dataFile: (name) => dataFiles.find((file) => file.name === name) as never,
    dataFiles,
  };
}

/** Files that decide about languages, addresses and words, so that whoever needs nothing else reads no other. */
export const spokenFiles = ['site.yaml', 'place.yaml', 'members.yaml'] as const;

/** The languages that `site.yaml` lists; the usual ones where its list cannot be used. */
function readLanguages(files: readonly SourceFile[]): Languages {
  const settings = files.find(({ path, kind }) => path === 'site.yaml' && kind === 'file');
  const value = settings && readYamlDocument(settings).value;
  const listed = siteLanguages.safeParse(
    typeof value === 'object' && value !== null && 'languages' in value ? value.languages : undefined,
  );
  return listed.data ?? usualLanguages;
}

/** What `place.yaml` says; plain words where it is not there or cannot be used. */
function readPlace(items: readonly (Entry | DataFile)[]): SitePlace {
  const file = items.find((item) => item.kind === 'data' && item.name === 'place.yaml');
  const isPortal = items.some((item) => item.kind === 'data' && item.name === 'members.yaml');
  return toSitePlace(placeFile.safeParse(file?.data).data ?? placeFile.parse({}), isPortal);
}

/** Those that the schema accepts. */
export function listValid<T extends { data?: unknown }>(items: readonly T[]): Valid<T>[] {
  return items.filter((item): item is Valid<T> => item.data !== undefined);
}
