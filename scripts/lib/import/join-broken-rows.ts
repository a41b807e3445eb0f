import { isTotal } from '../records/sheet-words.ts';
import { toText, type Cell } from './read-table.ts';
import { readDate } from '../records/read-answer-date.ts';
import type { Head } from './head.ts';

/**
 * Rows as the sender meant them: a line without a number, below one with a number, goes on where the cells of the other
 * were broken, as in tables copied from a PDF. A line that has a whole date of its own is a row of its own.
 */
export function joinBrokenRows(rows: readonly (readonly Cell[])[], { counter, columns }: Head): Cell[][] {
  const copy = rows.map((cells) => [...cells]);
  if (counter === undefined) return copy;
  const dateAt = columns.findIndex((one) => one?.column.answers === 'date');
  const counted = rows.filter((cells) => isNumber(cells[counter])).length;
  let owner = -1;
  for (const [index, cells] of copy.entries()) {
    if (isNumber(cells[counter])) {
      owner = index;
      continue;
    }
    const above = copy[owner];
    const texts = cells.map(toText);
    const filled = texts.filter((text) => text !== '').length;
    if (toText(cells[counter]) !== '' || counted < 2 || !above || filled === 0 || texts.some(isTotal)) {
      owner = -1;
      continue;
    }
    if (!goesOn(texts, above, dateAt)) continue;
    for (const [at, text] of texts.entries()) if (text !== '') above[at] = join(toText(above[at]), text);
    copy[index] = [];
  }
  return copy;
}

function isNumber(cell: Cell): boolean {
  return /^\d{1,4}[.)]?$/.test(toText(cell));
}

/** A line goes on unless both it and the row above have a whole date; a note in the first cell alone does not. */
function goesOn(texts: readonly string[], above: readonly Cell[], dateAt: number): boolean {
  const [own, other] = [texts[dateAt] ?? '', toText(above[dateAt])];
  if (own !== '' && other !== '' && readDate(own) !== undefined && readDate(other) !== undefined) return false;
  return texts.every((text, index) => text === '' || toText(above[index]) !== '' || index > 0);
}

function join(above: string, below: string): string {
  return /[-/]$/.test(above) || below.startsWith('/') ? `${above}${below}` : `${above} ${below}`;
}
