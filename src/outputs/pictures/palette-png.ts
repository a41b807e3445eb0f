import { crc32, deflateSync } from 'node:zlib';

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A picture of at most sixteen colours: the number of its colour for every pixel, line by line. */
export interface PalettePicture {
  width: number;
  height: number;
  colours: readonly Colour[];
  pixels: Uint8Array;
}

/** Writes a picture as PNG with two pixels in a byte. */
export function toPalettePng({ width, height, colours, pixels }: PalettePicture): Buffer {
  if (colours.length > 16) throw new Error(`${colours.length} colours are more than a byte can hold twice.`);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Four bits a pixel, numbers of colours.
  header.set([4, 3], 8);
  const row = 1 + Math.ceil(width / 2);
  const packed = new Uint8Array(row * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 2) {
      const right = x + 1 < width ? (pixels[y * width + x + 1] ?? 0) : 0;
      packed[y * row + 1 + x / 2] = ((pixels[y * width + x] ?? 0) << 4) | right;
    }
  }
  return Buffer.concat([
    signature,
    toChunk('IHDR', header),
    toChunk('PLTE', Uint8Array.from(colours.flat())),
    // The highest levels take three times as long, and more, for a fortieth of the bytes.
    toChunk('IDAT', deflateSync(packed, { level: 6, memLevel: 9 })),
    toChunk('IEND', new Uint8Array()),
  ]);
}

/** Length, name, content and check sum. */
function toChunk(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(content.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}
