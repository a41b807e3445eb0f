/**
 * Formatters of `Intl`, each made once: to make one takes a thousand times as long as to use it, and some pages need one
 * for every row. The linter refuses to make them elsewhere.
 */
function keep<Options, Format>(make: (language: string, options?: Options) => Format) {
  const made = new Map<string, Format>();
  return (language: string, options?: Options): Format => {
    const key = `${language} ${JSON.stringify(options)}`;
    const known = made.get(key);
    if (known !== undefined) return known;
    const format = make(language, options);
    made.set(key, format);
    return format;
  };
}

/** Writes days and instants: `getDateFormat('id-ID', { month: 'long', timeZone: 'UTC' })`. */
export const getDateFormat = keep(
  (language, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options),
);

/** Writes numbers and amounts of money. */
export const getNumberFormat = keep(
  (language, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(language, options),
);

/** Joins words: `A, B and C`. */
export const getListFormat = keep(
  (language, options?: Intl.ListFormatOptions) => new Intl.ListFormat(language, options),
);

/** Chooses the plural form for a number. */
export const getPluralRules = keep(
  (language, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(language, options),
);

/** Compares words in the order of a language. */
export const getCollator = keep((language, options?: Intl.CollatorOptions) => new Intl.Collator(language, options));

/** Names languages by their tags. */
export const getLanguageNames = keep((language) => new Intl.DisplayNames(language, { type: 'language' }));
