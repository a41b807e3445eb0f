import { statusGroups, type StatusGroup } from '../lists/groups.ts';
import { compareByStanding, getGroup, type AgreementStatus } from '../lists/statuses.ts';
import { cutList } from './list-parts.ts';
import { toRowStatus, type RegisterRow } from './register-rows.ts';

/** How many agreements one page of the register shows without script. */
export const agreementsPerPage = 100;

/** What the order of the register rests on. */
interface Placed {
  group: StatusGroup;
  status: AgreementStatus;
  number: string;
}

/** Agreements of one group on one page of the register. */
export interface RegisterGroup<T> {
  group: StatusGroup;
  agreements: readonly T[];
}

/** The whole register cut into pages that stay light, each in groups; at least one page. */
export function listRegisterPages<T extends Placed>(
  agreements: readonly T[],
  perPage = agreementsPerPage,
): RegisterGroup<T>[][] {
  return cutList(agreements.toSorted(compareByStanding), perPage).map((shown) =>
    statusGroups
      .map((group) => ({ group, agreements: shown.filter((agreement) => agreement.group === group) }))
      .filter((part) => part.agreements.length > 0),
  );
}

/** The same for rows, wherever their records stand. */
export function listMergedPages(rows: readonly RegisterRow[]): RegisterGroup<Placed & { row: RegisterRow }>[][] {
  return listRegisterPages(
    rows.map((row) => {
      const status = toRowStatus(row);
      return { row, number: row.number, status, group: getGroup(status) };
    }),
  );
}
