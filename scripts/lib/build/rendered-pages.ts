import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { moveUnlessThere } from './replace-folder.ts';
import { openSealed, sealBytes, toKey } from '../../../src/cache/kept-files.ts';

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
const names = { pages: 'pages', record: 'record' } as const;

/** Where a content folder's pages are kept, those of a preview apart. */
export const toRenderedFolder = (root: string, contentDir: string, isPreview: boolean) =>
  path.join(root, '.cache/rendered', toKey([contentDir, String(isPreview)]));

export const toPagesFolder = (folder: string) => path.join(folder, names.pages);

/** What was rendered before; nothing where it cannot be read. */
export async function readRendered(folder: string): Promise<RenderedSite | undefined> {
  try {
    const bytes = openSealed(names.record, await readFile(path.join(folder, names.record)));
    return bytes && (deserialize(bytes) as RenderedSite);
  } catch {
    return undefined;
  }
}

export async function writeRendered(folder: string, site: RenderedSite): Promise<void> {
  await writeFile(path.join(folder, names.record), sealBytes(names.record, serialize(site)));
}

/**
 * Puts what was rendered now in the place of what was rendered before. Between the steps a record may stand beside other
 * pages: no page counts whose bytes are not those of the record. What another build has put there meanwhile stays.
 */
export async function replaceRendered(finished: string, folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  await mkdir(path.dirname(folder), { recursive: true });
  await moveUnlessThere(finished, folder);
}
