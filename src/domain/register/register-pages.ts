import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { statusGroups, type StatusGroup } from '../lists/groups.ts';
import { compareByStanding } from '../lists/statuses.ts';

/** How many agreements one page of the register shows without script. */
export const agreementsPerPage = 100;

/** Agreements of one group on one page of the register. */
export interface RegisterGroup {
  group: StatusGroup;
  agreements: readonly RegisteredAgreement[];
}

/** The whole register cut into pages that stay light, each in groups; at least one page. */
export function listRegisterPages(
  agreements: readonly RegisteredAgreement[],
  perPage = agreementsPerPage,
): RegisterGroup[][] {
  const sorted = agreements.toSorted(compareByStanding);
  const count = Math.max(1, Math.ceil(sorted.length / perPage));
  return Array.from({ length: count }, (_, page) => {
    const shown = sorted.slice(page * perPage, (page + 1) * perPage);
    return statusGroups
      .map((group) => ({ group, agreements: shown.filter((agreement) => agreement.group === group) }))
      .filter((part) => part.agreements.length > 0);
  });
}
