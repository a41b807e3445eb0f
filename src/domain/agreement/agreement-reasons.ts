import type { Day } from '../calendar/dates.ts';
import type { Families } from './agreement-family.ts';
import { getStatus, type StatusReason } from './agreement-status.ts';
import type { Agreement } from './agreement.ts';

/** Where each record stands, found once; an umbrella comes before what was made under it. */
export function createReasons(families: Families<Agreement>, today: Day): (agreement: Agreement) => StatusReason {
  const found = new Map<string, StatusReason>();
  const open = new Set<string>();
  const reasonOf = (agreement: Agreement): StatusReason => {
    const known = found.get(agreement.slug);
    if (known) return known;
    open.add(agreement.slug);
    const parent = families.umbrellaOf(agreement.slug);
    // Records that lead back to themselves are refused by the check; here they must only come to an end.
    const umbrella = parent && !open.has(parent.slug) ? { slug: parent.slug, reason: reasonOf(parent) } : undefined;
    const successors = families.descendantsOf(agreement.slug);
    const reason = getStatus(agreement, { today, successors, umbrella });
    found.set(agreement.slug, reason);
    open.delete(agreement.slug);
    return reason;
  };
  return reasonOf;
}
