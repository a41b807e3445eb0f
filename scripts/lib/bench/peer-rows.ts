import { runs, type Run, type SizeCost } from './growth.ts';
import type { PeerCost } from './measured-peers.ts';

/** How many times as much each of our builds takes as a peer's whole one. */
export interface PeerRatio {
  /** Seconds of processors, without those of the pictures, which no peer draws. */
  seconds: number;
  wall: number;
}

const round = (value: number, digits = 1) => Number(value.toFixed(digits));

/** The costs with what the table says of peers, for programs. */
export function addRatios(costs: readonly SizeCost[]) {
  return costs.map((cost) => {
    const { peers, ...own } = cost;
    return peers ? { ...own, peers: peers.map((peer) => ({ ...peer, ratios: toPeerRatios(cost, peer) })) } : own;
  });
}

/** Our builds of a size against one of a peer's. */
function toPeerRatios({ builds }: Pick<SizeCost, 'builds'>, peer: PeerCost): Partial<Record<Run, PeerRatio>> {
  const { seconds, wall } = sumPeer(peer);
  return Object.fromEntries(
    runs.flatMap((run) => {
      const build = builds[run];
      if (!build) return [];
      const own = build.seconds - build.stages.pictures;
      return [[run, { seconds: round(own / seconds, 2), wall: round(build.wall / wall, 2) }]];
    }),
  );
}

function sumPeer({ pages, search }: PeerCost) {
  return {
    seconds: pages.seconds + search.seconds,
    wall: pages.wall + search.wall,
    peak: Math.max(pages.peak, search.peak),
  };
}

/** A row for each of our builds and each peer's, as `console.table` shows them; seconds of processors, and megabytes. */
export function toPeerRows(costs: readonly SizeCost[]): Record<string, string | number>[] {
  return costs.flatMap((cost) => {
    const size = `× ${String(cost.times)}`;
    const own = runs.flatMap((run) => {
      const build = cost.builds[run];
      if (!build) return [];
      const { search, pictures } = build.stages;
      return {
        site: `${size} ours, ${run}`,
        pages: round(build.seconds - search - pictures),
        search: round(search),
        'without pictures': round(build.seconds - pictures),
        pictures: round(pictures),
        wall: round(build.wall),
        'peak MB': Math.round(build.peak / 1e6),
        HTML: build.pages,
      };
    });
    const peers = (cost.peers ?? []).map((peer) => {
      const { seconds, wall, peak } = sumPeer(peer);
      const ratios = Object.entries(toPeerRatios(cost, peer)).flatMap(([run, ratio]) => [
        [`${run} ÷`, ratio.seconds],
        [`${run} wall ÷`, ratio.wall],
      ]);
      return {
        site: `${size} ${peer.peer} ${peer.version}`,
        pages: round(peer.pages.seconds),
        search: round(peer.search.seconds),
        'without pictures': round(seconds),
        wall: round(wall),
        'peak MB': Math.round(peak / 1e6),
        HTML: peer.written,
        ...(Object.fromEntries(ratios) as Record<string, number>),
      };
    });
    return [...own, ...peers];
  });
}
