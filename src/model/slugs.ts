import { longestName, slugPattern } from '../domain/address/slugs.ts';
import { getCollection, type CollectionName } from './collections.ts';

/** The parts of a slug: the year's folder, the permanent number and the name, as far as its form has them. */
export interface SlugParts {
  year?: string;
  /** At least four digits. */
  number?: string;
  /** The last part, with its number: `0042-surabaya-busan`, `rapat-koordinasi`. */
  name: string;
}

/** Takes a slug apart; undefined where it has not the depth, or not the year, of its collection's form. */
export function toSlugParts(collection: CollectionName, slug: string): SlugParts | undefined {
  const { slug: form } = getCollection(collection);
  const [name = '', year, ...more] = slug.split('/').toReversed();
  if (more.length > 0 || (form === 'by-year') !== (year !== undefined)) return undefined;
  if (year !== undefined && !/^[12]\d{3}$/.test(year)) return undefined;
  const number = form === 'numbered' ? toNumber(slug) : undefined;
  return { ...(year !== undefined && { year }), ...(number !== undefined && { number }), name };
}

/** The permanent number at the beginning of a name: `0042-surabaya-busan` → `0042`. */
export function toNumber(name: string): string | undefined {
  return /^(\d{4,})-/.exec(name)?.[1];
}

/** True for a text that a record of the collection could be called by, in its present or in a former address. */
export function isSlugOf(collection: CollectionName, text: string): boolean {
  const parts = toSlugParts(collection, text);
  return parts !== undefined && slugPattern.test(parts.name) && parts.name.length <= longestName;
}

/** What a record is known by on open branches: an agreement by its number, whatever its name becomes. */
export function toPermanentName(collection: CollectionName, slug: string): string {
  return `${collection}/${toSlugParts(collection, slug)?.number ?? slug}`;
}
