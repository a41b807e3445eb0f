import { listValues, type ListedValue } from './closed-list.ts';

/** Whether anything is done under an agreement: the second axis beside its status. */
export const activityList = {
  active: { words: { id: 'aktif', en: 'active' } },
  'none-recently': { words: { id: 'tidak-tercatat-24-bulan', en: 'none-recorded-for-24-months' } },
  'never-recorded': { words: { id: 'belum-pernah-tercatat', en: 'never-recorded' } },
} as const satisfies Readonly<Record<string, ListedValue>>;

export type Activity = keyof typeof activityList;

export const activities = listValues(activityList);
