import { languages } from '../../../src/domain/text/language.ts';
import { isPublished, type PublicationContext } from '../../../src/domain/records/publication.ts';
import { toUrl, type Page } from '../../../src/domain/address/urls.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';

/** The ledger of addresses that were published once, below the content folder; `npm run ledger` keeps it. */
export const ledgerPath = '_published-addresses.txt';

const recordPages = [
  ['agreements', 'agreement'],
  ['partners', 'partner'],
  ['regions', 'region'],
  ['press-releases', 'press-release'],
] as const;

/** The addresses of a ledger with their lines; `#` starts a remark. */
export function readLedger(text: string): { address: string; line: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** Addresses of the records and institutional pages that are published, in order. */
export function listPublishedAddresses(content: ContentSet, context: PublicationContext): string[] {
  const pages: Page[] = recordPages.flatMap(([collection, page]) =>
    content
      .records(collection)
      .flatMap(({ slug, data }) => (data && isPublished(data, context) ? [{ page, slug }] : [])),
  );
  const institutional: Page[] = content.records('pages').flatMap(({ slug, data }) => {
    if (!data) return [];
    const translation = content.texts('pages').find((text) => text.slug === slug)?.data;
    return [{ page: 'institutional', slug: { id: data.slug, en: translation?.slug ?? data.slug } }];
  });
  return [...pages, ...institutional].flatMap((page) => languages.map((language) => toUrl(page, language))).toSorted();
}
