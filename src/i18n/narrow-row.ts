// cspell:ignore fijlrt MWOQCG

/** Widths of letters in em, rounded up: the face is wide, and what is too long for its line makes a row taller. */
const widths = [
  { letters: /[ ]/, width: 0.2 },
  { letters: /[fijlrtIJ.,;:'’()|·/]/, width: 0.36 },
  { letters: /[mwMWOQCG&–…]/, width: 0.88 },
  { letters: /[A-Z0-9+]/, width: 0.68 },
] as const;
const otherWidth = 0.61;

/** The widths in em that the lines of a row have on a phone of 360 px: its names, and its facts beside the number. */
export const narrowLines = { heading: 19.8, facts: 16.4 } as const;

/** The same in a list that stands beside another part of the page. */
export const besideLines = { heading: 28, facts: 34 } as const;

/** What a flag behind a name takes, as a word. */
export const flagWord = 'mmi';

/** In how many lines a text stands, broken between words. */
export function countLines(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = toWidth(word);
    const behind = used === 0 ? needed : used + 0.2 + needed;
    if (behind > width && used > 0) lines += 1;
    used = behind > width ? needed : behind;
  }
  return lines;
}

/**
 * A text without its last words, and with a mark of that, where it is too long for what `fits`; at least its first word.
 */
export function shorten(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const words = text.split(' ');
  for (let count = words.length - 1; count > 1; count -= 1) {
    const short = toShortened(words.slice(0, count));
    if (fits(short)) return short;
  }
  return toShortened(words.slice(0, 1));
}

/** Without a small word or a sign that would hang in the air: `Plan T Farm and` → `Plan T Farm…`. */
function toShortened(words: readonly string[]): string {
  const isLoose = (word: string) => /^\P{L}*$/u.test(word) || /^\p{Ll}{1,3}$/u.test(word);
  const end = words.findLastIndex((word, index) => index === 0 || !isLoose(word));
  return `${words
    .slice(0, end + 1)
    .join(' ')
    .replace(/[,;:–(-]+$/u, '')}…`;
}

function toWidth(word: string): number {
  let sum = 0;
  for (const letter of word) sum += widths.find(({ letters }) => letters.test(letter))?.width ?? otherWidth;
  return sum;
}
