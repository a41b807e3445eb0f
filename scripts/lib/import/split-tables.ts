import { isHeading } from './read-head.ts';
import { toText, type Table } from './read-table.ts';

/**
 * Takes a sheet apart into its tables where it holds several below each other, each with its own headings; the lines
 * between belong to the one that follows. What stands above the first one is said of all.
 */
export function splitTables(table: Table): Table[] {
  // The second row of one heading is no other heading.
  const starts = table.rows.flatMap((cells, index) =>
    isHeading(cells) && !isHeading(table.rows[index - 1] ?? []) ? [index] : [],
  );
  if (starts.length < 2) return [table];
  const cuts = starts.map((start, index) => {
    if (index === 0) return 0;
    let cut = start;
    while (cut > (starts[index - 1] ?? 0) + 1 && isLine(table.rows[cut - 1] ?? [])) cut -= 1;
    return cut;
  });
  return cuts.map((cut, index) => ({ ...table, rows: table.rows.slice(cut, cuts[index + 1]), offset: cut }));
}

/** A title, or nothing at all. */
function isLine(cells: Table['rows'][number]): boolean {
  return new Set(cells.map(toText).filter((text) => text !== '')).size <= 1;
}
