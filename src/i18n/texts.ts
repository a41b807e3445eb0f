import type reference from './texts/id/index.ts';
import type { apart } from './texts/id/index.ts';

/** A text with plural forms: those that the language's `Intl.PluralRules` know, and `zero` where "none" has its own words. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text of the interface. */
export type Text = string | PluralText;

/** A language's words by area; the folder of the first language in `locales.ts` says which areas and keys there are. */
export type Words = typeof reference;

type Values = (typeof apart)['values'];

/**
 * The words of each value of each closed list, part by part (`values.json`). Where a value has a part in the first
 * language, it has it in all.
 */
export type ValueWords = {
  readonly [List in keyof Values]: {
    readonly [Value in keyof Values[List]]: {
      readonly [Part in keyof Values[List][Value]]: Values[List][Value][Part] extends string ? string : PluralText;
    };
  };
};

/** The area of a part of a list: `status` of its labels, `statusClause` of its clauses. */
type ValueArea<List extends string, Part extends string> = Part extends 'label' ? List : `${List}${Capitalize<Part>}`;

type ValueText<List extends keyof Values, Value extends keyof Values[List], Part> = Part extends string
  ? { area: ValueArea<List, Part>; key: `${ValueArea<List, Part>}.${Value & string}` }
  : never;

type AnyValueText = {
  [List in keyof Values]: {
    [Value in keyof Values[List]]: ValueText<List, Value, Exclude<keyof Values[List][Value], 'address'>>;
  }[keyof Values[List]];
}[keyof Values];

/** The texts of values, an area for each part of each list: `status.in-force`, `statusClause.in-force`. */
export type ValueTexts = {
  [A in AnyValueText['area']]: Readonly<Record<Extract<AnyValueText, { area: A }>['key'], Text>>;
};

/** All words by area. */
export type AllWords = Words & ValueTexts;

/** One part of the interface, such as `search`: a file in the folder of each language, or a part of `values.json`. */
export type Area = keyof AllWords;

/** The keys of an area, or of all. */
export type UiKey<A extends Area = Area> = { [Name in A]: keyof AllWords[Name] & string }[A];

/** The texts of some areas, by key. */
export type Texts<A extends Area = Area> = Readonly<Record<UiKey<A>, Text>>;

/** The kinds of problem that the content check knows. */
export type ProblemCode = keyof (typeof apart)['check'];

/** A problem in words; `{names}` stand for the values of the finding. */
export interface ProblemWords {
  /** What is wrong. */
  message: string;
  /** What to do about it. */
  remedy: string;
  /** What to do where the check knows what was meant (`{suggestion}`). */
  suggest?: string;
}
