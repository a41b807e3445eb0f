import { foldLetters } from '../address/slugs.ts';

/**
 * The words of a text as search compares them: lower case, without accents and punctuation, abbreviations without dots.
 * @example toWords('M.o.U. Kab. Malang')  // ['mou', 'kab', 'malang']
 */
export function toWords(text: string): string[] {
  return foldLetters(text)
    .replace(/['’ʼʻ`]/g, '')
    .replace(/(?<![\p{L}\p{N}])((?:\p{L}\.)+)(\p{L}?)(?![\p{L}\p{N}])/gu, (_, letters: string, last: string) =>
      letters.replaceAll('.', '').concat(last),
    )
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** Letters of the shortest form of a name that is surely no other word. */
export const shortestForm = 4;

/** Indonesian endings for "its" and for a question, behind what is surely a word. */
const suffix = /(?<=^\p{L}{4,})nya$|(?<=^\p{L}{5,})kah$/u;

/**
 * A word without the ending of an English plural or an Indonesian suffix; other words that end alike lose it too, so both
 * sides are compared so.
 * @example toSingular('cities')  // 'city'
 * @example toSingular('aturannya')  // 'aturan'
 */
export function toSingular(typed: string): string {
  const word = typed.replace(suffix, '');
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  return word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}

/** English endings of a deed behind a stem that has a vowel. */
const deed = /(?<=^\p{L}*[aeiouy]\p{L}*\p{L})(?:ing|ed)$/u;

/**
 * A word without the ending that says when a deed is done, and without a doubled last letter; both sides are compared so.
 * @example toStem('twinned')  // 'twin', the same as of 'twinning'
 */
export function toStem(typed: string): string {
  const word = toSingular(typed);
  const stem = word.replace(deed, '');
  return stem.length < 3 ? word : stem.replace(/([^aeiou])\1$/, '$1');
}

/**
 * All stems that a word may have: behind an ending the last letter of the verb may have gone. Two words are one deed where
 * they share one.
 * @example listStems('expired')  // ['expir', 'expire']
 * @example listStems('expire')  // ['expire']
 */
export function listStems(typed: string): string[] {
  const stem = toStem(typed);
  return stem === toSingular(typed) || !/[^aeiou]$/.test(stem) ? [stem] : [stem, `${stem}e`];
}
