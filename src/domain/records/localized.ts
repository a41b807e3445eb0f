/** A value per language code; the first one is the record's own, in the first language of its site. */
export type Localized<T> = Readonly<Record<string, T>>;

/** The value in the record's own language. */
export function getOwn<T>(values: Localized<T>): T {
  const [own] = Object.values(values);
  if (own === undefined) throw new Error('A text in no language');
  return own;
}

/** Picks the value for `language`, falling back to the record's own where a translation is missing. */
export function pickLanguage<T>(values: Localized<T>, language: string): T {
  return values[language] ?? getOwn(values);
}
