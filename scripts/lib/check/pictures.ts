import { createHash } from 'node:crypto';
import exif from 'exif-reader';
import { rememberByFile } from '../../../src/reader/read-once.ts';
import type { SourceFile } from '../../../src/reader/source-file.ts';

/** What the checker needs to know of a picture. */
export interface Picture {
  isReadable: boolean;
  hasLocation: boolean;
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
  // AVIF is one kind of HEIF.
  heif: /\.avif$/i,
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
    const bytes = file.read();
    // Loaded only where there are pictures: it takes longer than the rest of the check.
    const { default: sharp } = await import('sharp');
    const picture = sharp(bytes, { limitInputPixels: MAX_POINTS ** 2 });
    const { exif: block, format, height, width, xmp } = await picture.metadata();
    if (!endings[format]?.test(file.path)) return { isReadable: true, hasLocation: false, differs: format };
    const points = Math.max(width, height);
    if (points > MAX_POINTS) return { isReadable: true, hasLocation: false, tooWide: points };
    const hasLocation =
      [...(block ? [block] : []), ...listExifBlocks(Buffer.from(bytes))].some(hasGps) ||
      [xmp ?? Buffer.of(), Buffer.from(bytes)].some(namesPlace) ||
      hasOldProfile(bytes);
    // Only what is drawn whole is whole.
    await picture.stats();
    return { isReadable: !hasMoreBehind(Buffer.from(bytes), format), hasLocation };
  } catch {
    return { isReadable: false, hasLocation: false };
  }
}

/** Something follows the end of the picture: a second file. Cameras put previews behind a JPEG, so nothing is said of those. */
function hasMoreBehind(bytes: Buffer, format: string): boolean {
  if (format === 'png') return findEnd(bytes, 8, (at) => 12 + bytes.readUInt32BE(at), 'IEND') !== bytes.length;
  if (format === 'heif') return findEnd(bytes, 0, (at) => bytes.readUInt32BE(at)) !== bytes.length;
  return format === 'webp' && bytes.readUInt32LE(4) + 8 < bytes.length;
}

/** Where the last of several parts ends, each of which says its length and then its kind. */
function findEnd(bytes: Buffer, start: number, readLength: (at: number) => number, last?: string): number {
  let at = start;
  while (at + 8 <= bytes.length) {
    const kind = bytes.toString('latin1', at + 4, at + 8);
    // A part of no length goes on to the end of the file, or is none.
    const length = readLength(at);
    at += Math.max(length, 8);
    if (kind === last || length < 8) break;
  }
  return at;
}

/** Each block of what a camera knows; a picture that was worked on may hold several. */
function listExifBlocks(bytes: Buffer): Buffer[] {
  const mark = Buffer.from('Exif\0\0', 'latin1');
  const blocks: Buffer[] = [];
  for (let at = bytes.indexOf(mark); at !== -1; at = bytes.indexOf(mark, at + 1))
    if (at >= 4 && bytes.readUInt16BE(at - 4) === 0xffe1)
      blocks.push(bytes.subarray(at, at - 2 + bytes.readUInt16BE(at - 2)));
  return blocks;
}

/** The place stands there in words, of one byte or two a letter. */
function namesPlace(bytes: Buffer): boolean {
  const [name, wide] = [Buffer.from('GPSLatitude'), Buffer.from('GPSLatitude', 'utf16le')];
  return bytes.includes(name) || bytes.includes(wide);
}

/** Older programs write what a camera knows into a text of a PNG, which nobody else reads: it may hold anything. */
function hasOldProfile(bytes: Uint8Array): boolean {
  return /(?:tEXt|[iz]TXt)Raw profile type (?:exif|xmp|APP1)\0/i.test(Buffer.from(bytes).toString('latin1'));
}

function hasGps(block: Buffer): boolean {
  try {
    const { GPSInfo } = exif(block);
    return (
      GPSInfo !== undefined && Object.keys(GPSInfo).some((tag) => /^GPS(?:Dest)?(?:Latitude|Longitude)$/.test(tag))
    );
  } catch {
    // An unreadable block may hold anything.
    return true;
  }
}

/** Fingerprint of a file's bytes. */
export function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
