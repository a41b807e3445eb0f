/** A text with plural forms; Indonesian needs only `other`. */
export interface PluralText {
  zero?: string;
  one: string;
  other: string;
}

/** Texts by key. */
export type Texts = Readonly<Record<string, string | PluralText>>;
