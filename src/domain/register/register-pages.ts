import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { compareByStanding, statusesByStanding, type AgreementStatus } from '../lists/statuses.ts';

/** How many agreements one page of the register shows without script. */
export const agreementsPerPage = 150;

/** Agreements of one status on one page of the register. */
export interface RegisterGroup {
  status: AgreementStatus;
  agreements: readonly RegisteredAgreement[];
}

/** The whole register cut into pages that stay light, each grouped by status; at least one page. */
export function listRegisterPages(
  agreements: readonly RegisteredAgreement[],
  perPage = agreementsPerPage,
): RegisterGroup[][] {
  const sorted = agreements.toSorted(compareByStanding);
  const count = Math.max(1, Math.ceil(sorted.length / perPage));
  return Array.from({ length: count }, (_, page) => {
    const shown = sorted.slice(page * perPage, (page + 1) * perPage);
    return statusesByStanding
      .map((status) => ({ status, agreements: shown.filter((agreement) => agreement.status === status) }))
      .filter((group) => group.agreements.length > 0);
  });
}
