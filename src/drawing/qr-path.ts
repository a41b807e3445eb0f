import { encode } from 'uqr';

/** A text as a square of dots that a telephone reads, drawn as one path. */
export interface QrDrawing {
  /** Width and height, the quiet zone included. */
  size: number;
  path: string;
}

/** Four dots of quiet all round, as the norm asks. */
const quiet = 4;

/** Draws a text; each row is written as its runs of dark dots. */
export function drawQr(text: string): QrDrawing {
  const { data, size } = encode(text, { ecc: 'M', border: quiet });
  const path = data
    .map((row, y) =>
      toRuns(row)
        .map(([x, width]) => `M${String(x)} ${String(y)}h${String(width)}v1h-${String(width)}z`)
        .join(''),
    )
    .join('');
  return { size, path };
}

function toRuns(row: readonly boolean[]): [x: number, width: number][] {
  const runs: [number, number][] = [];
  for (const [x, isDark] of row.entries()) {
    const last = runs.at(-1);
    if (!isDark) continue;
    if (last && last[0] + last[1] === x) last[1] += 1;
    else runs.push([x, 1]);
  }
  return runs;
}
