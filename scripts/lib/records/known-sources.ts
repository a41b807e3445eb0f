import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isSourceKind, type SourceKind } from '../../../src/domain/lists/source-kinds.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { getAt, listAt } from '../check/field-values.ts';

/** What the records of a site already say of publishers. */
export interface KnownSources {
  /** The kind of a source by its publisher or its host, where all records agree. */
  kindOf(publisher: string | undefined, url: string | undefined): SourceKind | undefined;
  /** The publisher behind a host, where all records agree. */
  publisherOf(url: string): string | undefined;
}

/** Learns the publishers of a content folder. */
export function createKnownSources(content: ContentSet): KnownSources {
  const kinds = new Map<string, Set<string>>();
  const publishers = new Map<string, Set<string>>();
  const add = (map: Map<string, Set<string>>, key: string, value: unknown) => {
    if (typeof value === 'string' && key !== '') map.set(key, (map.get(key) ?? new Set<string>()).add(value));
  };
  for (const { document } of content.entries)
    for (const { value } of listAt(document.value, 'sources.*')) {
      const [publisher, kind, url] = ['publisher', 'kind', 'url'].map((field) => getAt(value, [field]));
      const host = typeof url === 'string' ? toHost(url) : '';
      if (typeof publisher === 'string') add(kinds, toSlug(publisher), kind);
      add(kinds, host, kind);
      add(publishers, host, publisher);
    }
  for (const { data } of content.records('regions')) if (data?.website) add(kinds, toHost(data.website), 'local-party');
  for (const { data } of content.records('partners'))
    if (data?.website) add(kinds, toHost(data.website), 'foreign-party');
  const getOnly = (found: Set<string> | undefined) => (found?.size === 1 ? [...found][0] : undefined);
  return {
    kindOf: (publisher, url) => {
      const kind =
        getOnly(kinds.get(toSlug(publisher ?? ''))) ?? getOnly(kinds.get(url === undefined ? '' : toHost(url)));
      return kind !== undefined && isSourceKind(kind) ? kind : undefined;
    },
    publisherOf: (url) => getOnly(publishers.get(toHost(url))),
  };
}

/**
 * The name under which a host is registered; empty where there is none.
 * @example toHost('https://jatim.antaranews.com/a')  // 'antaranews.com'
 */
export function toHost(url: string): string {
  const labels = URL.parse(url)?.hostname.split('.') ?? [];
  const isSecondLevel = /^(?:ac|co|com|desa|edu|go|gov|net|or|org|sch|web)$/.test(labels.at(-2) ?? '');
  return labels.slice(isSecondLevel ? -3 : -2).join('.');
}
