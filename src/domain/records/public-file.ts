import type { AgreementDocument } from '../agreement/agreement.ts';

/**
 * The file of a document that anyone may read, below `content/files/`; undefined where there is none, or where it holds
 * information that UU 14/2008 exempts: such a document is named, never published.
 */
export function getPublicFile({ file, informationClass }: AgreementDocument): string | undefined {
  return informationClass === 'exempt' ? undefined : file;
}

/** Where anyone may read a document: on this site, or the public copy elsewhere; undefined where it is only known to exist. */
export function getDocumentAddress(document: AgreementDocument): string | undefined {
  const file = getPublicFile(document);
  if (file !== undefined) return `/files/${file}`;
  return document.informationClass === 'exempt' ? undefined : document.url;
}
