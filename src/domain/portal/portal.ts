import type { Country, Sector } from '../records/reference-data.ts';
import { pickNewest } from '../records/last-change.ts';
import { getGroup } from '../lists/statuses.ts';
import type { Federation, Member } from './member.ts';

/** What a portal shows: its members, and the names that it has itself for countries and sectors. */
export interface Portal extends Federation {
  countries: readonly Country[];
  sectors: readonly Sector[];
}

/** The last day until today on which a record of any member changed. */
export function getFederationChange({ members }: Federation, today: string): string {
  const days = members.flatMap(({ agreements, releases }) =>
    [...agreements, ...releases].map(({ updated }) => updated),
  );
  return pickNewest(days, today) ?? today;
}

/** How many records of a member a portal lists, and how many of its agreements run. */
export function countMember({ agreements, releases }: Member): { agreements: number; running: number; news: number } {
  const groups = agreements.map(({ status }) => getGroup(status)).filter((group) => group !== 'visit');
  return {
    agreements: groups.length,
    running: groups.filter((group) => group === 'running').length,
    news: releases.length,
  };
}

/** The figures of all members together. */
export function countGroups({ members }: Federation): { records: number; running: number; inPreparation: number } {
  const groups = members
    .flatMap(({ agreements }) => agreements.map(({ status }) => getGroup(status)))
    .filter((group) => group !== 'visit');
  const count = (wanted: string) => groups.filter((group) => group === wanted).length;
  return { records: groups.length, running: count('running'), inPreparation: count('preparing') };
}
