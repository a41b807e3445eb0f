import { languages, type Language } from '../domain/text/language.ts';
import { isCollectionName, isDataFileName, type CollectionName, type DataFileName } from '../model/collections.ts';

/** Where a record or its translation stands. */
export interface EntryPlace {
  kind: 'entry';
  collection: CollectionName;
  language: Language;
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
  /** The sign and the pattern of the site. */
  | { kind: 'brand' }
  /** Guide, templates, licences: the site does not read them. */
  | { kind: 'unread' }
  | { kind: 'stray'; reason: 'language-folder' | 'ending' | 'place' };

const unreadNames = /^(?:README\.md|LICENSE.*|\.gitkeep|\.gitattributes)$/i;

/**
 * Says what a path in the content folder means.
 * @example toContentPlace('partners/en/busan.md')  // { kind: 'entry', collection: 'partners', language: 'en', slug: 'busan', … }
 */
export function toContentPlace(path: string): ContentPlace {
  const [top = '', language = '', ...rest] = path.split('/');
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (isDataFileName(path)) return { kind: 'data', name: path };
  if (top === 'files') return { kind: 'file' };
  if (top.startsWith('_') || name.startsWith('_') || unreadNames.test(name)) return { kind: 'unread' };
  if (path === 'brand/mark.svg' || path === 'brand/pattern.svg') return { kind: 'brand' };
  if (top === 'map' && path.endsWith('.geojson')) return { kind: 'map' };
  if (!isCollectionName(top) || rest.length === 0) return { kind: 'stray', reason: 'place' };
  if (!isLanguage(language)) return { kind: 'stray', reason: 'language-folder' };
  const ending = /\.(mdx?)$/.exec(name)?.[1];
  if (ending !== 'md' && ending !== 'mdx') return { kind: 'stray', reason: 'ending' };
  return { kind: 'entry', collection: top, language, slug: rest.join('/').slice(0, -ending.length - 1), ending };
}

/** Where a record or translation belongs: `toContentPath('partners', 'en', 'busan')` → `partners/en/busan.md`. */
export function toContentPath(collection: CollectionName, language: Language, slug: string): string {
  return `${collection}/${language}/${slug}.md`;
}

function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}
