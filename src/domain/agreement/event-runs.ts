import { milestoneKinds } from '../lists/event-kinds.ts';
import type { AgreementEvent } from './agreement.ts';

/** Neighbours in the list of a life: shown as they are, or folded into one line. */
export interface EventRun {
  isFolded: boolean;
  events: readonly AgreementEvent[];
}

/** A list of so many events is read as it is. */
const shortList = 6;
/**
 * The events of a life in their order, with runs of lesser ones folded: what changed what holds stands open, and so does
 * the newest dated event, because it says what was heard last.
 */
export function toEventRuns(events: readonly AgreementEvent[]): EventRun[] {
  if (events.length <= shortList) return [{ isFolded: false, events }];
  const newest = events.findLast(({ date }) => date !== undefined);
  const isOpen = (event: AgreementEvent) => event === newest || milestoneKinds.includes(event.kind);
  const runs: { isFolded: boolean; events: AgreementEvent[] }[] = [];
  for (const event of events) {
    const last = runs.at(-1);
    if (last?.isFolded === !isOpen(event)) last.events.push(event);
    else runs.push({ isFolded: !isOpen(event), events: [event] });
  }
  return runs;
}

/** The years that a run spans: `['1992', '2007']`, or one of them, or none where no event has a date. */
export function listRunYears({ events }: EventRun): string[] {
  const years = events.flatMap(({ date }) => (date ? [date.latest.slice(0, 4)] : [])).toSorted();
  return [...new Set([years[0], years.at(-1)])].filter((year) => year !== undefined);
}
