import { locales, type FieldKey, type Locale } from './locales.ts';
import type { ProblemCode, ProblemWords, Words } from './texts.ts';

/** What spreadsheets of offices say in a language: the columns that are asked for, and words around the answers. */
export interface SheetWords {
  /** By the question that a column answers: its heading and help in our own sheet, and what others call it. */
  columns: Readonly<Record<string, Readonly<{ heading: string; help: string; names: readonly string[] }>>>;
  /** Headings of dates that say what happened then, by the kind of the event. */
  dates: Readonly<Record<'signing' | 'effect', readonly string[]>>;
  /** Columns that the register has no place for. */
  ignored: readonly string[];
  /** Headings that only count the rows. */
  counters: readonly string[];
  /** Words of headings that tell nothing apart. */
  fillers: readonly string[];
  /** Beginnings of lines that sum up. */
  totals: readonly string[];
  /** What stands for a source that is there but not named. */
  attached: readonly string[];
  /** What says of an instrument that nobody has signed it yet. */
  unsigned: readonly string[];
  /** What stands before the subject of an instrument. */
  topic: readonly string[];
  /** What stands before the end of a term. */
  ends: readonly string[];
}

/** What a field of a content file is called, and what staff should know of it. */
export interface FieldWords {
  label: string;
  help: string;
}

interface Folder {
  default: Words;
  check: Record<ProblemCode, ProblemWords>;
  fields: Record<FieldKey, FieldWords>;
  sheets: SheetWords;
  /** Spellings outside the language's official dictionary, with the right one. */
  spellings: Readonly<Record<string, string>>;
}

/** All words of each language. A language is a folder of words and a line in `locales.ts`: nothing else names it. */
export const words = Object.fromEntries(
  await Promise.all(
    locales.map(async ({ code }) => [code, (await import(`./texts/${code}/index.ts`)) as Folder] as const),
  ),
) as Record<Locale, Folder>;
