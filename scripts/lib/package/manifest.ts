import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';

/** What a build says of itself in `build.json`. */
export interface BuildInfo {
  site: string;
  day: string;
  timeZone: string;
  staleAfter: string;
  source: { commit: string; isChanged: boolean } | null;
  isPreview: boolean;
}

/** What a release says of itself in `manifest.json`. */
export interface Manifest {
  name: string;
  packedAt: string;
  build: BuildInfo;
  /** SHA-256 of the list of all files with theirs: the same for the same site. */
  digest: string;
  /** SHA-256 of every file of the site. */
  files: Readonly<Record<string, string>>;
  /** Hashed files of former releases, for pages that readers still have open. */
  carried: readonly string[];
}

export interface Release {
  dir: string;
  manifest: Manifest;
}

/** The releases of a folder, the newest first. */
export async function listReleases(folder: string): Promise<Release[]> {
  const names = await readdir(folder).catch(() => []);
  const releases = await Promise.all(
    names.filter((name) => !name.startsWith('.')).map((name) => readRelease(path.join(folder, name))),
  );
  return releases
    .flatMap((release) => release ?? [])
    .toSorted((a, b) => (a.manifest.packedAt < b.manifest.packedAt ? 1 : -1));
}

async function readRelease(dir: string): Promise<Release | undefined> {
  const text = await readFile(path.join(dir, 'manifest.json'), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : { dir, manifest: JSON.parse(text) as Manifest };
}
