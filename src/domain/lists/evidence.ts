import { addWords, listValues } from './closed-list.ts';

/** How well the claim that a record's status makes is known, best first. */
export const evidenceList = addWords('evidence', {
  text: {},
  'both-sides': {},
  'one-side': {},
  press: {},
  single: {},
  list: {},
});

export type Evidence = keyof typeof evidenceList;

export const evidences = listValues(evidenceList);
