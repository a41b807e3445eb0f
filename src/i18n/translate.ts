import { createTranslate, fillText, type Translate, type Values } from './fill-text.ts';
import { referenceLocale, type Locale } from './locales.ts';
import type { Area, Texts, UiKey } from './texts.ts';
import { words } from './words.ts';

export type { UiKey, Values };

const texts = Object.fromEntries(
  Object.entries(words).map(([code, areas]) => [code, Object.assign({}, ...Object.values(areas.default)) as Texts]),
) as Record<Locale, Texts>;

/**
 * A text of the interface in one language.
 * @example translate('en', 'count.agreements', { count: 2 })  // "2 agreements"
 */
export function translate(locale: Locale, key: UiKey, values: Values = {}): string {
  return fillText(texts[locale][key], values, locale);
}

/** A `translate` that knows its language: `const t = useTranslations('id')`. */
export function useTranslations(locale: Locale): Translate {
  return createTranslate(texts[locale], locale);
}

/** True where the interface has a text of this key. */
export function isUiKey(key: string): key is UiKey {
  return Object.hasOwn(texts[referenceLocale], key);
}

/** The texts of some areas, for scripts in the browser. */
export function listTexts<A extends Area>(locale: Locale, areas: readonly A[]): Texts<A> {
  return Object.assign({}, ...areas.map((area) => words[locale].default[area])) as Texts<A>;
}
