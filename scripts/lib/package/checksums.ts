import { createHash } from 'node:crypto';

/** SHA-256 of every file, by its path. */
export type Checksums = ReadonlyMap<string, string>;

/** Where a site tells the checksums of its files; the list does not hold itself. */
export const checksumsFile = 'sha256sums.txt';

export function hashBytes(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The form that `sha256sum --check` reads. */
export function toChecksumsText(sums: Checksums): string {
  return [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join('');
}

export function readChecksumsText(text: string): Checksums {
  return new Map(
    text.split('\n').flatMap((line): [string, string][] => {
      const [, sum, file] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
      return sum && file ? [[file, sum]] : [];
    }),
  );
}
