import { createHash } from 'node:crypto';
import exif from 'exif-reader';
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

/** Looks into every picture below `files/`. */
export async function readPictures(files: readonly SourceFile[]): Promise<Map<string, Picture>> {
  const wanted = files.filter(
    ({ kind, path, size }) => kind === 'file' && size < MAX_READ && path.startsWith('files/') && raster.test(path),
  );
  const pictures = new Map<string, Picture>();
  for (const file of wanted) pictures.set(file.path, await readPicture(file));
  return pictures;
}

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
      (block !== undefined && hasGps(block)) || (xmp?.includes('GPSLatitude') ?? false) || hasOldProfile(bytes);
    // Only what is drawn whole is whole.
    await picture.stats();
    return { isReadable: !hasMoreBehind(Buffer.from(bytes), format), hasLocation };
  } catch {
    return { isReadable: false, hasLocation: false };
  }
}

/** Something follows the end of the picture: a second file. Cameras put previews behind a JPEG, so nothing is said of those. */
function hasMoreBehind(bytes: Buffer, format: string): boolean {
  // cspell:disable-next-line
  if (format === 'png') return !bytes.subarray(-8).equals(Buffer.from('IEND\u00aeB`\u0082', 'latin1'));
  return format === 'webp' && bytes.readUInt32LE(4) + 8 < bytes.length;
}

/** Older programs write what a camera knows into a text of a PNG, which nobody else reads: it may hold anything. */
function hasOldProfile(bytes: Uint8Array): boolean {
  return /(?:tEXt|[iz]TXt)Raw profile type (?:exif|xmp|APP1)\0/i.test(Buffer.from(bytes).toString('latin1'));
}

function hasGps(block: Buffer): boolean {
  try {
    const { GPSInfo } = exif(block);
    return GPSInfo !== undefined && ['GPSLatitude', 'GPSLongitude'].some((tag) => tag in GPSInfo);
  } catch {
    // An unreadable block may hold anything.
    return true;
  }
}

/** Fingerprint of a file's bytes. */
export function toSha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
