import type reference from './texts/id/index.ts';
import type { apart } from './texts/id/index.ts';

/** A text with plural forms: those that the language's `Intl.PluralRules` know, and `zero` where "none" has its own words. */
export type PluralText = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** A text of the interface. */
export type Text = string | PluralText;

/** A language's words by area; the folder of the first language in `locales.ts` says which areas and keys there are. */
export type Words = typeof reference;

/** One part of the interface, such as `search`: a file in the folder of each language. */
export type Area = keyof Words;

/** The keys of an area, or of all. */
export type UiKey<A extends Area = Area> = { [Name in A]: keyof Words[Name] & string }[A];

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
