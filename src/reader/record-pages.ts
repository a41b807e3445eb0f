import { isPublished, type PublicationContext } from '../domain/records/publication.ts';
import type { Page } from '../domain/address/pages.ts';
import { collectionNames, collections, type PagedCollection } from '../model/collections.ts';
import type { ContentSet } from './content-set.ts';

/** A record with a page of its own. */
export interface PagedRecord {
  page: (typeof collections)[PagedCollection]['page'];
  slug: string;
  /** Former slugs. */
  aliases: readonly string[];
  /** Undefined for a record that its schema refuses: it has its page as soon as that is mended. */
  isPublished: boolean | undefined;
}

const pagedCollections = collectionNames.filter(
  (name): name is PagedCollection => 'page' in collections[name] && collections[name].page !== 'institutional',
);

/** Every record that has, or will have, a page of its own. */
export function listPagedRecords(content: ContentSet, context: PublicationContext): PagedRecord[] {
  return pagedCollections.flatMap((collection) =>
    content.records(collection).map(({ slug, data }) => ({
      page: collections[collection].page,
      slug,
      aliases: data?.aliases ?? [],
      isPublished: data && isPublished(data, context),
    })),
  );
}

/** The institutional pages; a translation without an address of its own stands at that of the record. */
export function listInstitutionalPages(content: ContentSet): Page<'institutional'>[] {
  return content.records('pages').flatMap((record) => {
    const toSlug = (value: unknown) =>
      typeof value === 'object' && value !== null && 'slug' in value && typeof value.slug === 'string'
        ? value.slug
        : undefined;
    const own = toSlug(record.document.value);
    if (own === undefined) return [];
    const slugs = content.languages.map((language) => {
      const file = content.get('pages', language, record.slug);
      return [language, toSlug(file?.document.value) ?? own] as const;
    });
    return [{ page: 'institutional' as const, slug: Object.fromEntries(slugs) }];
  });
}
