import type { AgreementEvent } from '../agreement/agreement.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import type { Register } from './register.ts';

/** Something that was done with a partner, and the record that tells of it. */
export interface Exchange {
  event: AgreementEvent;
  agreement: RegisteredAgreement;
}

/** What was carried out under a partner's agreements, and its visits: the newest first, undated last. */
export function listExchanges(register: Register, partner: string): Exchange[] {
  const visits = register.visits.filter(({ partners }) => partners.includes(partner));
  return [...register.ofPartner(partner), ...visits]
    .flatMap((agreement) => agreement.events.map((event) => ({ event, agreement })))
    .filter(
      ({ event: { kind }, agreement: { group } }) => kind === 'delivery' || (kind === 'contact' && group === 'visit'),
    )
    .toSorted((a, b) => (b.event.date?.latest ?? '').localeCompare(a.event.date?.latest ?? ''));
}
