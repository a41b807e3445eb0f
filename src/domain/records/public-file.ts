import type { AgreementDocument } from '../agreement/agreement.ts';

/**
 * The file of a document that anyone may read, below `content/files/`; undefined where there is none, or where it holds
 * information that UU 14/2008 exempts: such a document is named, never published.
 */
export function getPublicFile({ file, informationClass }: AgreementDocument): string | undefined {
  return informationClass === 'exempt' ? undefined : file;
}
