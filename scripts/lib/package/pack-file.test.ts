import { randomBytes } from 'node:crypto';
import zlib from 'node:zlib';
import { expect, test } from 'vitest';
import type { Encoding } from '../../../src/delivery/delivery-rules.ts';
import { packBytes } from './pack-file.ts';

const unpack: Record<Encoding, (bytes: Uint8Array) => Buffer> = {
  br: zlib.brotliDecompressSync,
  zstd: zlib.zstdDecompressSync,
  gzip: zlib.gunzipSync,
};
const encodings = Object.keys(unpack) as Encoding[];
const text = Buffer.from('Kota Telaga dan Kota Laut bekerja sama. '.repeat(400));

test.each(encodings)('%s gives back what was packed, and is much smaller for a text', async (encoding) => {
  const packed = await packBytes(text, encoding);
  expect(packed && unpack[encoding](packed)).toEqual(text);
  expect(packed?.length).toBeLessThan(text.length / 10);
});

test.each(encodings)(
  '%s does not pack what fits into one packet as it is, and does from 512 bytes on',
  async (encoding) => {
    expect(await packBytes(text.subarray(0, 511), encoding)).toBeUndefined();
    expect(await packBytes(text.subarray(0, 512), encoding)).toBeDefined();
  },
);

test.each(encodings)('%s leaves as it is what hardly becomes smaller', async (encoding) => {
  expect(await packBytes(randomBytes(4_000), encoding)).toBeUndefined();
  // A hundredth of it can be packed.
  expect(await packBytes(Buffer.concat([randomBytes(9_900), Buffer.alloc(100)]), encoding)).toBeUndefined();
});
