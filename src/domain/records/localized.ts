/** A value per language code (`id`, `en`); the list of languages itself lives in `i18n/locales.ts`. */
export type Localized<T> = Readonly<Record<string, T>>;

/** Picks the value for `language`, falling back to `fallback` where a translation is missing. */
export function pickLanguage<T>(values: Localized<T>, language: string, fallback: string): T {
  const value = values[language] ?? values[fallback];
  if (value === undefined) throw new Error(`No text in ${language} or ${fallback}`);
  return value;
}
