import { mkdir, mkdtemp, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { getContentType } from '../../../src/delivery/content-types.ts';
import { isHashed, isHidden, packings } from '../../../src/delivery/delivery-rules.ts';
import { linkFile } from '../link-file.ts';
import { checksumsFile, hashBytes, hashFiles, toChecksumsText } from './checksums.ts';
import { listFiles } from './list-files.ts';
import { listReleases, type BuildInfo, type Manifest, type Release } from './manifest.ts';
import { packBytes } from './pack-file.ts';
import { writeServerFiles } from './server-files.ts';

interface Packaging {
  /** The built site. */
  dist: string;
  /** Where releases stand, each in a folder of its own. */
  releases: string;
  /** Former releases whose hashed files go along. */
  carry: number;
  /** Without the packed forms: for a host that packs by itself. */
  isPlain: boolean;
  /** More files that stand beside the manifest, by name. */
  beside?: Readonly<Record<string, string>>;
  log: (line: string) => void;
}

/** Thrown where there is nothing that could be published; its message is for the person who asked. */
export class NotPublishable extends Error {}

/**
 * Makes a release of a built site: a folder that never changes, with every file, its packed forms, the checksums and
 * what servers need. The same site gives the release that is there already. What did not change is one file on the
 * disk with the former release's, so that readers who have it are told so.
 */
export async function makeRelease({ dist, releases, carry, isPlain, beside = {}, log }: Packaging): Promise<Release> {
  const build = await readBuildInfo(dist);
  const former = await listReleases(releases);
  const files = listFiles(dist).filter((file) => file !== checksumsFile);
  const sums = hashFiles(dist, files);
  const digest = hashBytes(Buffer.from(toChecksumsText(sums)));
  const name = [build.day, build.source?.commit.slice(0, 8) ?? 'no-commit', digest.slice(0, 8)].join('-');
  const same = former.find(({ manifest }) => manifest.name === name);
  if (same) return same;

  await mkdir(releases, { recursive: true });
  const arriving = await mkdtemp(path.join(releases, '.arriving-'));
  try {
    const site = path.join(arriving, 'site');
    const packer = new Packer({ dist, site, former, isPlain });
    await packer.packAll(sums);
    const listed = new Map([...sums].filter(([file]) => !isHidden(`/${file}`)));
    await writeFile(path.join(site, checksumsFile), toChecksumsText(listed));
    const carried = await carryHashedFiles(site, former.slice(0, carry), sums);
    const manifest: Manifest = {
      name,
      packedAt: new Date().toISOString(),
      build,
      digest,
      files: Object.fromEntries(sums),
      carried,
    };
    await writeServerFiles(arriving, files, build);
    for (const [file, text] of Object.entries(beside)) await writeFile(path.join(arriving, file), text);
    await writeFile(path.join(arriving, 'manifest.json'), `${JSON.stringify(manifest, null, 1)}\n`);
    const dir = path.join(releases, name);
    await rename(arriving, dir);
    log(
      `${sums.size} files, ${packer.packed} packed anew, ${packer.linked} unchanged, ${carried.length} of former releases`,
    );
    return { dir, manifest };
  } finally {
    await rm(arriving, { recursive: true, force: true });
  }
}

async function readBuildInfo(dist: string): Promise<BuildInfo> {
  const text = await readFile(path.join(dist, 'build.json'), 'utf8').catch(() => undefined);
  if (text === undefined) throw new NotPublishable(`There is no built site in ${dist}. Run: npm run build`);
  const build = JSON.parse(text) as BuildInfo;
  if (build.isPreview) throw new NotPublishable(`${dist} is a preview, with drafts. Build without PREVIEW=1.`);
  return build;
}

class Packer {
  packed = 0;
  linked = 0;
  readonly #places: { dist: string; site: string; former: readonly Release[]; isPlain: boolean };

  constructor(places: { dist: string; site: string; former: readonly Release[]; isPlain: boolean }) {
    this.#places = places;
  }

  /** As many files at once as there are processors; the packers work outside this thread. */
  async packAll(sums: ReadonlyMap<string, string>): Promise<void> {
    const waiting = [...sums];
    const work = async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) await this.#pack(...next);
    };
    await Promise.all(Array.from({ length: os.availableParallelism() }, work));
  }

  async #pack(file: string, sum: string): Promise<void> {
    const { dist, site, former, isPlain } = this.#places;
    const target = path.join(site, file);
    await mkdir(path.dirname(target), { recursive: true });
    const [newest] = former;
    if (newest?.manifest.files[file] === sum && linkForms(path.join(newest.dir, 'site', file), target, isPlain)) {
      this.linked += 1;
      return;
    }
    const bytes = await readFile(path.join(dist, file));
    await writeFile(target, bytes, { mode: 0o644 });
    if (isPlain || isHidden(`/${file}`) || !getContentType(file).isCompressible) return;
    for (const { encoding, end } of packings) {
      const packed = await packBytes(bytes, encoding);
      if (packed) await writeFile(target + end, packed, { mode: 0o644 });
    }
    this.packed += 1;
  }
}

/** The file and its packed forms, as the same files on the disk; says whether the file could be. */
function linkForms(from: string, to: string, isPlain = false): boolean {
  if (!linkFile(from, to)) return false;
  if (!isPlain) for (const { end } of packings) linkFile(from + end, to + end);
  return true;
}

/** A page that was opened before the change still asks for the files that it was made with. */
async function carryHashedFiles(
  site: string,
  former: readonly Release[],
  sums: ReadonlyMap<string, string>,
): Promise<string[]> {
  const carried = new Set<string>();
  for (const { dir, manifest } of former) {
    for (const file of Object.keys(manifest.files)) {
      if (!isHashed(`/${file}`) || sums.has(file) || carried.has(file)) continue;
      const target = path.join(site, file);
      await mkdir(path.dirname(target), { recursive: true });
      if (linkForms(path.join(dir, 'site', file), target)) carried.add(file);
    }
  }
  return [...carried].toSorted();
}

/** Throws away all but the newest releases; one that is served (`current` beside the folder) stays in any case. */
export async function pruneReleases(releases: string, keep: number): Promise<string[]> {
  const served = await realpath(path.join(releases, '../current')).catch(() => undefined);
  const old = (await listReleases(releases)).slice(keep).filter(({ dir }) => dir !== served);
  for (const { dir } of old) await rm(dir, { recursive: true, force: true });
  return old.map(({ manifest }) => manifest.name);
}
