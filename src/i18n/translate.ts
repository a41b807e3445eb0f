import { fillText, type Values } from './fill-text.ts';
import type { Locale } from './locales.ts';
import { en } from './ui/en.ts';
import { id, type Dictionary, type UiKey } from './ui/id.ts';
import type { Texts } from './ui/texts.ts';

const dictionaries: Record<Locale, Dictionary> = { id, en };

export type { UiKey, Values };

/**
 * A text of the interface in one language.
 * @example translate('en', 'count.agreements', { count: 2 })  // "2 agreements"
 */
export function translate(locale: Locale, key: UiKey, values: Values = {}): string {
  return fillText(dictionaries[locale][key], values, locale);
}

/** A `translate` that knows its language: `const t = useTranslations('id')`. */
export function useTranslations(locale: Locale) {
  return (key: UiKey, values?: Values) => translate(locale, key, values);
}

/** The texts whose keys begin with one of these, for scripts in the browser: `pickTexts('id', ['search.'])`. */
export function pickTexts(locale: Locale, beginnings: readonly string[]): Texts {
  const entries = Object.entries(dictionaries[locale]);
  return Object.fromEntries(entries.filter(([key]) => beginnings.some((beginning) => key.startsWith(beginning))));
}
