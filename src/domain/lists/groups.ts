import { listValues, type ListedValue } from './closed-list.ts';

/** What a colour says: one tone for each group of statuses. */
export type Tone = 'running' | 'preparing' | 'paused' | 'past' | 'doubt' | 'visit';

interface GroupFace extends ListedValue {
  tone: Tone;
}

/** The groups of statuses, in the order of every list of mixed statuses. */
export const groups = {
  running: { tone: 'running', words: { id: 'berjalan', en: 'running' } },
  preparing: { tone: 'preparing', words: { id: 'disiapkan', en: 'in-preparation' } },
  quiet: { tone: 'paused', words: { id: 'tanpa-kabar', en: 'no-news' } },
  over: { tone: 'past', words: { id: 'selesai', en: 'over' } },
  unproven: { tone: 'doubt', words: { id: 'belum-terbukti', en: 'unproven' } },
  visit: { tone: 'visit', words: { id: 'kunjungan', en: 'visits' } },
} as const satisfies Readonly<Record<string, GroupFace>>;

export type StatusGroup = keyof typeof groups;

export const statusGroups = listValues(groups);
