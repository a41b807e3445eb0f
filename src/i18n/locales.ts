/** The one list of languages: the default language first. */
export const locales = [
  { code: 'id', name: 'Bahasa Indonesia', tag: 'id', dateLocale: 'id-ID', openGraph: 'id_ID' },
  { code: 'en', name: 'English', tag: 'en', dateLocale: 'en-GB', openGraph: 'en_GB' },
] as const;

export type Locale = (typeof locales)[number]['code'];

export const defaultLocale: Locale = 'id';

/** True for the code of a language that has words. */
export function isLocale(code: string): code is Locale {
  return locales.some((locale) => locale.code === code);
}

/** Settings of one language. */
export function getLocale(code: Locale) {
  const locale = locales.find((candidate) => candidate.code === code);
  if (!locale) throw new Error(`No such language: ${String(code)}`);
  return locale;
}

/** The other language of the two. */
export function toOtherLocale(code: Locale): Locale {
  return code === 'id' ? 'en' : 'id';
}
