import { createHash } from 'node:crypto';
import { rememberByFile } from '../../../src/reader/read-once.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';
import { saysPlace } from './camera-place.ts';
import { hasMoreBehindJpeg, holdsArchive, holdsPdf } from './second-file.ts';

/** What the checker needs to know of a picture. */
export interface Picture {
  isReadable: boolean;
  hasLocation: boolean;
  /** It shows several pictures in turn. */
  isMoving?: boolean;
  /** A second file lies in it or behind it. */
  holdsMore?: boolean;
  /** What its bytes are, where they are not what its name says: `gif`. */
  differs?: string;
  /** How many points it has on its longer side, where these are too many to be drawn. */
  tooWide?: number;
}

/** Formats by the ending that a name must have. */
const endings: Readonly<Partial<Record<string, RegExp>>> = {
  jpeg: /\.jpe?g$/i,
  png: /\.png$/i,
  webp: /\.webp$/i,
  avif: /\.avif$/i,
};

/** Points on the longer side: a camera of 100 megapixels has fewer. */
export const MAX_POINTS = 12_000;

const raster = /\.(?:jpe?g|png|webp|avif)$/i;

/** Larger pictures are refused by their size alone. */
const MAX_READ = 30_000_000;

/** Looks into every picture below `files/`; into one that nobody writes to only once. */
export async function readPictures(files: readonly SourceFile[], areStill = false): Promise<Map<string, Picture>> {
  const wanted = files.filter(
    ({ kind, path, size }) => kind === 'file' && size < MAX_READ && path.startsWith('files/') && raster.test(path),
  );
  const pictures = new Map<string, Picture>();
  const look = areStill ? readStillPicture : readPicture;
  for (const file of wanted) pictures.set(file.path, await look(file));
  return pictures;
}

const readStillPicture = rememberByFile(readPicture);

async function readPicture(file: SourceFile): Promise<Picture> {
  try {
    const bytes = Buffer.from(file.read());
    // Loaded only where there are pictures: it takes longer than the rest of the check.
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { limitInputPixels: MAX_POINTS ** 2 });
    const { exif: block, format, height, pages = 1, width, xmp } = await picture.metadata();
    const kind = format === 'heif' ? readBrand(bytes) : format;
    if (!endings[kind]?.test(file.path)) return { isReadable: true, hasLocation: false, differs: kind };
    const points = Math.max(width, height);
    if (points > MAX_POINTS) return { isReadable: true, hasLocation: false, tooWide: points };
    const hasLocation = saysPlace(bytes, block) || [xmp ?? Buffer.of(), bytes].some(namesPlace) || hasOldProfile(bytes);
    // Only what is drawn whole is whole.
    await picture.stats();
    const isMoving = pages > 1 || (format === 'png' && readPngParts(bytes).kinds.includes('acTL'));
    const holdsMore = hasMoreBehind(bytes, format) || holdsArchive(bytes) || holdsPdf(bytes);
    return { isReadable: true, hasLocation, isMoving, holdsMore };
  } catch {
    return { isReadable: false, hasLocation: false };
  }
}

/** The kind of an AVIF or of its relatives: browsers show only what calls itself `avif`. */
function readBrand(bytes: Buffer): string {
  const brands: readonly string[] = bytes.toString('latin1', 8, bytes.readUInt32BE(0)).match(/.{4}/gs) ?? [];
  return brands.includes('avif') ? 'avif' : (brands[0] ?? 'heif');
}

/** Something follows the end of the picture: a second file. */
function hasMoreBehind(bytes: Buffer, format: string): boolean {
  if (format === 'jpeg') return hasMoreBehindJpeg(bytes);
  if (format === 'png') return readPngParts(bytes).end !== bytes.length;
  if (format === 'heif') return readBoxes(bytes).end !== bytes.length;
  return format === 'webp' && bytes.readUInt32LE(4) + 8 < bytes.length;
}

/** The kinds of several parts, each of which says its length and then its kind, and where the last one ends. */
function readParts(bytes: Buffer, start: number, readLength: (at: number) => number, last?: string) {
  const kinds: string[] = [];
  let at = start;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    kinds.push(kind);
    // A part of no length goes on to the end of the file, or is none.
    const length = readLength(at);
    at += Math.max(length, 8);
    if (kind === last || length < 8) break;
  }
  return { kinds, end: at };
}

/** The parts of a PNG have a sum at their end. */
const readPngParts = (bytes: Buffer) => readParts(bytes, 8, (at) => 12 + bytes.readUInt32BE(at), 'IEND');
const readBoxes = (bytes: Buffer) => readParts(bytes, 0, (at) => bytes.readUInt32BE(at));

/** The place stands there in words, of one byte or two a letter. */
function namesPlace(bytes: Buffer): boolean {
  const [name, wide] = [Buffer.from('GPSLatitude'), Buffer.from('GPSLatitude', 'utf16le')];
  return bytes.includes(name) || bytes.includes(wide);
}

/** Older programs write what a camera knows into a text of a PNG, which nobody else reads: it may hold anything. */
function hasOldProfile(bytes: Buffer): boolean {
  return /(?:tEXt|[iz]TXt)Raw profile type (?:exif|xmp|APP1)\0/i.test(bytes.toString('latin1'));
}

/** Fingerprint of a file's bytes. */
export function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
