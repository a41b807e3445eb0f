import { getDocumentAddress } from '../records/public-file.ts';
import type { LocalBody, LocalParty } from './agreement.ts';
import type { RegisteredAgreement } from './registered-agreement.ts';

/** Bodies that a law on public information binds, those before others that more likely keep the text. */
const publicBodies: readonly LocalBody[] = ['government', 'university', 'school', 'national'];

/**
 * The local party that can be asked for the text of an agreement: a public body that is a party. Undefined where a text is
 * on record or withheld by law, where nothing has been written yet, and where only firms or communities are parties.
 */
export function getTextHolder({ documents, group, status, local }: RegisteredAgreement): LocalParty | undefined {
  const isOnRecord = documents.some(
    (document) => getDocumentAddress(document) !== undefined || document.informationClass === 'exempt',
  );
  if (isOnRecord || group === 'visit' || status === 'exploring') return undefined;
  const parties = local.filter(({ role }) => role === 'party');
  return publicBodies.flatMap((body) => parties.find((party) => party.body === body) ?? [])[0];
}
