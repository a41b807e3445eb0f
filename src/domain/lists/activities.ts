import { addWords, listValues } from './closed-list.ts';

/** Whether anything is done under an agreement: the second axis beside its status. */
export const activityList = addWords('activity', {
  active: {},
  'none-recently': {},
  'never-recorded': {},
});

export type Activity = keyof typeof activityList;

export const activities = listValues(activityList);
