import en from './texts/en/locale.ts';
import type reference from './texts/id/addresses.json';
import type fields from './texts/id/fields.json';
import id from './texts/id/locale.ts';
import ms from './texts/ms/locale.ts';

/**
 * The words of addresses by list and by key, as the folder of the first language names them. A published word never
 * changes: its addresses would lead nowhere.
 */
export type AddressWords = typeof reference;

/** A field of a content file; under this key each language has its label and its help for staff (`fields.json`). */
export type FieldKey = keyof typeof fields;

/** What a language's folder says of the language itself. */
export interface LocaleSettings {
  /** The first part of its addresses, its folder of words, and its folder in every collection. */
  code: string;
  /** Its name in itself. */
  name: string;
  /** As HTML names it (BCP 47). */
  tag: string;
  /** Whose forms of dates, numbers and plurals it takes. */
  dateLocale: string;
  openGraph: string;
  /** Its code of three letters (ISO 639-2), by which open data name it. */
  iso639: string;
  addresses: AddressWords;
}

/**
 * The one list of languages that have words of the interface (`src/i18n/texts/<code>/`). Which of them a site speaks, and
 * which comes first, its site.yaml says. The words of the first one here say which keys there are.
 */
export const locales = [id, en, ms] as const satisfies readonly LocaleSettings[];

export type Locale = (typeof locales)[number]['code'];

/** The language whose words say which keys there are. */
export const referenceLocale: Locale = id.code;

/** What is sorted or read by programs keeps to this language, whatever the site speaks. */
export const machineLanguage = en.code;

/** True for the code of a language that has words. */
export function isLocale(code: string): code is Locale {
  return locales.some((locale) => locale.code === code);
}

/** Settings of one language. */
export function getLocale(code: Locale): (typeof locales)[number] {
  const locale = locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`No such language: ${String(code)}`);
  return locale;
}

/** The language that a page says it is in. */
export function toLocale(tag: string): Locale {
  return locales.find((locale) => locale.tag === tag)?.code ?? referenceLocale;
}
