import { machineLanguage, referenceLocale, type Locale } from '../../i18n/locales.ts';
import type { SitePlace } from './place-words.ts';

/** A language of the site. */
export type Language = Locale;

/** One value for every language of the site. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** The languages of a site, the first at the root of its addresses; in this one the records are written. */
export type Languages = readonly [Language, ...Language[]];

/** Those of a folder that does not say which: the language whose words say which keys there are, and that of programs. */
export const usualLanguages: Languages = [referenceLocale, machineLanguage];

/** The languages of the site that is checked or built. */
export let languages: Languages = [...usualLanguages];

/** Plain words and every page. */
export const usualPlace: SitePlace = { words: {}, hasInformationLaw: true, isPortal: false };

/** The words and the law of that site's place; until a content folder says which, the usual ones. */
export let sitePlace: SitePlace = { ...usualPlace };

/** Takes the languages of a site, and what is said of its place, before anything is asked for its address or its words. */
export function speak(spoken: Languages, place: SitePlace): void {
  languages = spoken;
  sitePlace = place;
}

/** The languages of the site besides this one. */
export function listOthers(language: Language): Language[] {
  return languages.filter((other) => other !== language);
}

/** A value for every language of the site: `mapLanguages((language) => toUrl(page, language))`. */
export function mapLanguages<T>(toValue: (language: Language) => T): PerLanguage<T> {
  return Object.fromEntries(languages.map((language) => [language, toValue(language)])) as PerLanguage<T>;
}

/** The value in the first language of the site. */
export function getFirst<T>(values: PerLanguage<T>): T {
  return values[languages[0]];
}
