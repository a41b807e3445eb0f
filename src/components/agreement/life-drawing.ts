import type { LifeCycle } from '~/drawing/life-cycle.ts';
import { toPosition, type TimeAxis } from '~/drawing/time-axis.ts';
import type { Day } from '~/domain/calendar/dates.ts';

/** A share of the line as an SVG length, so that the drawing stretches while its marks keep their shape. */
export function toPercent(share: number): string {
  return `${(share * 100).toFixed(1).replace(/\.0$/, '')}%`;
}

/** Where a stretch begins and how wide it is on a line. */
export function toStretch({ from, to }: { from: Day; to: Day }, axis: TimeAxis): { x: string; width: string } {
  const start = Math.max(0, toPosition(from, axis));
  return { x: toPercent(start), width: toPercent(Math.max(0, Math.min(1, toPosition(to, axis)) - start)) };
}

/** All the days that a life needs on its line. */
export function listDays({ spans, marks }: LifeCycle): Day[] {
  return [...spans, ...marks].flatMap(({ from, to }) => [from, to]);
}

/** From where a word at a place on the line is set, so that it does not stand out at either end. */
export function toAnchor(at: number): 'start' | 'middle' | 'end' {
  if (at < 0.08) return 'start';
  return at > 0.92 ? 'end' : 'middle';
}
