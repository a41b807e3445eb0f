import { addWords, listValues } from '../lists/closed-list.ts';
import type { Language } from '../text/language.ts';

/** In which order a list stands; `relevance` is the register's own, by status. */
const orders = addWords('sort', {
  relevance: {},
  newest: {},
  ending: {},
  name: {},
  region: {},
  form: {},
  number: {},
});

export type SortOrder = keyof typeof orders;

export const sortOrders = listValues(orders);

/** An order as a reader chose it; a second press on the head of a column turns it round. */
export interface Sorting {
  order: SortOrder;
  isReversed: boolean;
}

/**
 * How an order is written in an address.
 * @example toSortWord({ order: 'newest', isReversed: true }, 'id')  // '-terbaru'
 */
export function toSortWord({ order, isReversed }: Sorting, language: Language): string {
  return `${isReversed ? '-' : ''}${orders[order].words[language]}`;
}

/** Reads an order in the words of any language. */
export function parseSorting(written: string): Sorting | undefined {
  const isReversed = written.startsWith('-');
  const word = written.slice(isReversed ? 1 : 0).toLowerCase();
  const order = sortOrders.find((candidate) => Object.values(orders[candidate].words).includes(word));
  return order && { order, isReversed };
}
