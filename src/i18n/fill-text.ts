import { getLocale, type Locale } from './locales.ts';
import type { PluralText, Texts } from './ui/texts.ts';

/** Values for the `{placeholders}` of a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text with its values filled in; numbers get the language's own separators.
 * @example fillText({ one: '{count} agreement', other: '{count} agreements' }, { count: 2 }, 'en')  // '2 agreements'
 */
export function fillText(entry: string | PluralText, values: Values, locale: Locale): string {
  const text = typeof entry === 'string' ? entry : choosePlural(entry, Number(values['count'] ?? 0), locale);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${text}: no value for {${name}}`);
    return typeof value === 'number' ? new Intl.NumberFormat(getLocale(locale).dateLocale).format(value) : value;
  });
}

function choosePlural(forms: PluralText, count: number, locale: Locale): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return new Intl.PluralRules(getLocale(locale).dateLocale).select(count) === 'one' ? forms.one : forms.other;
}

/** Finds texts by key among some of the interface's; in the browser, among those that a data file brought along. */
export type Translate = (key: string, values?: Values) => string;

/** A `Translate` over the texts given; a key that is not among them is an error. */
export function createTranslate(texts: Texts, locale: Locale): Translate {
  return (key, values = {}) => {
    const entry = texts[key];
    if (entry === undefined) throw new Error(`No text ${key}`);
    return fillText(entry, values, locale);
  };
}
