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

/** Letters that are no letter with an accent, in the form in which addresses write them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ħ: 'h',
  ŋ: 'ng',
  æ: 'ae',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ə: 'e',
};
const ownLetters = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * Lower-case letters without accents; letters of other scripts stay.
 * @example foldLetters('Plzeň')  // 'plzen'
 */
export function foldLetters(text: string): string {
  // Most names are plain, and thousands of them are compared.
  if (/^[\0-\x7f]*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(ownLetters, (letter) => plainLetters[letter] ?? letter)
    .normalize('NFC');
}
