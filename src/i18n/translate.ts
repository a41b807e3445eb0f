import { placeWordKeys, type PlaceWords } from '../domain/text/place-words.ts';
import { sitePlace } from '../domain/text/language.ts';
import { createTranslate, fillText, type Translate, type Values } from './fill-text.ts';
import { referenceLocale, type Locale } from './locales.ts';
import type { Area, Text, Texts, UiKey } from './texts.ts';
import { words } from './words.ts';

export type { UiKey, Values };

/** The texts of each language with the site's words for places, made once for each site that is read. */
const filled = new WeakMap<PlaceWords, Map<Locale, Texts>>();

function getTexts(locale: Locale): Texts {
  const ofSite = filled.get(sitePlace.words) ?? new Map<Locale, Texts>();
  filled.set(sitePlace.words, ofSite);
  const texts = ofSite.get(locale) ?? fillPlaceWords(locale);
  ofSite.set(locale, texts);
  return texts;
}

function fillPlaceWords(locale: Locale): Texts {
  const plain = words[locale].default;
  const fill = createPlaceFill(locale);
  const all = Object.entries<Text>(Object.assign({}, ...Object.values(plain)) as Texts);
  return Object.fromEntries(
    all.map(([key, text]) => [
      key,
      typeof text === 'string'
        ? fill(text)
        : Object.fromEntries(Object.entries(text).map(([form, words]) => [form, fill(words)])),
    ]),
  ) as Texts;
}

/** Fills in `{place.regions}`: what the site calls its regions; `{place.Regions}` is the same where a sentence begins. */
export function createPlaceFill(locale: Locale): (text: string) => string {
  const plain = words[locale].default;
  const called = new Map<string, string>();
  for (const key of placeWordKeys) {
    const word = sitePlace.words[key]?.[locale] ?? plain.place[`place.${key}`];
    called.set(key, word);
    called.set(capitalize(key), capitalize(word));
  }
  return (text) => text.replace(/\{place\.(\w+)\}/g, (_, key: string) => called.get(key) ?? key);
}

const capitalize = (word: string) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`;

/**
 * A text of the interface in one language.
 * @example translate('en', 'count.agreements', { count: 2 })  // "2 agreements"
 */
export function translate(locale: Locale, key: UiKey, values: Values = {}): string {
  return fillText(getTexts(locale)[key], values, locale);
}

/** A `translate` that knows its language: `const t = useTranslations('id')`. */
export function useTranslations(locale: Locale): Translate {
  return createTranslate(getTexts(locale), locale);
}

/** True where the interface has a text of this key. */
export function isUiKey(key: string): key is UiKey {
  return Object.hasOwn(getTexts(referenceLocale), key);
}

/** The texts of some areas, for scripts in the browser. */
export function listTexts<A extends Area>(locale: Locale, areas: readonly A[]): Texts<A> {
  const texts: Readonly<Record<string, Text>> = getTexts(locale);
  const keys = areas.flatMap((area) => Object.keys(words[locale].default[area]));
  return Object.fromEntries(keys.map((key) => [key, texts[key]])) as Texts<A>;
}
