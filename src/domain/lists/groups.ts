import { addWords, listValues } from './closed-list.ts';

/** What a colour says: one tone for each group of statuses. */
export type Tone = 'running' | 'preparing' | 'paused' | 'past' | 'doubt' | 'visit';

interface GroupFace {
  tone: Tone;
}

/** The groups of statuses, in the order of every list of mixed statuses. */
export const groups = addWords('group', {
  running: { tone: 'running' },
  preparing: { tone: 'preparing' },
  quiet: { tone: 'paused' },
  over: { tone: 'past' },
  unproven: { tone: 'doubt' },
  visit: { tone: 'visit' },
} as const satisfies Readonly<Record<string, GroupFace>>);

export type StatusGroup = keyof typeof groups;

export const statusGroups = listValues(groups);
