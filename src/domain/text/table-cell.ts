import { toOneLine } from './one-line.ts';

/** What a spreadsheet takes for the beginning of a formula, in the letters of a keyboard and in wide ones. */
const formula = '[=+\\-@＝＋－＠]';
/** Programs disagree on what ends a cell: here a semicolon might, and white space or a quote before the formula is lost. */
const runnable = new RegExp(`(^|;)(?=[\\s"']*${formula})`, 'gu');

/**
 * A text as a cell of a table that people open in a spreadsheet: on one line, and wherever it would begin a formula an
 * apostrophe keeps it text. Numbers are no texts and stay as they are.
 * @example toTableCell('=1+1')  // "'=1+1"
 */
export function toTableCell(text: string): string {
  return toOneLine(text).replace(runnable, "$1'");
}
