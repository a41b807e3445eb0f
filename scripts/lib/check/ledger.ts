import type { PublicationContext } from '../../../src/domain/records/publication.ts';
import { toUrl, type Page } from '../../../src/domain/address/urls.ts';
import { listInstitutionalPages, listPagedRecords } from '../../../src/reader/record-pages.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';

/** The ledger of addresses that were published once, below the content folder; `npm run ledger` keeps it. */
export const ledgerPath = '_published-addresses.txt';

/** The addresses of a ledger with their lines; `#` starts a remark. */
export function readLedger(text: string): { address: string; line: number }[] {
  return text
    .split(/\r?\n/)
    .map((line, index) => ({ address: line.trim(), line: index + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'));
}

/** Addresses of the records and institutional pages that are published, in order. */
export function listPublishedAddresses(content: ContentSet, context: PublicationContext): string[] {
  const records = listPagedRecords(content, context).filter((record) => record.isPublished);
  const pages: Page[] = [...records.map(({ page, slug }) => ({ page, slug })), ...listInstitutionalPages(content)];
  return pages.flatMap((page) => content.languages.map((language) => toUrl(page, language))).toSorted();
}
