import type { ImportColumn } from './columns.ts';
import type { Cell } from './read-table.ts';

/** What a content folder knows of the words in a sheet. */
export interface Recognise {
  /** Says whether a cell reads as an answer to a question; undefined for questions that any words answer. */
  reads(question: string, text: string): boolean | undefined;
  /**
   * The place that a heading names: a foreign country, or the own country and its regions. What regions are called says
   * so where it is the whole of a heading.
   */
  placeIn(heading: string, isWhole?: boolean): { country: string } | 'own' | undefined;
}

/** The headings of a table and the columns that they name. */
export interface Head {
  start: number;
  /** The first row below the headings. */
  end: number;
  headings: readonly string[];
  columns: readonly (PlacedColumn | undefined)[];
  /** The column that counts the rows. */
  counter: number | undefined;
}

export interface PlacedColumn {
  column: ImportColumn;
  /** The country that the heading says of all below it. */
  country?: string | undefined;
  event?: string | undefined;
  /** The form that the heading says of every row with something below it. */
  form?: string | undefined;
  /** True where words around it or the cells below it say so, not the heading alone. */
  isGuess: boolean;
}

/** A table whose columns are being told: what its headings and cells say, and what each was taken for so far. */
export interface ColumnsInPlacing {
  /** What the heading of each column says, the nearest line first. */
  texts: readonly string[][];
  below: readonly (readonly Cell[])[];
  columns: (PlacedColumn | undefined)[];
  /** The questions that some column answers. */
  taken: Set<string>;
  /** Columns whose headings are understood, whatever became of them. */
  candidates: readonly { index: number }[];
  recognise: Recognise;
}

/** A heading that is not understood, with what it probably means. */
export interface UnknownHeading {
  heading: string;
  suggestion: ImportColumn | undefined;
  /** True for what the register has no place for: notes, contacts, numbers of papers. */
  isIgnored: boolean;
}
