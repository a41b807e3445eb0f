import type { DataFile, Entry } from '../../../src/reader/content-set.ts';
import type { FieldPath } from '../../../src/reader/yaml-lines.ts';
import type { ProblemCode } from '../../../src/i18n/texts.ts';

export type Values = Readonly<Record<string, string | number | undefined>>;

/** Where something is wrong; `file` is below the content folder. */
export interface Place {
  file: string;
  line?: number;
  column?: number;
  field?: string;
}

/** Something wrong, before it is worded. */
export interface Finding extends Place {
  code: ProblemCode;
  values: Values;
}

/** Takes what a rule found. */
export type Report = (code: ProblemCode, place: Place, values?: Values) => void;

type Item = Pick<Entry | DataFile, 'document'>;

/** The place of a field, by its path. */
export function atField({ document }: Item, path: FieldPath): Place {
  return { file: document.path, line: document.lines.lineOf(path), field: path.map(String).join('.') };
}

/** A line of the body, counted from its first line. */
export function atBodyLine({ document }: Item, line: number): Place {
  return { file: document.path, line: document.bodyLine + line - 1 };
}

/** A file as a whole. */
export function atFile({ document }: Item): Place {
  return { file: document.path, line: 1 };
}
