import { countChanges } from '../text/suggest.ts';

/** How many letters may differ in a word of that length. */
export function allowedChanges(length: number): number {
  // Of three letters one is too much: "sea" would be Sidoarjo's "SDA".
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

interface Candidate<T> {
  text: string;
  /** The letters it holds as bits, to rule out most candidates before comparing letter by letter. */
  letters: number;
  of: T;
  position: number;
}

/** Finds those of the texts that differ least from one; none where every one differs by more than `limit` letters. */
export type FindNearest<T> = (text: string, limit: number, isMeant?: (of: T) => boolean) => T[];

/** Prepares texts, so that only those of about the same length, or of the same sound, are compared. */
export function createNearest<T>(items: readonly T[], toText: (item: T) => string): FindNearest<T> {
  const candidates = items.map((of, position): Candidate<T> => {
    const text = toText(of);
    return { text, letters: toLetterBits(text), of, position };
  });
  const byLength = Map.groupBy(candidates, ({ text }) => text.length);
  const bySound = Map.groupBy(candidates, ({ text }) => toSound(text));
  return (text, limit, isMeant = () => true) => {
    const alike = limit > 0 ? (bySound.get(toSound(text)) ?? []).filter(({ of }) => isMeant(of)) : [];
    let changes = alike.length > 0 ? Math.min(limit, 1) : limit;
    let found = new Set(alike);
    const letters = toLetterBits(text);
    for (let length = text.length - limit; length <= text.length + limit; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        if (countBits(candidate.letters ^ letters) > 2 * changes || !isMeant(candidate.of)) continue;
        const count = countChanges(text, candidate.text, changes + 1);
        if (count > changes) continue;
        if (count < changes) [changes, found] = [count, new Set()];
        found.add(candidate);
      }
    }
    return [...found].toSorted((a, b) => a.position - b.position).map(({ of }) => of);
  };
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
