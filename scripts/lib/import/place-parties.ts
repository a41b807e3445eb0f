import { toSlug } from '../../../src/domain/address/slugs.ts';
import { list } from '../records/sheet-words.ts';
import { funderColumn, getColumn, siteColumn, type ImportColumn } from './columns.ts';
import type { PlacedColumn, Recognise } from './head.ts';
import { isSite, listTexts } from './place-columns.ts';
import type { Cell } from './read-table.ts';

const funders = new Set(list('funders').map(toSlug));
const anySides = new Set(list('anySides').map(toSlug));

const holds = (words: ReadonlySet<string>, readings: readonly string[]) =>
  readings.some((text) => words.has(toSlug(text.replace(/\([^)]*\)/g, ' '))));

interface PartyColumn {
  index: number;
  isFunder: boolean;
  /** How many of its cells are of the own side, between 0 and 1. */
  own: number;
}

/**
 * A list of projects calls its parties by what they do: "Counterpart", "Implementing partner", "Donor". On which side each
 * of them is, its cells say; who pays is told apart from who works.
 */
export function placeParties(
  texts: readonly string[][],
  below: readonly (readonly Cell[])[],
  columns: (PlacedColumn | undefined)[],
  taken: Set<string>,
  recognise: Recognise,
): void {
  const named = texts.map((readings) => ({
    isFunder: holds(funders, readings),
    isAnySide: holds(anySides, readings),
  }));
  const parties = named.flatMap(({ isFunder, isAnySide }, index): PartyColumn[] => {
    const isPlaced = ['partner', 'local-body'].includes(columns[index]?.column.answers ?? '');
    const cells = listTexts(below, index);
    if ((!isFunder && !isAnySide && !isPlaced) || cells.length === 0) return [];
    const own = cells.filter((text) => recognise.reads('own-party', text) === true).length / cells.length;
    return [{ index, isFunder, own }];
  });
  const isToSort = parties.length > 1 || named.some(({ isAnySide }) => isAnySide);
  if (!isToSort || !named.some(({ isFunder, isAnySide }) => isFunder || isAnySide)) return;
  const own = parties.filter((one) => one.own >= 0.5);
  const foreign = parties.filter((one) => one.own < 0.5).toSorted((a, b) => Number(a.isFunder) - Number(b.isFunder));
  for (const { index } of parties) {
    taken.delete(columns[index]?.column.answers ?? '');
    columns[index] = undefined;
  }
  const place = (index: number | undefined, column: ImportColumn | undefined) => {
    if (index === undefined || column === undefined) return;
    columns[index] = { column, isGuess: column.heading !== '' };
    taken.add(column.answers);
  };
  if (own.length > 0) placeSites(texts, columns, taken);
  const hasRegions = columns.some((one) => one?.column.answers === 'regions');
  place(own[0]?.index, getColumn(hasRegions ? 'local-body' : 'regions'));
  place(foreign[0]?.index, getColumn('partner'));
  place(foreign.slice(1).find(({ isFunder }) => isFunder)?.index, funderColumn);
}

/** Beside who works on it, where a project is says no more than that. */
function placeSites(texts: readonly string[][], columns: (PlacedColumn | undefined)[], taken: Set<string>): void {
  const at = columns.findIndex(
    (one, index) => ['place', 'regions'].includes(one?.column.answers ?? '') && isSite(texts[index] ?? []),
  );
  if (at === -1) return;
  taken.delete(columns[at]?.column.answers ?? '');
  columns[at] = { column: siteColumn, isGuess: false };
}
