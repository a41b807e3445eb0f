import { toWords } from './words.ts';

/** Knows which words and phrases mean the same: `kab` = `kabupaten`, `kerja sama` = `kerjasama`. */
export interface Spellings {
  /** The words with every known phrase as one sign, the same for all its spellings. */
  unify(words: readonly string[]): string[];
  /** All spellings of the phrase, itself first. */
  all(phrase: string): readonly string[];
}

/** Reads groups of phrases; groups that share a phrase are one. */
export function createSpellings(groups: readonly (readonly string[])[]): Spellings {
  const signs = new Map<string, number>();
  let count = 0;
  for (const group of groups) {
    const phrases = group.map((phrase) => toWords(phrase).join(' ')).filter((phrase) => phrase !== '');
    const known = [...new Set(phrases.flatMap((phrase) => signs.get(phrase) ?? []))];
    const sign = known[0] ?? count;
    count += 1;
    for (const phrase of phrases) signs.set(phrase, sign);
    for (const [phrase, other] of signs) if (known.includes(other)) signs.set(phrase, sign);
  }
  const longest = Math.max(1, ...[...signs.keys()].map((phrase) => phrase.split(' ').length));

  return {
    unify(words) {
      const unified: string[] = [];
      for (let start = 0; start < words.length;) {
        let length = Math.min(longest, words.length - start);
        while (length > 0 && !signs.has(words.slice(start, start + length).join(' '))) length -= 1;
        const sign = signs.get(words.slice(start, start + length).join(' '));
        unified.push(sign === undefined ? (words[start] ?? '') : `#${String(sign)}`);
        start += Math.max(1, length);
      }
      return unified;
    },
    all: (phrase) => {
      const sign = signs.get(phrase);
      const same = [...signs].flatMap(([other, of]) => (of === sign ? other : []));
      return [phrase, ...same.filter((other) => other !== phrase)];
    },
  };
}
