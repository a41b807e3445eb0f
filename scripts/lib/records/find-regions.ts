import type { FindReference } from './find-reference.ts';

/**
 * The regions that a line of words names: "DAFTAR KERJA SAMA KABUPATEN KEDIRI". The longest reading of each place in
 * the line counts, so "Kota Kediri" is not also "Kediri".
 */
export function findRegions(text: string, find: FindReference): string[] {
  return [
    ...new Set(listPlaces(text, find).flatMap(({ codes: [only, ...more] }) => (more.length > 0 ? [] : (only ?? [])))),
  ];
}

/** Words of a line that may mean several regions, where none means one: "Mojokerto" of "SMAN 1 Mojokerto". */
export function findDoubtfulRegion(text: string, find: FindReference): string | undefined {
  return listPlaces(text, find).find(({ codes }) => codes.length > 1)?.words;
}

function listPlaces(text: string, find: FindReference): { words: string; codes: readonly string[] }[] {
  const words = text.split(/[\s,:;()]+/).filter((word) => word !== '');
  const found: { words: string; codes: readonly string[] }[] = [];
  for (let start = 0; start < words.length; start += 1) {
    const readings = [4, 3, 2, 1]
      .filter((size) => start + size <= words.length)
      .map((size) => ({ size, words: words.slice(start, start + size).join(' ') }))
      .map((one) => ({ ...one, codes: find.all('regions', one.words) }));
    const place = readings.find(({ codes }) => codes.length === 1) ?? readings.find(({ codes }) => codes.length > 1);
    if (place === undefined) continue;
    found.push(place);
    start += place.size - 1;
  }
  return found;
}
