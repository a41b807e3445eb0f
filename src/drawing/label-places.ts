type Point = readonly [x: number, y: number];

/** A name that looks for its place inside an area. */
export interface LabelRequest {
  code: string;
  /** Outlines of the area in the units of the drawing. */
  rings: readonly (readonly Point[])[];
  /** Where the middle of the name would best stand. */
  anchor: Point;
  width: number;
  height: number;
  /** The height that it keeps clear of others, in its middle: its own, or that of what is written below it as well. */
  room: number;
}

export interface PlacedLabel {
  point: Point;
  /** How much of the name lies inside its area, 0 to 1. */
  inside: number;
  /** How much of it lies over the areas of others: nearer to them, it would be read as theirs. */
  over: number;
}

const reach = 54;
const step = 6;

/**
 * Finds a place for every name: as much as possible inside its own area, rather beyond the coast than over the area of
 * another, clear of the names already placed, near its anchor. The narrowest areas choose first, because they have the
 * least room.
 */
export function placeLabels(requests: readonly LabelRequest[]): Map<string, PlacedLabel> {
  const placed: (LabelRequest & PlacedLabel)[] = [];
  for (const request of requests.toSorted((a, b) => toWidth(a) - toWidth(b))) {
    const toInside = createInside(request, request.rings);
    const toOver = createInside(
      request,
      requests.filter((other) => other !== request && isNear(request, other)).flatMap(({ rings }) => rings),
    );
    const toBelow = createInside({ ...request, width: request.height, height: 0 }, request.rings);
    const best = listCandidates(request.anchor)
      .map((point) => ({ point, inside: toInside(point), over: toOver(point) }))
      .map((candidate) => {
        const [x, y] = candidate.point;
        // What is written below a name is short, and belongs where the name does.
        const below = request.room > request.height ? toBelow([x, y + request.room / 2]) : 1;
        return { ...candidate, score: toScore(request, candidate, placed) + below / 4 };
      })
      .reduce((a, b) => (b.score > a.score ? b : a));
    placed.push({ ...request, point: best.point, inside: best.inside, over: best.over });
  }
  return new Map(placed.map(({ code, point, inside, over }) => [code, { point, inside, over }]));
}

/** False where no place for the name could touch the other area. */
function isNear({ anchor: [x, y], width, height }: LabelRequest, { rings }: LabelRequest): boolean {
  const points = rings.flat();
  const isWithin = (values: readonly number[], middle: number, far: number) =>
    Math.min(...values) < middle + far && Math.max(...values) > middle - far;
  return (
    isWithin(
      points.map(([px]) => px),
      x,
      reach + width / 2,
    ) &&
    isWithin(
      points.map(([, py]) => py),
      y,
      reach + height / 2,
    )
  );
}

function toWidth({ rings }: LabelRequest): number {
  const xs = rings.flat().map(([x]) => x);
  return Math.max(...xs) - Math.min(...xs);
}

function listCandidates([x, y]: Point): Point[] {
  const offsets = Array.from({ length: (2 * reach) / step + 1 }, (_, index) => index * step - reach);
  return offsets.flatMap((dx) => offsets.map((dy): Point => [x + dx, y + dy]));
}

function toScore(
  request: LabelRequest,
  { point, inside, over }: PlacedLabel,
  placed: readonly (LabelRequest & PlacedLabel)[],
) {
  const [x, y] = point;
  const distance = Math.hypot(x - request.anchor[0], y - request.anchor[1]);
  const isCrowded = placed.some(
    (other) =>
      Math.abs(other.point[0] - x) < (other.width + request.width) / 2 + 4 &&
      Math.abs(other.point[1] - y) < (other.room + request.room) / 2,
  );
  return inside - over / 4 - distance / 400 - (isCrowded ? 1 : 0);
}

const across = [-0.5, -0.375, -0.25, -0.125, 0, 0.125, 0.25, 0.375, 0.5];
const down = [-0.5, 0, 0.5];

/** Gives the share of the points of the name's box that lie within the outlines. */
function createInside({ width, height }: LabelRequest, rings: LabelRequest['rings']): (point: Point) => number {
  // Candidates share their lines: where the outlines cross a line is found once.
  const lines = new Map<number, readonly number[]>();
  const isInside = (x: number, y: number): boolean => {
    const crossings = lines.get(y) ?? listCrossings(y, rings);
    lines.set(y, crossings);
    return crossings.filter((crossing) => x < crossing).length % 2 === 1;
  };
  return ([x, y]) => {
    const found = across.flatMap((dx) => down.filter((dy) => isInside(x + dx * width, y + dy * height)));
    return found.length / (across.length * down.length);
  };
}

/** Where the outlines cross a line from left to right. */
function listCrossings(y: number, rings: LabelRequest['rings']): number[] {
  return rings.flatMap((ring) =>
    ring.flatMap(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length] ?? [x1, y1];
      return y1 > y !== y2 > y ? [((x2 - x1) * (y - y1)) / (y2 - y1) + x1] : [];
    }),
  );
}
