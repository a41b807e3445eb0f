/** Words of an excerpt at most. */
const mostWords = 26;
/** Words shown before the first one that was found, where its sentence is longer than an excerpt. */
const wordsBefore = 6;
/** How many found words a line of facts must hold more than a sentence, to be quoted instead of it. */
const factsLack = 1.5;

/** Positions of the first word and behind the last. */
interface Span {
  start: number;
  end: number;
}

/**
 * What a page says about the words that were found on it, in whole sentences where they are short enough. Prose is quoted
 * rather than names, dates and other facts that only stand side by side.
 * @param text The text of the page as the search library gives it: escaped, each block ended like a sentence.
 * @param locations Positions of the found words among all words of the text.
 * @returns Escaped text, in which only `<mark>` is markup.
 */
export function toExcerpt(text: string, locations: readonly number[]): string {
  // In languages without spaces the library parts words by an invisible sign.
  const glue = text.includes('\u200B') ? '' : ' ';
  const words = text.trim().split(glue === '' ? '\u200B' : /\s+/);
  const found = new Set(locations);
  const holds = ({ start, end }: Span) => words.slice(start, end).some((_, position) => found.has(start + position));
  const sentences = listSentences(words);
  const isProse = ({ start, end }: Span) => isOfWords(words.slice(start, end));
  const holding = sentences.filter(holds);
  const windows = (holding.length > 0 ? holding : sentences).map((sentence) => {
    const window = widen(sentence, sentences, found, isProse);
    const different = words.slice(window.start, window.end).filter((_, position) => found.has(window.start + position));
    const lacks = isProse(sentence) ? 0 : factsLack;
    return { ...window, score: new Set(different.map(toLetters)).size - lacks };
  });
  const [best = { start: 0, end: 0 }] = windows.toSorted((a, b) => b.score - a.score);
  const shown = words
    .slice(best.start, best.end)
    .map((word, position) => (found.has(best.start + position) ? `<mark>${word}</mark>` : word));
  const isCut = (edge: 'start' | 'end') => !sentences.some((sentence) => sentence[edge] === best[edge]);
  return `${isCut('start') ? '… ' : ''}${shown.join(glue)}${isCut('end') ? ' …' : ''}`;
}

function listSentences(words: readonly string[]): Span[] {
  const ends = words.flatMap((word, position) => {
    const next = words[position + 1];
    return next === undefined || (/[.!?。！？]["”’)\]]*$/.test(word) && !/^\p{Ll}/u.test(next)) ? [position + 1] : [];
  });
  return ends.map((end, position) => ({ start: ends[position - 1] ?? 0, end }));
}

/** A sentence with the prose behind it that fits; of a long one the part around the first word that was found. */
function widen(
  { start, end }: Span,
  sentences: readonly Span[],
  found: ReadonlySet<number>,
  isProse: (sentence: Span) => boolean,
): Span {
  if (end - start > mostWords) {
    const first = [...found].filter((one) => one >= start && one < end).reduce((a, b) => Math.min(a, b), end);
    const from = first === end ? start : Math.max(start, Math.min(first - wordsBefore, end - mostWords));
    return { start: from, end: from + mostWords };
  }
  const next = sentences.filter((one) => one.start >= end);
  const stop = next.findIndex((one) => one.end - start > mostWords || !isProse(one));
  const last = stop < 0 ? next.at(-1) : next[stop - 1];
  return { start, end: last?.end ?? end };
}

/** They begin with a word, and most are neither names nor numbers. */
function isOfWords(words: readonly string[]): boolean {
  if (words.includes('·') || !/[\p{L}\p{N}]/u.test(words[0] ?? '')) return false;
  return words.filter((word) => /^[^\p{L}]*[\p{Lu}\p{N}]/u.test(word)).length * 2 <= words.length;
}

function toLetters(word: string): string {
  return word.toLocaleLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
