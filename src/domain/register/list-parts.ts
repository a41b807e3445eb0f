/** A part of a list under a heading of its own. */
export interface Section<K, T> {
  key: K;
  items: readonly T[];
}

/** A list cut into pages; at least one page. */
export function cutList<T>(items: readonly T[], perPage: number): T[][] {
  const count = Math.max(1, Math.ceil(items.length / perPage));
  return Array.from({ length: count }, (_, page) => items.slice(page * perPage, (page + 1) * perPage));
}

/** The same for a list under headings: a section that ends on a later page has its heading there again. */
export function cutSections<K, T>(sections: readonly Section<K, T>[], perPage: number): Section<K, T>[][] {
  const placed = sections.flatMap(({ key, items }) => items.map((item) => ({ key, item })));
  return cutList(placed, perPage).map((page) =>
    [...Map.groupBy(page, ({ key }) => key)].map(([key, items]) => ({ key, items: items.map(({ item }) => item) })),
  );
}

/** The numbers of the second and later pages. */
export function listLaterNumbers(pages: readonly unknown[]): number[] {
  return pages.slice(1).map((_, index) => index + 2);
}

/**
 * The pages that a page leads to: the first, the last, its neighbours, and every tenth; a gap stands for what is left out.
 * @example listOffered(7, 30)  // [1, 'gap', 6, 7, 8, 'gap', 10, 'gap', 20, 'gap', 30]
 */
export function listOffered(current: number, count: number): (number | 'gap')[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => count <= 15 || number === 1 || number === count || number % 10 === 0 || Math.abs(number - current) <= 1,
  );
  return numbers.flatMap((number, index) => {
    const before = numbers[index - 1];
    return before !== undefined && number - before > 1 ? (['gap', number] as const) : [number];
  });
}
