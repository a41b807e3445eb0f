/** A place on a map that becomes a tile. */
interface Spot {
  code: string;
  middle: readonly [x: number, y: number];
}

/** A tile of equal size, in a grid that keeps who lies west and who lies north of whom as well as it can. */
export interface Tile {
  code: string;
  column: number;
  row: number;
}

/**
 * Lays places out as tiles of so many columns, in as few rows as hold them all: every place takes the free cell that is
 * nearest to where it lies, so that all moves together are shortest.
 */
export function layTiles(spots: readonly Spot[], columns: number): Tile[] {
  const rows = Math.ceil(spots.length / columns);
  const across = toRanks(spots.map(({ middle: [x] }) => x));
  const down = toRanks(spots.map(({ middle: [, y] }) => y));
  const cells = Array.from({ length: columns * rows }, (_, index) => ({
    column: index % columns,
    row: Math.floor(index / columns),
  }));
  const costs = spots.map((_, index) => {
    const x = (across[index] ?? 0) * columns - 0.5;
    const y = (down[index] ?? 0) * rows - 0.5;
    return cells.map(({ column, row }) => (column - x) ** 2 + (row - y) ** 2);
  });
  return assign(costs).map((cell, index) => ({
    code: spots[index]?.code ?? '',
    column: cells[cell]?.column ?? 0,
    row: cells[cell]?.row ?? 0,
  }));
}

/** Where each value stands among all, from 0 to 1: crowded places get as much room as lonely ones. */
function toRanks(values: readonly number[]): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return values.map((value) => (sorted.indexOf(value) + 0.5) / values.length);
}

/** Gives each row of the costs a column of its own so that their sum is least (Kuhn and Munkres). */
function assign(costs: readonly (readonly number[])[]): number[] {
  const size = costs.length;
  const width = costs[0]?.length ?? 0;
  const rowPrice = new Array<number>(size + 1).fill(0);
  const columnPrice = new Array<number>(width + 1).fill(0);
  /** The row (from 1) that holds each column (from 1); 0 where none does. */
  const holder = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= size; row += 1) {
    const before = new Array<number>(width + 1).fill(0);
    const least = new Array<number>(width + 1).fill(Infinity);
    const seen = new Set<number>();
    let column = 0;
    holder[0] = row;
    do {
      seen.add(column);
      const held = holder[column] ?? 0;
      let step = Infinity;
      let next = 0;
      for (let other = 1; other <= width; other += 1) {
        if (seen.has(other)) continue;
        const cost = (costs[held - 1]?.[other - 1] ?? 0) - (rowPrice[held] ?? 0) - (columnPrice[other] ?? 0);
        if (cost < (least[other] ?? Infinity)) {
          least[other] = cost;
          before[other] = column;
        }
        if ((least[other] ?? Infinity) < step) {
          step = least[other] ?? Infinity;
          next = other;
        }
      }
      for (let other = 0; other <= width; other += 1) {
        if (seen.has(other)) {
          const owner = holder[other] ?? 0;
          rowPrice[owner] = (rowPrice[owner] ?? 0) + step;
          columnPrice[other] = (columnPrice[other] ?? 0) - step;
        } else least[other] = (least[other] ?? Infinity) - step;
      }
      column = next;
    } while (holder[column] !== 0);
    while (column !== 0) {
      const previous = before[column] ?? 0;
      holder[column] = holder[previous] ?? 0;
      column = previous;
    }
  }
  const columnOf = new Map(holder.map((row, column) => [row, column - 1]));
  return costs.map((_, index) => columnOf.get(index + 1) ?? 0);
}
