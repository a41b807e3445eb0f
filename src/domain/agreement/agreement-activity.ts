import type { Activity } from '../lists/activities.ts';
import type { Agreement } from './agreement.ts';
import { findNewest, hasHappened, isAtMostMonthsOld } from './agreement-events.ts';
import type { Day, PartialDate } from '../calendar/dates.ts';
import type { PressRelease } from '../records/press-release.ts';

/** How long an event or a linked press release keeps an agreement active. */
export const activityMonths = 24;

export interface AgreementActivity {
  activity: Activity;
  /** Date of the newest dated event or linked press release; absent where none is recorded. */
  newest?: PartialDate;
}

/** Whether anything is recorded within 24 months; an undated event proves no age and leaves `never-recorded`. */
export function getActivity(
  agreement: Pick<Agreement, 'events'>,
  releases: readonly Pick<PressRelease, 'date'>[],
  today: Day,
): AgreementActivity {
  const happened = [...agreement.events, ...releases].filter((entry) => hasHappened(entry, today));
  const newest = findNewest(happened)?.date;
  if (!newest) return { activity: 'never-recorded' };
  return { activity: isAtMostMonthsOld(newest, activityMonths, today) ? 'active' : 'none-recently', newest };
}
