import type { FindReference } from '../records/find-reference.ts';

/**
 * The regions that a line of words names: "DAFTAR KERJA SAMA KABUPATEN KEDIRI". The longest reading of each place in
 * the line counts, so "Kota Kediri" is not also "Kediri".
 */
export function findRegions(text: string, find: FindReference): string[] {
  const words = text.split(/[\s,:;]+/).filter((word) => word !== '');
  const found = new Set<string>();
  for (let start = 0; start < words.length; start += 1) {
    const size = [4, 3, 2, 1].find((count) => {
      const part = words.slice(start, start + count);
      return part.length === count && find.quietly('regions', part.join(' ')) !== undefined;
    });
    if (size === undefined) continue;
    found.add(find.quietly('regions', words.slice(start, start + size).join(' ')) ?? '');
    start += size - 1;
  }
  return [...found];
}
