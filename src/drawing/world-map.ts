/** The world as it is drawn, with the province near its middle. */
export interface WorldMap {
  width: number;
  height: number;
  /** Where the province lies; absent where nobody recorded its seat. */
  origin?: readonly [x: number, y: number];
  /** Where each partner lies, by slug; partners without coordinates are not in it. */
  places: ReadonlyMap<string, WorldPlace>;
}

export interface WorldPlace {
  x: number;
  y: number;
  /** The shortest way from the province over the globe; absent without its seat. */
  way?: string;
}

/** Places so close that one mark stands for all of them, at the place of the first. */
export interface PlaceCluster<T extends { x: number; y: number }> {
  x: number;
  y: number;
  members: readonly T[];
}

/**
 * Joins places nearer to each other than `distance`. The fullest neighbourhood comes first, so that a mark stands in
 * the middle of the crowd that it counts; every place is counted once.
 */
export function clusterPlaces<T extends { x: number; y: number }>(
  places: readonly T[],
  distance: number,
): PlaceCluster<T>[] {
  const isNear = (a: T, b: T) => Math.hypot(a.x - b.x, a.y - b.y) < distance;
  const clusters: PlaceCluster<T>[] = [];
  let left = [...places];
  while (left.length > 0) {
    const crowds = left.map((place) => ({ place, members: left.filter((other) => isNear(place, other)) }));
    const fullest = crowds.reduce((a, b) => (b.members.length > a.members.length ? b : a));
    clusters.push({ x: fullest.place.x, y: fullest.place.y, members: fullest.members });
    left = left.filter((place) => !fullest.members.includes(place));
  }
  return clusters;
}
