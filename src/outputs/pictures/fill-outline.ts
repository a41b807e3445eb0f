/** Says how much of a pixel an outline covers, from just above 0 to 1. */
type Paint = (x: number, y: number, share: number) => void;

/** How far the lines that stand for a curve may lie from it, in pixels. */
const tolerance = 0.05;

/**
 * Fills outlines of letters, as paths of SVG write them (`M`, `L`, `Q` and `Z` with absolute numbers). The exact area that
 * is covered of every pixel is added up: each line of an outline adds what lies to its right, and takes it away again
 * where it leads back up.
 */
export class OutlineFiller {
  readonly #width: number;
  readonly #height: number;
  readonly #changes: Float32Array;

  constructor(width: number, height: number) {
    this.#width = width;
    this.#height = height;
    // Two columns more, into which what lies right of the picture falls.
    this.#changes = new Float32Array((width + 2) * height);
  }

  /** Fills one path; lines outside the picture are left out. */
  fill(path: string, paint: Paint): void {
    const row = this.#width + 2;
    let [top, bottom, left] = [this.#height, 0, this.#width];
    followLines(path, (x1, y1, x2, y2) => {
      top = Math.min(top, Math.floor(Math.min(y1, y2)));
      bottom = Math.max(bottom, Math.ceil(Math.max(y1, y2)));
      left = Math.min(left, Math.floor(Math.min(x1, x2)));
      this.#addLine(this.#clamp(x1), y1, this.#clamp(x2), y2);
    });
    for (let y = Math.max(0, top); y < Math.min(this.#height, bottom); y += 1) {
      let covered = 0;
      for (let x = Math.max(0, left); x < this.#width; x += 1) {
        covered += this.#changes[y * row + x] ?? 0;
        const share = Math.min(1, Math.abs(covered));
        // What is left of adding and taking away again is not quite nothing.
        if (share > 0.004) paint(x, y, share);
      }
      this.#changes.fill(0, y * row, (y + 1) * row);
    }
  }

  #clamp(x: number): number {
    return Math.min(this.#width, Math.max(0, x));
  }

  #addLine(x1: number, y1: number, x2: number, y2: number): void {
    if (y1 === y2) return;
    const isDown = y1 < y2;
    const [startX, startY, endX, endY] = isDown ? [x1, y1, x2, y2] : [x2, y2, x1, y1];
    const slope = (endX - startX) / (endY - startY);
    let x = startY < 0 ? startX - startY * slope : startX;
    for (let y = Math.max(0, Math.floor(startY)); y < Math.min(this.#height, Math.ceil(endY)); y += 1) {
      const part = Math.min(y + 1, endY) - Math.max(y, startY);
      const next = x + slope * part;
      this.#addInRow(y * (this.#width + 2), Math.min(x, next), Math.max(x, next), isDown ? part : -part);
      x = next;
    }
  }

  /** A piece of a line inside one row of pixels, from the left to the right; `height` is negative where it leads up. */
  #addInRow(row: number, left: number, right: number, height: number): void {
    const first = Math.floor(left);
    const last = Math.ceil(right);
    if (last <= first + 1) {
      const beside = (left + right) / 2 - first;
      this.#add(row + first, height * (1 - beside));
      this.#add(row + first + 1, height * beside);
      return;
    }
    // What is covered grows from column to column; each column gets what it has more than the one before.
    const slope = 1 / (right - left);
    let before = 0;
    for (let column = first; column < last; column += 1) {
      const [from, to] = [Math.max(left, column), Math.min(right, column + 1)];
      const passed = slope * (to - from);
      const covered = slope * (from - left) + passed * (column + 1 - (from + to) / 2);
      this.#add(row + column, height * (covered - before));
      before = covered;
    }
    this.#add(row + last, height * (1 - before));
  }

  #add(place: number, amount: number): void {
    this.#changes[place] = (this.#changes[place] ?? 0) + amount;
  }
}

type Follow = (x1: number, y1: number, x2: number, y2: number) => void;

/** How many numbers follow the commands that outlines of letters have. */
const counts: Readonly<Partial<Record<string, number>>> = { M: 2, L: 2, Q: 4, Z: 0 };

/** Goes along the lines of a path; curves become short ones. */
function followLines(path: string, follow: Follow): void {
  let [x, y, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    follow(x, y, toX, toY);
    x = toX;
    y = toY;
  };
  const numbers = [0, 0, 0, 0];
  for (let place = 0; place < path.length;) {
    const command = path[place] ?? '';
    const count = counts[command];
    if (count === undefined) throw new Error(`An outline cannot be drawn: ${path.slice(place, place + 20)}`);
    place = readNumbers(path, place + 1, count, numbers);
    const [a = 0, b = 0, c = 0, d = 0] = numbers;
    if (command === 'M') {
      [x, y, startX, startY] = [a, b, a, b];
    } else if (command === 'L') {
      lineTo(a, b);
    } else if (command === 'Z') {
      lineTo(startX, startY);
    } else {
      const [fromX, fromY] = [x, y];
      const steps = Math.ceil(Math.sqrt(Math.hypot(fromX - 2 * a + c, fromY - 2 * b + d) / (4 * tolerance))) || 1;
      for (let step = 1; step <= steps; step += 1) {
        const t = step / steps;
        const [before, over, after] = [(1 - t) * (1 - t), 2 * t * (1 - t), t * t];
        lineTo(before * fromX + over * a + after * c, before * fromY + over * b + after * d);
      }
    }
  }
}

/** Reads some numbers of a path, and gives the place after them and the spaces that follow. */
function readNumbers(path: string, from: number, count: number, into: number[]): number {
  let place = from;
  for (let index = 0; index < count; index += 1) {
    let end = place;
    while (isNumeral(path.charCodeAt(end))) end += 1;
    if (end === place) throw new Error(`An outline lacks a number: ${path.slice(from, place + 20)}`);
    into[index] = Number(path.slice(place, end));
    place = skipSpace(path, end);
  }
  return skipSpace(path, place);
}

/** True for a digit, a point and a minus. */
function isNumeral(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 45;
}

/** The next place that is no space and no comma. */
function skipSpace(path: string, from: number): number {
  let place = from;
  while (path[place] === ' ' || path[place] === ',') place += 1;
  return place;
}
