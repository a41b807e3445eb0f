/** Lower-case ASCII words joined by hyphens: names of files, keys, and the parts of addresses. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Longer names make paths that Windows cannot store. */
export const longestName = 100;

/**
 * Lower-case ASCII words joined by hyphens.
 * @example toSlug('Plzeň – Kota Madiun')  // 'plzen-kota-madiun'
 */
export function toSlug(text: string): string {
  return foldLetters(text)
    .replace(/['’ʼʻ]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

/**
 * Lower-case letters without accents; letters of other scripts stay.
 * @example foldLetters('Plzeň')  // 'plzen'
 */
export function foldLetters(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/œ/g, 'oe')
    .replace(/þ/g, 'th')
    .replace(/ð/g, 'd')
    .replace(/ħ/g, 'h')
    .replace(/ŋ/g, 'ng')
    .replace(/æ/g, 'ae')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ı/g, 'i')
    .replace(/ə/g, 'e')
    .normalize('NFC');
}
