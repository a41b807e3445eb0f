/**
 * The candidate nearest to a word, for "did you mean"; undefined where none is near: at most one change in three letters,
 * and never more than three.
 * @example suggest('sigining', ['signing', 'renewal'])  // 'signing'
 */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return findNearest(word, candidates, (a, b) => [a, b]);
}

/**
 * The same among names, of which the words that both begin or end with tell nothing: "Kota Ulsan" is no slip for "Kota Busan",
 * nor "Osaka University" for "Asia University".
 * @example suggestName('kota-bussan', ['kota-busan'])  // 'kota-busan'
 */
export function suggestName(name: string, candidates: Iterable<string>): string | undefined {
  return findNearest(name, candidates, dropSharedWords);
}

function findNearest(
  word: string,
  candidates: Iterable<string>,
  toCompared: (a: string, b: string) => [string, string],
): string | undefined {
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of candidates) {
    const [written, meant] = toCompared(word.toLowerCase(), candidate.toLowerCase());
    const limit = Math.min(3, Math.floor(written.length / 3));
    const distance = countChanges(written, meant, Math.min(limit + 1, bestDistance));
    if (distance <= limit && distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Two texts without the words with which both begin or end; unchanged where one is a part of the other. */
function dropSharedWords(a: string, b: string): [string, string] {
  const [first = [], second = []] = [a, b].map((text) => text.split(/[\s-]+/));
  const size = Math.min(first.length, second.length);
  const isOther = (at: number) => first.at(at) !== second.at(at);
  const places = Array.from({ length: size }, (_, index) => index);
  const [head, tail] = [places.findIndex(isOther), places.findIndex((index) => isOther(-1 - index))];
  if (head + tail < 1 || head === -1 || tail === -1 || head + tail >= size) return [a, b];
  return [first, second].map((words) => words.slice(head, words.length - tail).join('-')) as [string, string];
}

/**
 * Letters to insert, drop, replace or swap with their neighbour to turn `a` into `b` (optimal string alignment); gives
 * `limit` as soon as there are at least that many.
 */
export function countChanges(a: string, b: string, limit = Infinity): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let changes = Math.min(at(last, column) + 1, at(current, column - 1) + 1, at(last, column - 1) + cost);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        changes = Math.min(changes, at(beforeLast, column - 2) + 1);
      current.push(changes);
    }
    if (Math.min(...current) >= limit) return limit;
    [beforeLast, last] = [last, current];
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
