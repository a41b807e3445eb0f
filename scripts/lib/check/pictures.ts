import { createHash } from 'node:crypto';
import exif from 'exif-reader';
import type { SourceFile } from '../../../src/reader/source-file.ts';

/** What the checker needs to know of a picture. */
export interface Picture {
  isReadable: boolean;
  hasLocation: boolean;
}

const raster = /\.(?:jpe?g|png|webp|avif|gif|tiff?)$/i;

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
    const { exif: block, format, xmp } = await sharp(bytes).metadata();
    if (format === 'svg') return { isReadable: false, hasLocation: false };
    const hasLocation = (block !== undefined && hasGps(block)) || (xmp?.includes('GPSLatitude') ?? false);
    return { isReadable: true, hasLocation };
  } catch {
    return { isReadable: false, hasLocation: false };
  }
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
