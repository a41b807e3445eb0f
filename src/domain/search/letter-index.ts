/** One line of the index of names. */
export interface IndexLine {
  name: string;
  address: string;
  /** The name of the page, where `name` is another name for it. */
  see?: string;
}

/** The names that begin with one letter; the empty text stands for what begins otherwise. */
export interface NamesOfLetter {
  letter: string;
  lines: readonly IndexLine[];
}

/** How many names stand on one page, as many as a thumb still passes; an index that has more is divided by letters. */
export const namesPerPage = 250;

/** True where the names are too many for one page, and every letter has its own. */
export function isDividedIndex(groups: readonly NamesOfLetter[]): boolean {
  return groups.reduce((sum, { lines }) => sum + lines.length, 0) > namesPerPage;
}

/** A letter in the address of its page. */
export function toLetterWord(letter: string): string {
  return letter === '' ? '0-9' : letter.toLowerCase();
}
