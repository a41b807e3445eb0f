import { createRandom } from '../seeded-random.ts';

export interface Source {
  /** Relative to the project, with slashes. */
  file: string;
  lines: number;
}

/** Lines of a file, counted from 1, both included. */
export interface Piece {
  file: string;
  from: number;
  to: number;
}

/** So many that most functions lie in one piece, so few that one file does not fill a sample. */
const PIECE = 40;

/**
 * Draws as many pieces of the files by chance, without any twice: every line is as likely as every other, and the same seed draws
 * the same. In the order of the files.
 */
export function samplePieces(sources: readonly Source[], count: number, seed: number): Piece[] {
  const pieces = sources.flatMap(cutFile);
  const random = createRandom(seed);
  const drawn = new Set<Piece>();
  while (drawn.size < Math.min(count, pieces.length)) {
    const piece = pieces[Math.floor(random() * pieces.length)];
    if (piece) drawn.add(piece);
  }
  return pieces.filter((piece) => drawn.has(piece));
}

/** Pieces of about the same length, so that no short rest is drawn as often as a long piece. */
function cutFile({ file, lines }: Source): Piece[] {
  const count = Math.max(1, Math.round(lines / PIECE));
  const border = (number: number) => Math.round((number * lines) / count);
  return Array.from({ length: count }, (_, index) => ({ file, from: border(index) + 1, to: border(index + 1) }));
}

/** How Stryker is told to change those lines only; it takes a comma as the end of a name. */
export const toMutateOption = (pieces: readonly Piece[]): string =>
  pieces.map(({ file, from, to }) => `${file}:${String(from)}-${String(to)}`).join(',');
