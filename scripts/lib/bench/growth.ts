import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { getEntryForm } from '../../../src/model/entry-form.ts';
import { toContentPlace } from '../../../src/reader/content-path.ts';
import { readEntryParts, toEntryText } from '../../../src/reader/entry-text.ts';
import { toPlainLines } from '../../../src/reader/file-text.ts';
import { listSourceFiles, makeSourceFile, type SourceFile } from '../../../src/reader/source-file.ts';
import type { PeerCost } from './measured-peers.ts';
import { measureBuild, stageNames, type BuildCost, type Stage } from './measured-build.ts';
import { multiplyContent, writeContent } from './multiply-content.ts';

/** Builds of one content: the first draws every picture, the next finds nothing changed, the last one title. */
export const runs = ['first', 'again', 'edited'] as const;
export type Run = (typeof runs)[number];

/** What the builds of one size took. */
export interface SizeCost {
  times: number;
  /** Records and translations. */
  documents: number;
  builds: Partial<Record<Run, BuildCost>>;
  /** What other generators take for the same documents, where that was asked for. */
  peers?: PeerCost[];
}

interface Growth {
  script: string;
  contentDir: string;
  siteDate: string;
  /** How many times as much content each size has. */
  sizes: readonly number[];
  runs: readonly Run[];
  /** Builds the same documents otherwise. */
  measurePeers?: (files: readonly SourceFile[]) => Promise<PeerCost[]>;
  say: (line: string) => void;
}

/** Reads what a command asks for; undefined where it is no list of sizes, or names a build that there is none of. */
export function readPlan(sizes: string, wanted = runs.join()): Pick<Growth, 'sizes' | 'runs'> | undefined {
  const numbers = sizes.split(',').map(Number);
  const names = wanted.split(',');
  const known = runs.filter((run) => names.includes(run));
  const isUsable = numbers.every((size) => Number.isInteger(size) && size > 0) && known.length === names.length;
  return isUsable ? { sizes: numbers.toSorted((a, b) => a - b), runs: known } : undefined;
}

/** Builds grown copies of a content folder in a folder that is removed afterwards, and measures each build. */
export async function measureGrowth({ contentDir, sizes, say, ...options }: Growth): Promise<SizeCost[]> {
  const original = listSourceFiles(contentDir);
  const costs: SizeCost[] = [];
  for (const times of sizes) {
    const folder = await mkdtemp(path.join(tmpdir(), 'bench-'));
    try {
      const files = multiplyContent(original, times);
      const documents = files.filter(({ path: file }) => toContentPlace(file).kind === 'entry').length;
      const cost: SizeCost = { times, documents, builds: {} };
      const grown = path.join(folder, 'content');
      await writeContent(files, grown);
      for (const run of runs.filter((name) => options.runs.includes(name))) {
        if (run === 'edited') await writeContent(editOne(files), grown);
        const { script, siteDate } = options;
        const build = await measureBuild({ script, contentDir: grown, siteDate, out: path.join(folder, 'dist') });
        cost.builds[run] = build;
        say(`× ${String(times)}, ${run}: ${build.seconds.toFixed(1)} s of processors, ${build.wall.toFixed(1)} s`);
      }
      if (options.measurePeers) cost.peers = await options.measurePeers(files);
      costs.push(cost);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }
  return costs;
}

/** The first report, with a longer title. */
export function editOne(files: readonly SourceFile[]): SourceFile[] {
  for (const { path: file, read } of files) {
    const place = toContentPlace(file);
    if (place.kind !== 'entry' || place.collection !== 'press-releases' || !place.isRecord) continue;
    const parts = readEntryParts(toPlainLines(Buffer.from(read()).toString('utf8')));
    if (!parts) continue;
    const fields = { ...parts.fields, title: `${String(parts.fields['title'])} (2)` };
    return [makeSourceFile(file, toEntryText({ ...parts, fields }, getEntryForm(place.collection)))];
  }
  return [];
}

/** Where a cost grows as the size to the power of `exponent`: 1 is in step, 2 is four times as much for twice the size. */
export function toExponent(
  small: { size: number; cost: number },
  large: { size: number; cost: number },
): number | undefined {
  if (small.cost <= 0 || large.cost <= 0 || small.size === large.size) return undefined;
  return Math.log(large.cost / small.cost) / Math.log(large.size / small.size);
}

/** How each stage, and the whole, grows from the smallest to the largest size in one kind of build. */
export function listExponents(costs: readonly SizeCost[], run: Run): Partial<Record<Stage | 'all', number>> {
  const measured = costs.flatMap(({ documents, builds: { [run]: build } }) => (build ? [{ documents, build }] : []));
  const [small, large] = [measured[0], measured.at(-1)];
  if (!small || !large) return {};
  const toPoint = ({ documents, build }: typeof small, stage: Stage | 'all') => ({
    size: documents,
    cost: stage === 'all' ? build.seconds : build.stages[stage],
  });
  return Object.fromEntries(
    ([...stageNames, 'all'] as const).flatMap((stage) => {
      const exponent = toExponent(toPoint(small, stage), toPoint(large, stage));
      return exponent === undefined ? [] : [[stage, Number(exponent.toFixed(2))]];
    }),
  );
}

/** The exponents of every kind of build. */
export function toExponents(costs: readonly SizeCost[]): Record<Run, ReturnType<typeof listExponents>> {
  return Object.fromEntries(runs.map((run) => [run, listExponents(costs, run)])) as never;
}

/** A row for each build, as `console.table` shows them; seconds of processors, and megabytes. */
export function toRows(costs: readonly SizeCost[]): Record<string, string | number>[] {
  const round = (value: number) => Number(value.toFixed(1));
  const rows = costs.flatMap(({ times, documents, builds }) =>
    runs.flatMap((run) => {
      const build = builds[run];
      if (!build) return [];
      return {
        build: `× ${String(times)} ${run}`,
        documents,
        ...Object.fromEntries(stageNames.map((stage) => [stage, round(build.stages[stage])])),
        all: round(build.seconds),
        wall: round(build.wall),
        'peak MB': Math.round(build.peak / 1e6),
        files: build.files,
        HTML: build.pages,
        'site MB': round(build.bytes / 1e6),
      };
    }),
  );
  const exponents = Object.entries(toExponents(costs)).flatMap(([run, found]) =>
    Object.keys(found).length === 0 ? [] : [{ build: `exponent ${run}`, ...found }],
  );
  return [...rows, ...exponents];
}
