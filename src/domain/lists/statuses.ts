import { addWords, listValues, omitValue } from './closed-list.ts';
import { groups, type StatusGroup, type Tone } from './groups.ts';

/** What the mark of a status looks like. Filled is running, open is not yet, a bar is quiet, square is over. */
export type StatusShape =
  | 'disc'
  | 'target'
  | 'triangle'
  | 'ring'
  | 'half-ring'
  | 'three-quarter-ring'
  | 'dash'
  | 'dash-and-bar'
  | 'bars'
  | 'ticked-square'
  | 'square'
  | 'squares'
  | 'diamond'
  | 'small-diamond'
  | 'half-diamond'
  | 'dot';

interface StatusFace {
  group: StatusGroup;
  shape: StatusShape;
  /** Told with a year where one is known: of its end, its newest sign or step. */
  hasYear?: true;
}

/** Every status, group by group, in the order of every list of mixed statuses. */
export const statuses = addWords('status', {
  'in-force': { group: 'running', shape: 'disc', hasYear: true },
  running: { group: 'running', shape: 'target' },
  programme: { group: 'running', shape: 'triangle', hasYear: true },
  approval: {
    group: 'preparing',
    shape: 'three-quarter-ring',
  },
  intent: { group: 'preparing', shape: 'half-ring' },
  exploring: { group: 'preparing', shape: 'ring' },
  'no-news': { group: 'quiet', shape: 'dash', hasYear: true },
  stalled: { group: 'quiet', shape: 'dash-and-bar', hasYear: true },
  suspended: { group: 'quiet', shape: 'bars' },
  completed: { group: 'over', shape: 'ticked-square', hasYear: true },
  ended: { group: 'over', shape: 'square', hasYear: true },
  replaced: { group: 'over', shape: 'squares' },
  reported: { group: 'unproven', shape: 'diamond' },
  listed: { group: 'unproven', shape: 'small-diamond' },
  disputed: { group: 'unproven', shape: 'half-diamond' },
  contact: { group: 'visit', shape: 'dot', hasYear: true },
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
