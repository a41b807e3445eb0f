import { promisify } from 'node:util';
import zlib from 'node:zlib';
import type { Encoding } from '../../../src/delivery/delivery-rules.ts';

const brotli = promisify(zlib.brotliCompress);
const zstd = promisify(zlib.zstdCompress);
const gzip = promisify(zlib.gzip);

/** Smaller files fit into one packet as they are. */
const WORTH = 512;

/** The tightest setting that is not many times slower than the next. */
export const packers: Record<Encoding, (bytes: Uint8Array) => Promise<Uint8Array>> = {
  br: (bytes) =>
    brotli(bytes, {
      params: {
        [zlib.constants.BROTLI_PARAM_QUALITY]: 10,
        [zlib.constants.BROTLI_PARAM_MODE]: zlib.constants.BROTLI_MODE_TEXT,
        [zlib.constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
  // Told the size, it does not set up tables for an endless stream: fifty times faster for small files.
  zstd: (bytes) =>
    zstd(bytes, { pledgedSrcSize: bytes.length, params: { [zlib.constants.ZSTD_c_compressionLevel]: 19 } }),
  gzip: (bytes) => gzip(bytes, { level: 9 }),
};

/** The packed form, where it is worth having. */
export async function packBytes(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array | undefined> {
  if (bytes.length < WORTH) return undefined;
  const packed = await packers[encoding](bytes);
  return packed.length < bytes.length * 0.95 ? packed : undefined;
}
