import type { Day } from '../domain/calendar/dates.ts';

/** A stretch of time as a line from 0 to 1. */
export interface TimeAxis {
  firstYear: number;
  /** The year at whose beginning the line ends. */
  endYear: number;
  /** Years that are written under the line. */
  ticks: readonly number[];
}

const tickSteps = [1, 2, 5, 10, 20, 50, 100];
const mostTicks = 6;

/** A line that holds all the days, in whole years, with at most six years written. */
export function toTimeAxis(days: readonly Day[]): TimeAxis {
  const years = days.map((day) => Number(day.slice(0, 4)));
  const firstYear = Math.min(...years);
  const endYear = Math.max(...years) + 1;
  const step = tickSteps.find((size) => (endYear - firstYear) / size <= mostTicks) ?? 1000;
  const first = Math.ceil(firstYear / step) * step;
  const count = Math.floor((endYear - 1 - first) / step) + 1;
  return { firstYear, endYear, ticks: Array.from({ length: Math.max(count, 0) }, (_, index) => first + index * step) };
}

/** Where a day lies on the line: 0 at its beginning, 1 at its end, to a thousandth. */
export function toPosition(day: Day, { firstYear, endYear }: Pick<TimeAxis, 'firstYear' | 'endYear'>): number {
  const year = Number(day.slice(0, 4));
  const start = Date.UTC(year, 0, 1);
  const share = (Date.parse(`${day}T00:00:00Z`) - start) / (Date.UTC(year + 1, 0, 1) - start);
  return Math.round(((year + share - firstYear) / (endYear - firstYear)) * 1000) / 1000;
}

/** Where a year begins on the line. */
export function toYearPosition(year: number, axis: Pick<TimeAxis, 'firstYear' | 'endYear'>): number {
  return toPosition(`${String(year)}-01-01`, axis);
}
