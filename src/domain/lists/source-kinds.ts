import { listValues } from './closed-list.ts';

interface SourceKindFace {
  /** What a source of this kind can prove: the text itself, the word of one side, a report, a name in a list. */
  proves: 'text' | 'local-side' | 'foreign-side' | 'report' | 'listing';
}

/** What kind of witness a source is. */
export const sourceKindList = {
  text: { proves: 'text' },
  'local-party': { proves: 'local-side' },
  'foreign-party': { proves: 'foreign-side' },
  state: { proves: 'report' },
  press: { proves: 'report' },
  study: { proves: 'report' },
  list: { proves: 'listing' },
} as const satisfies Readonly<Record<string, SourceKindFace>>;

export type SourceKind = keyof typeof sourceKindList;

export const sourceKinds = listValues(sourceKindList);

export function isSourceKind(text: string): text is SourceKind {
  return Object.hasOwn(sourceKindList, text);
}
