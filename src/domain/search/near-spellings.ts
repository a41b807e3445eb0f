import { countChanges } from '../text/suggest.ts';

/** How many letters may differ in a word of that length. */
export function allowedChanges(length: number): number {
  // Of three letters one is too much: "sea" would be Sidoarjo's "SDA".
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** A text with the letters it holds as bits, to rule out most candidates before comparing letter by letter. */
export interface Candidate<T> {
  text: string;
  letters: number;
  /** The text as it sounds. */
  sound: string;
  of: T;
}

/** Prepares a text for `findNearest`. */
export function toCandidate<T>(text: string, of: T): Candidate<T> {
  return { text, letters: toLetterBits(text), sound: toSound(text), of };
}

/** The candidates with the fewest changed letters, all that tie; none where every one differs by more than `limit`. */
export function findNearest<T>(
  text: string,
  candidates: readonly Candidate<T>[],
  limit: number,
): { changes: number; found: Candidate<T>[] } {
  const letters = toLetterBits(text);
  const sound = toSound(text);
  let changes = limit;
  let found: Candidate<T>[] = [];
  for (const candidate of candidates) {
    if (limit > 0 && candidate.sound === sound) {
      if (changes > 1) [changes, found] = [1, []];
      found.push(candidate);
      continue;
    }
    if (Math.abs(candidate.text.length - text.length) > changes) continue;
    if (countBits(candidate.letters ^ letters) > 2 * changes) continue;
    const count = countChanges(text, candidate.text, changes + 1);
    if (count > changes) continue;
    if (count < changes) [changes, found] = [count, []];
    found.push(candidate);
  }
  return { changes, found };
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/o[eo]/g, 'u'],
  [/dj/g, 'j'],
  [/[ts]j/g, 's'],
  [/ck|[cqk]h?/g, 'k'],
  [/ph|[vw]/g, 'f'],
  [/th/g, 't'],
  [/s[hy]/g, 's'],
  [/[yj](?=[^aeiou]|$)/g, 'i'],
  [/(?<=[^aeiou ])y/g, 'i'],
  [/(.)\1+/g, '$1'],
];

/**
 * A word as it sounds in old, Dutch, English and Indonesian spelling alike; only for comparing.
 * @example toSound('Kitakyusyu')  // the same as of 'Kitakyushu'
 */
export function toSound(text: string): string {
  return spellings.reduce((sounding, [pattern, sound]) => sounding.replace(pattern, sound), text);
}

function toLetterBits(text: string): number {
  let bits = 0;
  for (let index = 0; index < text.length; index += 1) bits |= 1 << (text.charCodeAt(index) & 31);
  return bits;
}

function countBits(bits: number): number {
  let left = bits;
  let count = 0;
  for (; left !== 0; left &= left - 1) count += 1;
  return count;
}
