import type { Language } from '~/domain/text/language.ts';
import { getLanguageNames, getListFormat } from '~/domain/text/formats.ts';
import type { Findings } from '~/domain/search/find-results.ts';
import type { NamedHits } from '~/domain/search/rank-hits.ts';
import type { Resolution } from '~/domain/search/resolve-query.ts';
import type { SearchData } from './search-data.ts';

/** What has to be said before any hit: what is not covered, a number that nobody has, names that share no record. */
export function toTruth({ apart, missingNumber }: NamedHits, { outside }: Resolution, data: SearchData): string {
  const { t, numberPrefix } = data;
  const none = apart ? t('search.apart', { names: apart.names.join(' × ') }) : '';
  const together = (apart?.together ?? []).map(({ names, count }) =>
    t('search.together', { names: names.join(' × '), count: String(count) }),
  );
  return listFilled([
    ...outside,
    missingNumber === undefined ? '' : t('search.noNumber', { number: `${numberPrefix}-${missingNumber}` }),
    none,
    together.join(' · '),
  ]).join(' ');
}

/** How the names of a query were read. */
export function listNameRemarks(
  { correctedText, guesses, isAmbiguous }: NamedHits,
  { without }: Resolution,
  { t, language }: SearchData,
): string[] {
  const isGuessed = guesses.length > 0;
  const names = toList(
    guesses.slice(0, 5).map(({ name }) => name),
    language,
  );
  const leftOut = without.map(({ words, entities: [named] }) => named?.name ?? words.join(' '));
  return listFilled([
    leftOut.length > 0 ? t('search.without', { names: toList(leftOut, language) }) : '',
    isGuessed ? t('search.didYouMean', { names }) : '',
    correctedText !== undefined && !isGuessed ? t('search.corrected', { query: correctedText }) : '',
    isAmbiguous && !isGuessed ? t('search.which') : '',
  ]);
}

/** What the rest of the search has to say of the whole list. */
export function listTextRemarks(findings: Findings, isEmpty: boolean, { t, language }: SearchData): string[] {
  const { query, resolution, byName, byText, hasNames, isIncomplete } = findings;
  const quote = (words: readonly string[]) =>
    toList(
      words.map((word) => `“${word}”`),
      language,
    );
  const languages = getLanguageNames(language);
  const toLanguage = (code: string) => languages.of(code) ?? code;
  // A misspelt word that has been understood is not missing, nor is the number of a record that is shown.
  const isUnderstood =
    byName.correctedText !== undefined ||
    byName.guesses.length > 0 ||
    resolution.number !== undefined ||
    resolution.outside.length > 0;
  // Where nothing fits, no word was ignored.
  const ignored = isUnderstood || isEmpty ? [] : resolution.rest.filter((word) => byText.ignored.includes(word));
  return listFilled([
    isIncomplete ? t('search.incomplete') : '',
    isEmpty ? t('search.nothing', { query }) : '',
    ignored.length > 0 ? t('search.ignored', { words: quote(ignored) }) : '',
    byText.relaxedTo && byText.relaxedTo.length > 0 && !hasNames
      ? t('search.relaxed', { words: quote(byText.relaxedTo) })
      : '',
    byText.otherLanguage === undefined
      ? ''
      : t('search.otherLanguageUsed', { own: toLanguage(language), other: toLanguage(byText.otherLanguage) }),
  ]);
}

function toList(words: readonly string[], language: Language): string {
  return getListFormat(language, { type: 'conjunction' }).format(words);
}

function listFilled(sentences: readonly string[]): string[] {
  return sentences.filter((sentence) => sentence !== '');
}
