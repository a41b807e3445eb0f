import type { Findings } from '~/domain/search/find-results.ts';
import type { SearchData } from './search-data.ts';

/** What has to be said before any hit: what is not covered, a number that nobody has, names that share no record. */
export function toTruth({ byName, resolution }: Findings, { t, numberPrefix }: SearchData): string {
  const { apart, missingNumber } = byName;
  const none = apart ? t('search.apart', { names: apart.names.join(' × ') }) : '';
  const together = (apart?.together ?? []).map(({ names, count }) =>
    t('search.together', { names: names.join(' × '), count: String(count) }),
  );
  return [
    ...resolution.outside,
    missingNumber === undefined ? '' : t('search.noNumber', { number: `${numberPrefix}-${missingNumber}` }),
    none,
    together.join(' · '),
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** Sentences about how a list came about; each is true of the list that is shown. */
export function listRemarks(findings: Findings, isEmpty: boolean, { t, places }: SearchData): string[] {
  const { query, resolution, byText, hasNames, isIncomplete } = findings;
  const { correctedText, guesses, isAmbiguous } = findings.byName;
  const join = (words: readonly string[]) => new Intl.ListFormat(places.locale, { type: 'conjunction' }).format(words);
  const languages = new Intl.DisplayNames([places.locale], { type: 'language' });
  const toLanguage = (code: string) => languages.of(code) ?? code;
  const quote = (words: readonly string[]) => join(words.map((word) => `“${word}”`));
  // A misspelt word that has been understood is not missing, nor is the number of a record that is shown.
  const isUnderstood =
    correctedText !== undefined ||
    guesses.length > 0 ||
    resolution.number !== undefined ||
    resolution.outside.length > 0;
  const ignored = isUnderstood ? [] : resolution.rest.filter((word) => byText.ignored.includes(word));
  return [
    isIncomplete ? t('search.incomplete') : '',
    isEmpty ? t('search.nothing', { query }) : '',
    guesses.length > 0 ? t('search.didYouMean', { names: join(guesses.slice(0, 5).map(({ name }) => name)) }) : '',
    correctedText !== undefined && guesses.length === 0 ? t('search.corrected', { query: correctedText }) : '',
    isAmbiguous && guesses.length === 0 ? t('search.which') : '',
    ignored.length > 0 ? t('search.ignored', { words: quote(ignored) }) : '',
    byText.relaxedTo && !hasNames ? t('search.relaxed', { words: quote(byText.relaxedTo) }) : '',
    byText.otherLanguage === undefined
      ? ''
      : t('search.otherLanguageUsed', { own: toLanguage(places.locale), other: toLanguage(byText.otherLanguage) }),
  ].filter((remark) => remark !== '');
}
