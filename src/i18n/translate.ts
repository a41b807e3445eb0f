import { getLocale, type Locale } from './locales.ts';
import { en } from './ui/en.ts';
import { id, type Dictionary, type UiKey } from './ui/id.ts';

const dictionaries: Record<Locale, Dictionary> = { id, en };

export type { UiKey };

/** Values for the `{placeholders}` of a text; `count` also chooses the plural form. */
export type Values = Readonly<Record<string, string | number>>;

/**
 * A text of the interface in one language.
 * @example translate('en', 'count.agreements', { count: 2 })  // "2 agreements"
 */
export function translate(locale: Locale, key: UiKey, values: Values = {}): string {
  const entry = dictionaries[locale][key];
  const text = typeof entry === 'string' ? entry : choosePlural(entry, Number(values['count'] ?? 0), locale);
  return text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${key}: no value for {${name}}`);
    return typeof value === 'number' ? new Intl.NumberFormat(getLocale(locale).dateLocale).format(value) : value;
  });
}

/** A `translate` that knows its language: `const t = useTranslations('id')`. */
export function useTranslations(locale: Locale) {
  return (key: UiKey, values?: Values) => translate(locale, key, values);
}

function choosePlural(forms: { one: string; other: string; zero?: string }, count: number, locale: Locale): string {
  if (count === 0 && forms.zero !== undefined) return forms.zero;
  return new Intl.PluralRules(getLocale(locale).dateLocale).select(count) === 'one' ? forms.one : forms.other;
}
