import { languages as allLanguages, type Language } from '../domain/text/language.ts';
import { getCollection, isCollectionName, type CollectionName } from '../model/collections.ts';
import { isDataFileName, type DataFileName } from '../model/data-files.ts';

/** Where a record or its translation stands. */
export interface EntryPlace {
  kind: 'entry';
  collection: CollectionName;
  language: Language;
  /** True in the site's first language: the file holds the facts; in every other one it is a translation. */
  isRecord: boolean;
  /** Path below the language's folder without the ending: `0042-surabaya-busan`, `2019/rapat-koordinasi`. */
  slug: string;
  ending: 'md' | 'mdx';
}

/** What a path in the content folder means. */
export type ContentPlace =
  | EntryPlace
  | { kind: 'data'; name: DataFileName }
  /** Documents and pictures, below `files/`. */
  | { kind: 'file' }
  | { kind: 'map' }
  /** Copies of what the members of a portal publish, below `members/`. */
  | { kind: 'member' }
  /** The sign and the pattern of the site. */
  | { kind: 'brand' }
  /** Guide, templates, licences: the site does not read them. */
  | { kind: 'unread' }
  | { kind: 'stray'; reason: 'language-folder' | 'ending' | 'place' };

const unreadNames = /^(?:README\.md|LICENSE.*|CODEOWNERS|\.gitkeep|\.gitattributes)$/i;

/**
 * Says what a path in the content folder means, for a site in these languages.
 * @example toContentPlace('partners/en/busan.md')  // { kind: 'entry', collection: 'partners', language, slug: 'busan', … }
 */
export function toContentPlace(path: string, languages: readonly Language[] = allLanguages): ContentPlace {
  const [top = '', folder = '', ...rest] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isDataFileName(path)) return { kind: 'data', name: path };
  if (top === 'files') return { kind: 'file' };
  if (top === 'members' && folder !== '') return { kind: 'member' };
  if (top.startsWith('_') || name.startsWith('_') || unreadNames.test(name)) return { kind: 'unread' };
  if (path === 'brand/mark.svg' || path === 'brand/pattern.svg') return { kind: 'brand' };
  if (top === 'map' && path.endsWith('.geojson')) return { kind: 'map' };
  if (!isCollectionName(top) || rest.length === 0) return { kind: 'stray', reason: 'place' };
  const language = languages.find((code) => code === folder);
  if (language === undefined) return { kind: 'stray', reason: 'language-folder' };
  const ending = /\.(mdx?)$/.exec(name)?.[1];
  if (ending !== 'md' && ending !== 'mdx') return { kind: 'stray', reason: 'ending' };
  const slug = rest.join('/').slice(0, -ending.length - 1);
  return { kind: 'entry', collection: top, language, isRecord: language === languages[0], slug, ending };
}

/** Where a record or translation belongs: `toContentPath('partners', language, 'busan')` → `partners/en/busan.md`. */
export function toContentPath(
  collection: CollectionName,
  language: Language,
  slug: string,
  ending: 'md' | 'mdx' = getCollection(collection).format,
): string {
  return `${collection}/${language}/${slug}.${ending}`;
}
