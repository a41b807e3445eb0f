import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { openSealed, replaceFile, sealBytes, toKey } from '../../../src/cache/kept-files.ts';
import { linkFile } from '../link-file.ts';
import { hashBytes } from '../package/checksums.ts';

/** A file that was written, and from what. */
export interface RenderedFile {
  /** Fingerprint of its bytes; absent where there was nothing to write. */
  hash: string | undefined;
  /** The route and what it was given. */
  plan: string;
  /** Numbers of reads in `RenderedSite.reads`. */
  reads: Uint32Array;
}

/** Everything that was written for one content folder, with what it was written from. */
export interface RenderedSite {
  /** Fingerprint of all that every file is written from: the program, the day, settings and lists. */
  common: string;
  reads: readonly string[];
  /** What was behind each read. */
  stamps: readonly string[];
  files: ReadonlyMap<string, RenderedFile>;
}

/** Names in the folder of rendered pages. */
const names = { pages: 'pages', record: 'record', yaml: 'yaml' } as const;

/** Where a content folder's pages are kept, those of a preview apart. */
export const toRenderedFolder = (root: string, contentDir: string, isPreview: boolean) =>
  path.join(root, '.cache/rendered', toKey([contentDir, String(isPreview)]));

/** What the files of the content said when the site was written. */
export const toKeptYamlFile = (folder: string) => path.join(folder, names.yaml);

/** What was rendered before; nothing where it cannot be read. */
export async function readRendered(folder: string): Promise<RenderedSite | undefined> {
  try {
    const bytes = openSealed(names.record, await readFile(path.join(folder, names.record)));
    return bytes && (deserialize(bytes) as RenderedSite);
  } catch {
    return undefined;
  }
}

/** Takes the place of the record of the last build, and throws away what no file of this one is. */
export async function writeRendered(folder: string, site: RenderedSite): Promise<void> {
  await replaceFile(path.join(folder, names.record), sealBytes(names.record, serialize(site)));
  const wanted = new Set([...site.files.values()].map(({ hash }) => hash));
  const pages = path.join(folder, names.pages);
  for (const name of readdirSync(pages))
    if (!wanted.has(name)) rmSync(path.join(pages, name), { recursive: true, force: true });
}

/**
 * The files that were rendered for one content folder, each named by the fingerprint of its bytes: several builds may add
 * and throw away at once, and a file that is not what its name says counts for nothing.
 */
export class KeptPages {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = path.join(folder, names.pages);
    mkdirSync(this.#folder, { recursive: true });
  }

  /** Puts a file where it is wanted, as one with what is kept; says whether it was there with every byte as it was. */
  take(hash: string, file: string): boolean {
    const kept = this.#toPlace(hash);
    try {
      if (!linkFile(kept, file)) return false;
      if (hashBytes(readFileSync(file)) === hash) return true;
    } catch {
      // Something else is in its place.
    }
    for (const one of [file, kept]) rmSync(one, { recursive: true, force: true });
    return false;
  }

  /** Keeps a file that was written. */
  keep(hash: string, file: string): void {
    linkFile(file, this.#toPlace(hash));
  }

  /** Says whether a file is still the one that is kept, so that its fingerprint is known. */
  isKept(hash: string, file: string): boolean {
    const [one, other] = [this.#toPlace(hash), file].map((place) => statSync(place, { throwIfNoEntry: false }));
    return one !== undefined && one.ino === other?.ino && one.dev === other.dev;
  }

  #toPlace(hash: string): string {
    return path.join(this.#folder, hash);
  }
}
