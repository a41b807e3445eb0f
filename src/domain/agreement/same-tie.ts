import type { PartialDate } from '../calendar/dates.ts';
import { isCertainlyBefore } from '../calendar/dates.ts';
import type { AgreementClass } from '../lists/agreement-classes.ts';

/** What two records of one tie have in common, whatever they are called. */
export interface TieFace {
  class: AgreementClass | undefined;
  /** Codes of the regions that are parties. */
  regions: readonly string[];
  /** Every name of every foreign party, as slugs. */
  foreign: readonly string[];
  /** When it was signed. */
  signed: PartialDate | undefined;
}

/**
 * Whether two faces are those of one tie: `same` where class, a party of each side and the day agree, `maybe` where a
 * day is missing, `other` otherwise. A pair of places has only one sister relationship, so its days may be missing.
 */
export function compareTies(a: TieFace, b: TieFace): 'same' | 'maybe' | 'other' {
  const share = (one: readonly string[], other: readonly string[]) => one.some((name) => other.includes(name));
  if (a.class === undefined || a.class !== b.class) return 'other';
  if (!share(a.regions, b.regions) || !share(a.foreign, b.foreign)) return 'other';
  if (a.signed && b.signed)
    return isCertainlyBefore(a.signed, b.signed) || isCertainlyBefore(b.signed, a.signed) ? 'other' : 'same';
  return a.class.startsWith('sister-') ? 'same' : 'maybe';
}
