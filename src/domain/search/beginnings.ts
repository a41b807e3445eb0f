/** Finds what has a text that begins with another, in the order of `items`: by halving a sorted list, not by looking at all. */
export function createBeginnings<T>(
  items: readonly T[],
  toTexts: (item: T) => readonly string[],
): (beginning: string) => T[] {
  const sorted = items
    .flatMap((item, position) => [...new Set(toTexts(item))].map((text) => ({ text, item, position })))
    .toSorted((a, b) => compareTexts(a.text, b.text));
  return (beginning) => {
    let first = 0;
    for (let end = sorted.length; first < end;) {
      const middle = (first + end) >> 1;
      if (compareTexts(sorted[middle]?.text ?? '', beginning) < 0) first = middle + 1;
      else end = middle;
    }
    const found = new Map<number, T>();
    for (let one = sorted[first]; one?.text.startsWith(beginning); one = sorted[first]) {
      found.set(one.position, one.item);
      first += 1;
    }
    return [...found].toSorted(([a], [b]) => a - b).map(([, item]) => item);
  };
}

/** By code units: what begins alike stands together. */
function compareTexts(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
