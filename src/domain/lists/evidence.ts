import { listValues, type ListedValue } from './closed-list.ts';

/** How well the claim that a record's status makes is known, best first. */
export const evidenceList = {
  text: { words: { id: 'naskah', en: 'text' } },
  'both-sides': { words: { id: 'kedua-pihak', en: 'both-sides' } },
  'one-side': { words: { id: 'satu-pihak', en: 'one-side' } },
  press: { words: { id: 'beberapa-laporan', en: 'several-reports' } },
  single: { words: { id: 'satu-laporan', en: 'one-report' } },
  list: { words: { id: 'daftar-saja', en: 'list-only' } },
} as const satisfies Readonly<Record<string, ListedValue>>;

export type Evidence = keyof typeof evidenceList;

export const evidences = listValues(evidenceList);
