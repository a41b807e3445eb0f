import { listValues, omitValue, type ListedValue } from './closed-list.ts';
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

interface StatusFace extends ListedValue {
  group: StatusGroup;
  shape: StatusShape;
}

/** Every status, group by group, in the order of every list of mixed statuses. */
export const statuses = {
  'in-force': { group: 'running', shape: 'disc', words: { id: 'berlaku', en: 'in-force' } },
  running: { group: 'running', shape: 'target', words: { id: 'berjalan', en: 'running' } },
  programme: { group: 'running', shape: 'triangle', words: { id: 'program-berjalan', en: 'programme-running' } },
  approval: {
    group: 'preparing',
    shape: 'three-quarter-ring',
    words: { id: 'menunggu-persetujuan', en: 'awaiting-approval' },
  },
  intent: { group: 'preparing', shape: 'half-ring', words: { id: 'pernyataan-kehendak', en: 'intent' } },
  exploring: { group: 'preparing', shape: 'ring', words: { id: 'penjajakan', en: 'exploring' } },
  'no-news': { group: 'quiet', shape: 'dash', words: { id: 'tanpa-kabar', en: 'no-news' } },
  stalled: { group: 'quiet', shape: 'dash-and-bar', words: { id: 'terhenti', en: 'stalled' } },
  suspended: { group: 'quiet', shape: 'bars', words: { id: 'ditangguhkan', en: 'suspended' } },
  completed: { group: 'over', shape: 'ticked-square', words: { id: 'selesai', en: 'completed' } },
  ended: { group: 'over', shape: 'square', words: { id: 'berakhir', en: 'ended' } },
  replaced: { group: 'over', shape: 'squares', words: { id: 'digantikan', en: 'replaced' } },
  reported: { group: 'unproven', shape: 'diamond', words: { id: 'disebut-ada', en: 'reported' } },
  listed: { group: 'unproven', shape: 'small-diamond', words: { id: 'hanya-dalam-daftar', en: 'listed-only' } },
  disputed: { group: 'unproven', shape: 'half-diamond', words: { id: 'sumber-bertentangan', en: 'disputed' } },
  contact: { group: 'visit', shape: 'dot', words: { id: 'kunjungan', en: 'visit' } },
} as const satisfies Readonly<Record<string, StatusFace>>;

export type AgreementStatus = keyof typeof statuses;

export const agreementStatuses = listValues(statuses);

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
