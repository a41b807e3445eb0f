import type { z } from 'astro/zod';
import type { PageKind } from '../domain/address/pages.ts';
import { agreementRecord, agreementText } from '../schemas/agreement.ts';
import { collectionRecord, collectionText } from '../schemas/collection.ts';
import { guideRecord, guideText } from '../schemas/guide.ts';
import { opportunityRecord, opportunityText } from '../schemas/opportunity.ts';
import { pageRecord, pageText } from '../schemas/page.ts';
import { partnerRecord, partnerText } from '../schemas/partner.ts';
import { pressReleaseRecord, pressReleaseText } from '../schemas/press-release.ts';
import { regionRecord, regionText } from '../schemas/region.ts';
import { sampleRecord, sampleText } from '../schemas/sample.ts';

/** What is written of a collection besides pages. */
export type Output = 'api' | 'table' | 'feed' | 'picture';

/** How a collection looks in the browser editor. */
interface EditorFace {
  /** Its place in the list of collections. */
  place: number;
  /** Name of a Material symbol. */
  icon: string;
  /** How a record is shown in lists. */
  summary: string;
  sortBy: readonly string[];
  /** False where records come with the site, and none is made in the editor. */
  canCreate: boolean;
}

/** Everything that is said about a collection, said here. */
interface CollectionModel {
  /** The schema of the file in the site's first language: facts and words. */
  record: z.ZodType;
  /** The schema of its translations: words only. */
  text: z.ZodType;
  /** What one of its records is called in problems and commands. */
  one: string;
  /** The kind of page that each record has, if it has one of its own. */
  page?: PageKind;
  /**
   * What a file is called below its language's folder: `plain` `busan`, `numbered` `0042-surabaya-busan`, `by-year`
   * `2019/rapat-koordinasi`. A page of kind `institutional` takes its address from the field `slug` instead.
   */
  slug: 'plain' | 'numbered' | 'by-year';
  /** The format of its bodies; MDX is code, and edited through git only. */
  format: 'md' | 'mdx';
  /** The field by which people know a record. */
  title: 'title' | 'name';
  /** Other fields that name it, and the field by which others refer to it where that is not its slug. */
  reference?: { by?: 'code'; alsoNamed?: readonly string[] };
  /** Fields, each within others, of which no two records have the same values. */
  unique: readonly (readonly [field: 'answers' | 'code' | 'name' | 'title', ...within: string[]])[];
  /** True where facts cite no sources one by one: those of the record stand for all of it. */
  citesAsAWhole?: true;
  /** True where `npm run new` copies a starting file instead of asking questions. */
  isCopied?: true;
  outputs: readonly Output[];
  editor?: EditorFace;
}

/** The collections of the content folder, by folder, in the order in which the editors' guide tells of them. */
export const collections = {
  agreements: {
    record: agreementRecord,
    text: agreementText,
    one: 'agreement',
    page: 'agreement',
    slug: 'numbered',
    format: 'md',
    title: 'title',
    reference: {},
    unique: [['title']],
    outputs: ['api', 'table', 'feed', 'picture'],
    editor: {
      place: 2,
      icon: 'handshake',
      summary: '{{slug}} · {{title}}',
      sortBy: ['slug', 'title', 'nextReview'],
      canCreate: true,
    },
  },
  partners: {
    record: partnerRecord,
    text: partnerText,
    one: 'partner',
    page: 'partner',
    slug: 'plain',
    format: 'md',
    title: 'name',
    reference: { alsoNamed: ['otherNames'] },
    unique: [['name', 'country']],
    outputs: ['api', 'table', 'picture'],
    editor: { place: 3, icon: 'public', summary: '{{name}}', sortBy: ['name', 'country'], canCreate: true },
  },
  regions: {
    record: regionRecord,
    text: regionText,
    one: 'region',
    page: 'region',
    slug: 'plain',
    format: 'md',
    title: 'name',
    reference: { by: 'code', alsoNamed: ['shortName', 'otherNames'] },
    unique: [['code'], ['name']],
    outputs: ['api', 'table', 'picture'],
    editor: { place: 5, icon: 'map', summary: '{{name}}', sortBy: ['code', 'name'], canCreate: false },
  },
  'press-releases': {
    record: pressReleaseRecord,
    text: pressReleaseText,
    one: 'press-release',
    page: 'press-release',
    slug: 'by-year',
    format: 'md',
    title: 'title',
    reference: {},
    unique: [['title']],
    outputs: ['api', 'table', 'feed', 'picture'],
    editor: {
      place: 1,
      icon: 'newspaper',
      summary: '{{date}} · {{title}}',
      sortBy: ['date', 'title'],
      canCreate: true,
    },
  },
  guides: {
    record: guideRecord,
    text: guideText,
    one: 'guide',
    page: 'guide',
    slug: 'plain',
    format: 'mdx',
    title: 'title',
    reference: {},
    unique: [['title'], ['answers']],
    isCopied: true,
    outputs: [],
  },
  samples: {
    record: sampleRecord,
    text: sampleText,
    one: 'sample',
    page: 'sample',
    slug: 'plain',
    format: 'md',
    title: 'title',
    unique: [['title']],
    isCopied: true,
    outputs: [],
    editor: { place: 7, icon: 'draft', summary: '{{title}}', sortBy: ['order', 'title'], canCreate: true },
  },
  collections: {
    record: collectionRecord,
    text: collectionText,
    one: 'collection',
    page: 'collection',
    slug: 'plain',
    format: 'md',
    title: 'title',
    unique: [['title']],
    isCopied: true,
    outputs: [],
    editor: {
      place: 8,
      icon: 'collections_bookmark',
      summary: '{{title}}',
      sortBy: ['order', 'title'],
      canCreate: true,
    },
  },
  opportunities: {
    record: opportunityRecord,
    text: opportunityText,
    one: 'opportunity',
    slug: 'plain',
    format: 'md',
    title: 'title',
    unique: [],
    citesAsAWhole: true,
    isCopied: true,
    outputs: [],
    editor: { place: 4, icon: 'campaign', summary: '{{title}}', sortBy: ['expires', 'title'], canCreate: true },
  },
  pages: {
    record: pageRecord,
    text: pageText,
    one: 'page',
    page: 'institutional',
    slug: 'plain',
    format: 'md',
    title: 'title',
    unique: [['title']],
    outputs: [],
    editor: { place: 6, icon: 'article', summary: '{{title}}', sortBy: ['order', 'title'], canCreate: false },
  },
} as const satisfies Record<string, CollectionModel>;

type Collections = typeof collections;

/** The folder of a collection, which is its name. */
export type CollectionName = keyof Collections;
export type RecordOf<C extends CollectionName> = z.infer<Collections[C]['record']>;
export type TextOf<C extends CollectionName> = z.infer<Collections[C]['text']>;

/** The collections of which something holds: `NameWhere<{ isCopied: true }>` → `'guides' | 'opportunities'`. */
export type NameWhere<Part> = { [C in CollectionName]: Collections[C] extends Part ? C : never }[CollectionName];

/** The collections whose records have a page of their own at their slug. */
export type PagedCollection = NameWhere<{ page: Exclude<PageKind, 'institutional'> }>;

/** The collections that have an output: `NameWith<'table'>`. */
export type NameWith<O extends Output> = {
  [C in CollectionName]: O extends Collections[C]['outputs'][number] ? C : never;
}[CollectionName];

/** The names of all collections. */
export const collectionNames = Object.keys(collections) as CollectionName[];

/** A collection without its own types, for what is said of all of them alike. */
export function getCollection(name: CollectionName): CollectionModel {
  return collections[name];
}

export function isCollectionName(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** The collections that have an output, in order. */
export function listNamesWith<O extends Output>(output: O): NameWith<O>[] {
  return collectionNames.filter((name): name is NameWith<O> => getCollection(name).outputs.includes(output));
}
