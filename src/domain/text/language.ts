/** The languages of the site's addresses, the default first. `i18n/locales.ts` says everything else about them. */
export const languages = ['id', 'en'] as const;
export type Language = (typeof languages)[number];

/** One value for every language of the site. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;
