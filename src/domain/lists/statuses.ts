import { addWords, listValues, omitValue } from './closed-list.ts';
import { groups, type StatusGroup, type Tone } from './groups.ts';

/**
 * A part of the mark of a status in a square of 16 units: a disc of a radius, the ring, an SVG path to fill, to draw as a
 * line, or to fill with what it encloses cut out.
 */
export type ShapePart = `disc ${number}` | 'ring' | `${'fill' | 'line' | 'cut'} M${string}`;

interface StatusFace {
  group: StatusGroup;
  /** Filled is running, open is not yet, a bar is quiet, square is over; no other status has the same. */
  shape: readonly ShapePart[];
  /** Told with a year where one is known: of its end, its newest sign or step. */
  hasYear?: true;
}

/** Every status, group by group, in the order of every list of mixed statuses. */
export const statuses = addWords('status', {
  'in-force': { group: 'running', shape: ['disc 7'], hasYear: true },
  running: { group: 'running', shape: ['ring', 'disc 2.6'] },
  programme: { group: 'running', shape: ['fill M3 1.5 14.5 8 3 14.5z'], hasYear: true },
  approval: {
    group: 'preparing',
    shape: ['ring', 'fill M8 8V2a6 6 0 1 1-6 6z'],
  },
  intent: { group: 'preparing', shape: ['ring', 'fill M8 2a6 6 0 0 1 0 12z'] },
  exploring: { group: 'preparing', shape: ['ring'] },
  'no-news': { group: 'quiet', shape: ['fill M1.5 6.2h13v3.6h-13z'], hasYear: true },
  stalled: { group: 'quiet', shape: ['fill M1.5 6.2h8v3.6h-8zM11 2h3.5v12H11z'], hasYear: true },
  suspended: { group: 'quiet', shape: ['fill M3 2h3.5v12H3zM9.5 2H13v12H9.5z'] },
  completed: {
    group: 'over',
    shape: ['cut M2 2h12v12H2zM7 11.6l5.4-6-1.3-1.2-4.2 4.7-1.8-1.7-1.2 1.3z'],
    hasYear: true,
  },
  ended: { group: 'over', shape: ['fill M2 2h12v12H2z'], hasYear: true },
  replaced: { group: 'over', shape: ['line M1.5 5.5h9v9h-9z', 'fill M6 1h9v9h-2.5V3.5H6z'] },
  reported: { group: 'unproven', shape: ['line M8 1.4 14.6 8 8 14.6 1.4 8z'] },
  listed: { group: 'unproven', shape: ['fill M8 3.6 12.4 8 8 12.4 3.6 8z'] },
  disputed: { group: 'unproven', shape: ['line M8 1.4 14.6 8 8 14.6 1.4 8z', 'fill M8 1.4 14.6 8 8 14.6z'] },
  contact: { group: 'visit', shape: ['disc 3'], hasYear: true },
} as const satisfies Readonly<Record<string, StatusFace>>);

export type AgreementStatus = keyof typeof statuses;

export const agreementStatuses = listValues(statuses);

type DatedStatus = {
  [S in AgreementStatus]: (typeof statuses)[S] extends { hasYear: true } ? S : never;
}[AgreementStatus];

/** True for a status that is told with a year where one is known. */
export function isDatedStatus(status: AgreementStatus): status is DatedStatus {
  return 'hasYear' in statuses[status];
}

/** The statuses that lists and filters know: visits have a list of their own. */
export const listedStatuses = omitValue(statuses, 'contact');
/** The groups that lists and filters know. */
export const listedGroups = omitValue(groups, 'visit');

/** The group of a status. */
export function getGroup(status: AgreementStatus): StatusGroup {
  return statuses[status].group;
}

/** The tone of a status: that of its group. */
export function getTone(status: AgreementStatus): Tone {
  return groups[getGroup(status)].tone;
}

/** The statuses of a group, in their order. */
export function listStatusesOf(group: StatusGroup): AgreementStatus[] {
  return agreementStatuses.filter((status) => getGroup(status) === group);
}

/** The place of a status in lists of mixed statuses; the smallest stands for a chain. */
export function getStanding(status: AgreementStatus): number {
  return agreementStatuses.indexOf(status);
}

/** True for the key of a status. */
export function isStatus(key: string): key is AgreementStatus {
  return Object.hasOwn(statuses, key);
}

interface Standing {
  status: AgreementStatus;
  number: string;
}

/** The order of every list of agreements with different statuses: by standing, then by number. */
export function compareByStanding(a: Standing, b: Standing): number {
  return getStanding(a.status) - getStanding(b.status) || compareNumbers(a, b);
}

/** By number: 10000 after 9999. */
export function compareNumbers(a: Pick<Standing, 'number'>, b: Pick<Standing, 'number'>): number {
  return Number(a.number) - Number(b.number);
}
