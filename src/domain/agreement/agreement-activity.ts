import type { Activity } from '../lists/activities.ts';
import { signOfLifeKinds } from '../lists/event-kinds.ts';
import type { Agreement } from './agreement.ts';
import { findNewest, hasHappened, isAtMostMonthsOld, isDated, listHappened, ofKinds } from './agreement-events.ts';
import { mayBeSameDay, type Day, type PartialDate } from '../calendar/dates.ts';
import type { PressRelease } from '../records/press-release.ts';

/** How long a sign of life or a press release that reports one keeps an agreement active. */
export const activityMonths = 24;

export interface AgreementActivity {
  activity: Activity;
  /** Date of the newest dated sign of life or release that reports one; absent where none is recorded. */
  newest?: PartialDate;
}

type Release = Pick<PressRelease, 'date'>;

/**
 * Whether anything is recorded within 24 months. Lists, reports and contacts are no signs of life, and an undated event
 * proves no age and leaves `never-recorded`.
 */
export function getActivity(
  agreement: Pick<Agreement, 'events'>,
  releases: readonly Release[],
  today: Day,
): AgreementActivity {
  const happened = listHappened(agreement, today);
  const reports = releases.filter((release) => hasHappened(release, today) && reportsSignOfLife(release, happened));
  const newest = findNewest<{ date?: PartialDate }>([...ofKinds(happened, signOfLifeKinds), ...reports])?.date;
  if (!newest) return { activity: 'never-recorded' };
  return { activity: isAtMostMonthsOld(newest, activityMonths, today) ? 'active' : 'none-recently', newest };
}

/** A release about a day of which the record knows only contacts or the like reports those, and no sign of life. */
function reportsSignOfLife({ date }: Release, events: Agreement['events']): boolean {
  const sameDay = events.filter(isDated).filter((event) => mayBeSameDay(event.date, date));
  return sameDay.length === 0 || ofKinds(sameDay, signOfLifeKinds).length > 0;
}
