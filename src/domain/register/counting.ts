import { isInPreparation } from '../agreement/agreement-overlays.ts';
import { agreementStatuses, statuses, type AgreementStatus } from '../lists/statuses.ts';
import type { Region } from '../records/region.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** Figures about any set of agreements. */
export interface Counters {
  /** Length of the list itself: every record, counted or not. */
  records: number;
  /** Length of each status list; sums to `records`. */
  byStatus: Readonly<Record<AgreementStatus, number>>;
  /** Ties in force, in preparation and ended, each chain once. */
  inForce: number;
  inPreparation: number;
  ended: number;
  /** Ties in force that end within 180 days. */
  endsSoon: number;
  /** Countries (alpha-2), partners (slugs) and regions (codes) of the ties in force, in order of text. */
  countries: readonly string[];
  partners: readonly string[];
  regions: readonly string[];
  /** Year of the earliest recorded signing of a tie, whatever became of it. */
  firstYear?: number;
}

/** Counts a set of agreements; what counts is in `listCounted`. */
export function countAgreements(agreements: readonly RegisteredAgreement[]): Counters {
  const inForce = listInForce(agreements);
  const years = agreements.flatMap(({ isTie, yearSigned }) => (isTie && yearSigned !== undefined ? [yearSigned] : []));
  return {
    records: agreements.length,
    byStatus: countStatuses(agreements),
    inForce: inForce.length,
    inPreparation: listInPreparation(agreements).length,
    ended: listCounted(agreements).filter(({ status }) => status === 'ended').length,
    endsSoon: inForce.filter(({ overlays }) => overlays.endsSoon).length,
    countries: listDistinct(inForce.flatMap(({ countries }) => countries)),
    partners: listDistinct(inForce.flatMap(({ partners }) => partners)),
    regions: listDistinct(inForce.flatMap(({ regions }) => regions)),
    firstYear: years.length > 0 ? Math.min(...years) : undefined,
  };
}

/**
 * The agreements that counters count: ties of a government of the province (not deals between firms, not programmes
 * that only take place here), no contacts, and one member of each chain: the one that stands first. So the preparation of a successor does not
 * count beside the agreement in force that it is to replace.
 */
export function listCounted(agreements: readonly RegisteredAgreement[]): RegisteredAgreement[] {
  const ties = agreements.filter(({ isTie, status }) => isTie && status !== 'contact');
  const ranks = new Map(ties.map(({ slug, status }) => [slug, statuses[status].standing]));
  return ties.filter(({ status, family }) => {
    const rank = statuses[status].standing;
    const isOutranked = [...family.before, ...family.after].some((other) => (ranks.get(other) ?? Infinity) < rank);
    const hasEqualSuccessor = family.after.some((other) => ranks.get(other) === rank);
    return !isOutranked && !hasEqualSuccessor;
  });
}

/** The agreements behind the counter "in force". */
export function listInForce(agreements: readonly RegisteredAgreement[]): RegisteredAgreement[] {
  return listCounted(agreements).filter(({ status }) => status === 'in-force');
}

/** The agreements behind the counter "in preparation". */
export function listInPreparation(agreements: readonly RegisteredAgreement[]): RegisteredAgreement[] {
  return listCounted(agreements).filter(({ status }) => isInPreparation(status));
}

/** Regions with and without an agreement in force of their own, by code; the province is in neither list. */
export function splitRegions(
  agreements: readonly RegisteredAgreement[],
  regions: readonly Pick<Region, 'code'>[],
  provinceCode: string,
): { partnered: string[]; unpartnered: string[] } {
  const partnered = new Set(countAgreements(agreements).regions);
  const codes = listDistinct(regions.map(({ code }) => code)).filter((code) => code !== provinceCode);
  return {
    partnered: codes.filter((code) => partnered.has(code)),
    unpartnered: codes.filter((code) => !partnered.has(code)),
  };
}

function countStatuses(agreements: readonly RegisteredAgreement[]): Record<AgreementStatus, number> {
  const counts = agreementStatuses.map((status) => [status, agreements.filter((one) => one.status === status).length]);
  return Object.fromEntries(counts) as Record<AgreementStatus, number>;
}

function listDistinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
