import { toWords } from './words.ts';

/** What a language puts before a word that belongs to the same root. */
export interface Prefix {
  /** The ways to write it: `ber`, or `mem` and `pem`. */
  forms: readonly string[];
  /** The first letters of the words that it stands before; none for any. */
  before: string;
  /** First letters that are lost behind it. */
  lost: string;
}

/**
 * Reads the prefixes of a language as its words write them: forms with commas, the first letters of the words that they
 * stand before, and in brackets those that are lost; between prefixes stands a semicolon.
 * @example parsePrefixes('men, pen: c d (t); ber')  // 'mencari', 'pendidikan', 'penanaman' of 'tanam', 'berlatih'
 */
export function parsePrefixes(text: string): Prefix[] {
  return text
    .split(';')
    .map((part) => part.split(':'))
    .map(([forms = '', letters = '']) => ({
      forms: forms.split(',').map((form) => form.trim()),
      before: letters.replace(/\(.*\)|\s/g, ''),
      lost: /\((.*)\)/.exec(letters)?.[1]?.replace(/\s/g, '') ?? '',
    }))
    .filter(({ forms }) => forms.every((form) => form !== ''));
}

/** Behind a prefix, fewer letters than these are part of too many other words. */
const leastRoot = 4;

/**
 * How a word may begin that is meant by a typed one: as typed, or with one of the prefixes before it.
 * @example listBeginnings('didik', parsePrefixes('men, pen: c d j z'))  // ['didik', 'mendidik', 'pendidik']
 */
export function listBeginnings(typed: string, prefixes: readonly Prefix[]): string[] {
  const [first = ''] = typed;
  if (typed.length < leastRoot || !/\p{L}/u.test(first)) return [typed];
  const prefixed = prefixes.flatMap(({ forms, before, lost }) => {
    if (lost.includes(first)) return forms.map((form) => form + typed.slice(first.length));
    return before.includes(first) || before + lost === '' ? forms.map((form) => form + typed) : [];
  });
  return [typed, ...prefixed];
}

/**
 * Whether one word holds another only behind letters that are no prefix: `penumpang` comes of `tumpang`, and not of `umpan`.
 * Words that are one root in other ways are not told apart by that.
 */
export function holdsByChance(word: string, typed: string, prefixes: readonly Prefix[]): boolean {
  if (typed.length < leastRoot || !word.includes(typed)) return false;
  return !listBeginnings(typed, prefixes).some((beginning) => word.startsWith(beginning));
}

/** The words of a text, each between spaces: what a filter looks at. */
export function toSearchedText(...texts: readonly string[]): string {
  return ` ${toWords(texts.join(' ')).join(' ')} `;
}

/**
 * For each typed word, whether a text (`toSearchedText`) holds it: as the beginning of a word, also of a part behind a
 * hyphen, or behind a prefix of the language; nowhere else inside a word.
 */
export function toWordTests(typed: string, prefixes: readonly Prefix[] = []): ((text: string) => boolean)[] {
  return toWords(typed).map((word) => {
    // Letters and figures only: no sign of a pattern is among them.
    const pattern = new RegExp(` (?:${listBeginnings(word, prefixes).join('|')})`, 'u');
    return (text) => pattern.test(text);
  });
}
