import { getNumberFormat, getPluralRules } from '../domain/text/formats.ts';
import { getLocale, type Locale } from './locales.ts';
import type { PluralText, Text, UiKey } from './texts.ts';

/** Values for the `{placeholders}` of a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text with its values filled in; numbers get the language's own separators.
 * @example fillText({ one: '{count} agreement', other: '{count} agreements' }, { count: 2 }, 'en')  // '2 agreements'
 */
export function fillText(entry: Text, values: Values, locale: Locale): string {
  const text = typeof entry === 'string' ? entry : choosePlural(entry, Number(values['count'] ?? 0), locale);
  return fillPlaceholders(text, (name) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${text}: no value for {${name}}`);
    return typeof value === 'number' ? getNumberFormat(getLocale(locale).dateLocale).format(value) : value;
  });
}

/** A text in which each `{name}` is replaced by the words for it. */
export function fillPlaceholders(text: string, toWords: (name: string) => string): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => toWords(name));
}

function choosePlural(forms: PluralText, count: number, locale: Locale): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return forms[getPluralRules(getLocale(locale).dateLocale).select(count)] ?? forms.other;
}

/** Finds texts by their keys: all of the interface's, or `UiKey<'search'>`. */
export type Translate<Key extends string = UiKey> = (key: Key, values?: Values) => string;

/** A `Translate` over texts that a page or a data file brought to the browser. */
export function createTranslate<Key extends string>(
  texts: Readonly<Record<Key, Text>>,
  locale: Locale,
): Translate<Key> {
  return (key, values = {}) => fillText(texts[key], values, locale);
}
