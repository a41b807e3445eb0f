import { isInPreparation, isRunning } from '../agreement/agreement-overlays.ts';
import { statusGroups, type StatusGroup } from '../lists/groups.ts';
import { agreementStatuses, getGroup, getStanding, type AgreementStatus } from '../lists/statuses.ts';
import type { Region } from '../records/region.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** How many records of a set stand in each group and each status; both sum to the length of the set. */
export interface Composition {
  byGroup: Readonly<Record<StatusGroup, number>>;
  byStatus: Readonly<Record<AgreementStatus, number>>;
}

/** Figures about any set of agreements. */
export interface Counters extends Composition {
  /** Length of the list itself: every record, counted or not. */
  records: number;
  /** Ties in force or running, in preparation, and over, each chain once. */
  running: number;
  inPreparation: number;
  over: number;
  /** Running ties that end, or may end, within 180 days. */
  endsSoon: number;
  /** Countries (alpha-2), partners (slugs) and regions (codes) of the running ties, in order of text. */
  countries: readonly string[];
  partners: readonly string[];
  regions: readonly string[];
  /** Year of the earliest recorded signing among the running ties. */
  firstYear?: number;
}

/** Counts a set of agreements; what counts is in `listCounted`. */
export function countAgreements(agreements: readonly RegisteredAgreement[]): Counters {
  const running = listRunning(agreements);
  const years = running.flatMap(({ yearSigned }) => yearSigned ?? []);
  return {
    records: agreements.length,
    ...toComposition(agreements),
    running: running.length,
    inPreparation: listInPreparation(agreements).length,
    over: listCounted(agreements).filter(({ status }) => getGroup(status) === 'over').length,
    endsSoon: running.filter(({ overlays }) => overlays.endsSoon).length,
    countries: listDistinct(running.flatMap(({ countries }) => countries)),
    partners: listDistinct(running.flatMap(({ partners }) => partners)),
    regions: listDistinct(running.flatMap(({ regions }) => regions)),
    firstYear: years.length > 0 ? Math.min(...years) : undefined,
  };
}

/** The composition of a set: every record stands in exactly one status of one group. */
export function toComposition(agreements: readonly Pick<RegisteredAgreement, 'status'>[]): Composition {
  const byStatus = countBy(agreementStatuses, agreements, ({ status }) => status);
  return { byStatus, byGroup: countBy(statusGroups, agreements, ({ status }) => getGroup(status)) };
}

function countBy<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  toKey: (item: T) => K,
): Record<K, number> {
  return Object.fromEntries(keys.map((key) => [key, items.filter((item) => toKey(item) === key).length])) as Record<
    K,
    number
  >;
}

/** What decides whether an agreement counts. */
type Standing = Pick<RegisteredAgreement, 'slug' | 'isTie' | 'status' | 'family'>;

/**
 * The agreements that counters count: ties of a government of the province (not deals between firms, not programmes
 * that only take place here), no visits, and one member of each chain: the one that stands first. So the preparation of a
 * successor does not count beside the agreement in force that it is to replace.
 */
export function listCounted<T extends Standing>(agreements: readonly T[]): T[] {
  const ties = agreements.filter(({ isTie, status }) => isTie && getGroup(status) !== 'visit');
  const ranks = new Map(ties.map(({ slug, status }) => [slug, getStanding(status)]));
  return ties.filter(({ status, family }) => {
    const rank = getStanding(status);
    const isOutranked = [...family.before, ...family.after].some((other) => (ranks.get(other) ?? Infinity) < rank);
    const hasEqualSuccessor = family.after.some((other) => ranks.get(other) === rank);
    return !isOutranked && !hasEqualSuccessor;
  });
}

/** The agreements behind the counter "running": in force, or known to run. */
export function listRunning<T extends Standing>(agreements: readonly T[]): T[] {
  return listCounted(agreements).filter(({ status }) => isRunning(status));
}

/** The agreements behind the counter "in preparation". */
export function listInPreparation(agreements: readonly RegisteredAgreement[]): RegisteredAgreement[] {
  return listCounted(agreements).filter(({ status }) => isInPreparation(status));
}

/** Regions with and without a running agreement of their own, by code; the province is in neither list. */
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

function listDistinct(values: readonly string[]): string[] {
  return [...new Set(values)].toSorted();
}
