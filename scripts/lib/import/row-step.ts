import type { RecordContext } from '../records/record-draft.ts';

export type Draft = Record<string, string | undefined>;

/** What the readers of a row share. */
export interface Step {
  answers: Draft;
  context: RecordContext;
  text: (question: string) => string | undefined;
  note: (question: string, message: string) => unknown;
  refuse: (question: string, message: string) => unknown;
}
