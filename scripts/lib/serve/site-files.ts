import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { getContentType } from '../../../src/delivery/content-types.ts';
import { packings, type Encoding } from '../../../src/delivery/delivery-rules.ts';

/** A file that answers a request, in one of its forms. */
export interface SiteFile {
  place: string;
  type: string;
  encoding?: Encoding;
  /** Whether other readers would be given another form of it. */
  hasForms: boolean;
  size: number;
  modified: Date;
  etag: string;
  read: () => Promise<Buffer>;
}

/** Where the files of a site are found: on the disk at each request, or once, where they will not change. */
export interface SiteFiles {
  /** The file of an address, in the first form that the reader takes; a folder has its `index.html`. */
  find: (pathname: string, accepted: readonly Encoding[]) => Promise<SiteFile | undefined>;
}

export function findOnDisk(dir: string): SiteFiles {
  return { find: (pathname, accepted) => find(dir, pathname, accepted) };
}

/** Bytes that are kept in memory: the pages and scripts that everybody asks for. */
const KEPT = 128_000_000;
const KEPT_FILE = 1_000_000;

/** For a release, which never changes: nothing is looked up twice. */
export function findInRelease(dir: string): SiteFiles {
  const known = new Map<string, Promise<SiteFile | undefined>>();
  let kept = 0;
  const remember = async (pathname: string, accepted: readonly Encoding[]) => {
    const file = await find(dir, pathname, accepted);
    if (!file || file.size > KEPT_FILE || kept + file.size > KEPT) return file;
    kept += file.size;
    const bytes = await file.read();
    return { ...file, read: () => Promise.resolve(bytes) };
  };
  return {
    find: (pathname, accepted) => {
      const key = `${accepted.join()} ${pathname}`;
      const found = known.get(key) ?? remember(pathname, accepted);
      // Addresses that nobody has may be asked for without end.
      void found.then((file) => file && known.set(key, found));
      return found;
    },
  };
}

async function find(dir: string, pathname: string, accepted: readonly Encoding[]): Promise<SiteFile | undefined> {
  const name = pathname.endsWith('/') ? `${pathname}index.html` : pathname;
  const place = path.join(dir, name);
  if (!place.startsWith(dir + path.sep) || /\/\.(?!well-known\/)/.test(name) || name.includes('\0')) return undefined;
  const whole = await statFile(place);
  if (!whole) return undefined;
  const { type, isCompressible } = getContentType(name);
  const forms = isCompressible ? await Promise.all(packings.map((one) => toForm(place, one))) : [];
  const existing = forms.flatMap((form) => form ?? []);
  const chosen = existing.find(({ encoding }) => accepted.includes(encoding));
  const { size, mtime } = chosen?.stats ?? whole;
  const served = chosen ? place + chosen.end : place;
  return {
    place: served,
    type,
    ...(chosen && { encoding: chosen.encoding }),
    hasForms: existing.length > 0,
    size,
    modified: whole.mtime,
    etag: `"${mtime.getTime().toString(36)}-${size.toString(36)}${chosen ? `-${chosen.encoding}` : ''}"`,
    read: () => readFile(served),
  };
}

async function toForm(place: string, packing: (typeof packings)[number]) {
  const stats = await statFile(place + packing.end);
  return stats && { ...packing, stats };
}

async function statFile(place: string) {
  const stats = await stat(place).catch(() => undefined);
  return stats?.isFile() ? stats : undefined;
}
