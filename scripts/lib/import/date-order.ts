import { isDay } from '../../../src/domain/calendar/dates.ts';
import { words } from '../../../src/i18n/words.ts';
import { toAlternatives } from '../records/sheet-words.ts';

/** What stands first where a date is written in figures. */
export type DateOrder = 'day' | 'month';

const lexicons = Object.values(words).map(({ sheets }) => sheets.dateOrder);
const called = (part: 'day' | 'month' | 'year') =>
  `(?:${toAlternatives(lexicons.flatMap((lexicon) => lexicon[part]))})`;
const [day, month, year] = [called('day'), called('month'), called('year')];
const mark = String.raw`\s*[-/.]\s*`;
const toPattern = (...parts: readonly string[]) =>
  new RegExp(String.raw`(?<![\p{L}\d])${parts.join(mark)}(?![\p{L}\d])`, 'iu');
const orders: readonly (readonly [DateOrder, RegExp])[] = [
  ['month', toPattern(month, day, year)],
  ['day', toPattern(day, month, year)],
  ['day', toPattern(year, month, day)],
];

/**
 * The order that a heading states, and what is left of the heading.
 * @example readDateOrder('Date (mm/dd/yyyy)')  // { order: 'month', rest: 'Date' }
 */
export function readDateOrder(heading: string): { order: DateOrder; rest: string } | undefined {
  const found = orders.find(([, pattern]) => pattern.test(heading));
  if (found === undefined) return undefined;
  const [order, pattern] = found;
  return {
    order,
    rest: heading
      .replace(pattern, ' ')
      .replace(/\(\s*\)/g, ' ')
      .replace(/\s+/g, ' ')
      .trim(),
  };
}

const figures = /(?<!\d|\d[-/.])(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/.]\d{1,2}[-/.])/g;

interface Figures {
  written: string;
  /** The day that each order makes of it; undefined where there is no such day. */
  day: string | undefined;
  month: string | undefined;
}

function listFigures(text: string): Figures[] {
  return [...text.matchAll(figures)].map(([written, first = '', , second = '', last = '']) => {
    const year = last.length === 4 ? last : `${Number(last) > 60 ? '19' : '20'}${last}`;
    const toDay = (ofMonth: string, ofYear: string) => {
      const date = `${year}-${ofYear.padStart(2, '0')}-${ofMonth.padStart(2, '0')}`;
      return isDay(date) ? date : undefined;
    };
    return { written, day: toDay(first, second), month: toDay(second, first) };
  });
}

/** What the cells of a column and its heading say of the order of its dates; of several orders none is sure. */
export function listOrders(heading: string, cells: readonly string[]): ReadonlySet<DateOrder> {
  const stated = readDateOrder(heading)?.order;
  const told = cells.flatMap(listFigures).flatMap(({ day: ofDay, month: ofMonth }): DateOrder[] => {
    if (ofDay !== undefined && ofMonth === undefined) return ['day'];
    return ofMonth !== undefined && ofDay === undefined ? ['month'] : [];
  });
  return new Set(stated === undefined ? told : [stated, ...told]);
}

/** The days of a text that mean another one in the other order. */
export function listDoubtful(text: string): { written: string; day: string; month: string }[] {
  return listFigures(text).flatMap(({ written, day: ofDay, month: ofMonth }) =>
    ofDay === undefined || ofMonth === undefined || ofDay === ofMonth ? [] : [{ written, day: ofDay, month: ofMonth }],
  );
}
