import { listValues, type ListedValue } from './closed-list.ts';

/** What a colour says of a status. */
export type Tone = 'running' | 'preparing' | 'paused' | 'past' | 'doubt';

/** What the mark of a status looks like: filled is running, open is not yet, square is past. */
export type StatusShape =
  'disc' | 'ring' | 'half-ring' | 'three-quarter-ring' | 'bars' | 'square' | 'squares' | 'diamond' | 'dot';

interface StatusFace extends ListedValue {
  tone: Tone;
  shape: StatusShape;
  /** Place in lists of mixed statuses, and which member stands for a chain: what runs, what is coming, what is past. */
  standing: number;
}

/** Every status, in the order of a life, as the facet shows them. */
export const statuses = {
  exploring: { tone: 'preparing', shape: 'ring', standing: 4, words: { id: 'penjajakan', en: 'exploring' } },
  intent: { tone: 'preparing', shape: 'half-ring', standing: 3, words: { id: 'pernyataan-kehendak', en: 'intent' } },
  approval: {
    tone: 'preparing',
    shape: 'three-quarter-ring',
    standing: 2,
    words: { id: 'menunggu-persetujuan', en: 'awaiting-approval' },
  },
  'in-force': { tone: 'running', shape: 'disc', standing: 1, words: { id: 'berlaku', en: 'in-force' } },
  suspended: { tone: 'paused', shape: 'bars', standing: 5, words: { id: 'ditangguhkan', en: 'suspended' } },
  ended: { tone: 'past', shape: 'square', standing: 7, words: { id: 'berakhir', en: 'ended' } },
  replaced: { tone: 'past', shape: 'squares', standing: 8, words: { id: 'digantikan', en: 'replaced' } },
  unverified: { tone: 'doubt', shape: 'diamond', standing: 6, words: { id: 'belum-terverifikasi', en: 'unverified' } },
  contact: { tone: 'past', shape: 'dot', standing: 9, words: { id: 'kontak', en: 'contact' } },
} as const satisfies Readonly<Record<string, StatusFace>>;

export type AgreementStatus = keyof typeof statuses;

export const agreementStatuses = listValues(statuses);

/** The statuses in the order of lists of mixed statuses. */
export const statusesByStanding: readonly AgreementStatus[] = agreementStatuses.toSorted(
  (a, b) => statuses[a].standing - statuses[b].standing,
);

interface Standing {
  status: AgreementStatus;
  number: string;
}

/** The order of every list of agreements with different statuses: by standing, then by number. */
export function compareByStanding(a: Standing, b: Standing): number {
  return statuses[a.status].standing - statuses[b.status].standing || compareNumbers(a, b);
}

/** By number: 10000 after 9999. */
export function compareNumbers(a: Pick<Standing, 'number'>, b: Pick<Standing, 'number'>): number {
  return Number(a.number) - Number(b.number);
}
