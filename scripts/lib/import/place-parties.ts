import { toSlug } from '../../../src/domain/address/slugs.ts';
import { isCalledOwn, isNational } from '../records/party-words.ts';
import { list } from '../records/sheet-words.ts';
import { funderColumn, getColumn, ownColumn, siteColumn, thirdColumn, type ImportColumn } from './columns.ts';
import type { ColumnsInPlacing } from './head.ts';
import { isSite, listTexts, shareOf } from './place-columns.ts';

const funders = new Set(list('funders').map(toSlug));
const anySides = new Set(list('anySides').map(toSlug));

const nouns = new Set(list('partyNouns').map(toSlug));

/** "Counterpart organisation" is a counterpart. */
const holds = (words: ReadonlySet<string>, readings: readonly string[]) =>
  readings.some((text) => {
    const slug = toSlug(text.replace(/\([^)]*\)/g, ' '));
    const bare = slug.split('-').filter((word) => !nouns.has(word));
    return words.has(slug) || words.has(bare.join('-'));
  });

/** True for a heading of who pays. */
export function isOfFunder(heading: string): boolean {
  return holds(funders, [heading]);
}

const amount = /^(?:\p{Sc}|\p{Lu}{2,3}\.?|Rp\.?)?\s*\d[\d.,]*/u;

/** True for a sum of money: below "Funding" it says how much, not who. */
export function isAmount(text: string): boolean {
  return amount.test(text);
}

const thirds = new Set(list('thirdParties').map(toSlug));

/** "Pihak ketiga" is a party of whichever side, and no other column's. */
export function placeThird({ texts, columns }: ColumnsInPlacing): void {
  const at = texts.findIndex((readings) => readings.some((text) => thirds.has(toSlug(text))));
  if (at !== -1) columns[at] = { column: thirdColumn, isGuess: false };
}

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
export function placeParties(placing: ColumnsInPlacing): void {
  const { texts, below, columns, taken, recognise } = placing;
  const named = texts.map((readings) => ({
    isFunder: holds(funders, readings),
    isAnySide: holds(anySides, readings),
  }));
  const parties = named.flatMap(({ isFunder, isAnySide }, index): PartyColumn[] => {
    const answers = columns[index]?.column.answers ?? '';
    const share = (question: string) => shareOf(below, index, (text) => recognise.reads(question, text) === true);
    const isOfBodies = answers === 'regions' && share('place') < 0.5;
    const isPlaced = ['partner', 'local-body'].includes(answers) || isOfBodies;
    const isOfAmounts = shareOf(below, index, isAmount) > 0.5;
    if ((!isFunder && !isAnySide && !isPlaced) || listTexts(below, index).length === 0 || isOfAmounts) return [];
    return [{ index, isFunder, own: share('own-party') }];
  });
  const isToSort = parties.length > 1 || named.some(({ isAnySide }) => isAnySide);
  if (!isToSort || !named.some(({ isFunder, isAnySide }) => isFunder || isAnySide)) return;
  // Who works in the region goes before the ministry above.
  const isOfState = ({ index }: PartyColumn) => (listTexts(below, index).every((text) => isNational(text)) ? 1 : 0);
  // Beside who pays, or is foreign by the heading, bodies that are all called as the own ones are of the own side.
  const isOwn = ({ index, own, isFunder }: PartyColumn) =>
    own >= 0.5 ||
    (!isFunder &&
      columns[index]?.country === undefined &&
      parties.some((other) => other.isFunder || columns[other.index]?.country !== undefined) &&
      listTexts(below, index).every((text) => isCalledOwn(text) || recognise.reads('own-party', text) === true));
  const own = parties.filter(isOwn).toSorted((a, b) => isOfState(a) - isOfState(b));
  const foreign = parties.filter((one) => !isOwn(one)).toSorted((a, b) => Number(a.isFunder) - Number(b.isFunder));
  const before = [...columns];
  for (const { index } of parties) {
    taken.delete(columns[index]?.column.answers ?? '');
    columns[index] = undefined;
  }
  const place = (index: number | undefined, column: ImportColumn | undefined) => {
    if (index === undefined || column === undefined) return;
    columns[index] = { column, isGuess: column.heading !== '', country: before[index]?.country };
    taken.add(column.answers);
  };
  if (own.length > 0) placeSites(placing);
  const hasRegions = columns.some((one) => one?.column.answers === 'regions');
  place(own[0]?.index, getColumn(hasRegions ? 'local-body' : 'regions'));
  place(own[1]?.index, ownColumn);
  place(foreign[0]?.index, getColumn('partner'));
  place(foreign.slice(1).find(({ isFunder }) => isFunder)?.index, funderColumn);
}

/** Beside who works on it, where a project is says no more than that. */
function placeSites({ texts, below, columns, taken, recognise }: ColumnsInPlacing): void {
  const at = texts.findIndex((readings, index) => {
    const isOfPlaces = shareOf(below, index, (text) => recognise.reads('regions', text) === true) >= 0.5;
    const answers = columns[index]?.column.answers ?? 'place';
    return isSite(readings) && isOfPlaces && ['place', 'regions', 'sectors'].includes(answers);
  });
  if (at === -1) return;
  taken.delete(columns[at]?.column.answers ?? '');
  columns[at] = { column: siteColumn, isGuess: false };
}
