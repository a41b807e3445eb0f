import { foldLetters } from '../../../src/domain/address/slugs.ts';
import { machineLanguage, type Locale } from '../../../src/i18n/locales.ts';
import type { ContentSet } from '../../../src/reader/content-set.ts';
import { listCountries } from './list-countries.ts';
import type { ProvincePlan } from './province-plan.ts';
import { getStarterAliases, getStarterSector, joinWords, listStarterNames } from './starter-words.ts';

/**
 * The sectors of the province from which the new one starts, in its own languages: a language that is not spoken there calls
 * them by its starting words, and shows English ones for a sector of which those say nothing. Other names are of one
 * language or the other, so only the same languages keep them.
 */
export function inheritSectors(from: ContentSet, languages: readonly Locale[]) {
  const sectors = from.dataFile('sectors.yaml')?.data ?? [];
  const keepsAliases = from.languages.every((language) => languages.includes(language));
  return sectors.map(({ key, slug, name, description, aliases }) => {
    const starters = languages.map((language) => [language, getStarterSector(key, language)] as const);
    const others = keepsAliases
      ? withoutNames(aliases, listOwnNames(from))
      : [...new Set(starters.flatMap(([, starter]) => starter?.aliases ?? []))];
    const inLanguages = (words: Readonly<Partial<Record<string, string>>>, part: 'slug' | 'name' | 'description') => {
      const [any = ''] = Object.values(words);
      return Object.fromEntries(
        starters.map(([language, starter]) => [
          language,
          words[language] ?? starter?.[part] ?? words[machineLanguage] ?? any,
        ]),
      );
    };
    return {
      key,
      slug: inLanguages(slug, 'slug'),
      name: inLanguages(name, 'name'),
      description: inLanguages(description, 'description'),
      ...(others.length > 0 && { aliases: others }),
    };
  });
}

/**
 * Other words for the search that are not of the province from which they come; in a language that is not spoken there,
 * those that every register needs.
 */
export function inheritAliases(from: ContentSet, { languages }: Pick<ProvincePlan, 'languages'>): object {
  const value = from.dataFile('aliases.yaml')?.document.value;
  const starting = getStarterAliases(listUnspoken(from, languages));
  if (!speaksOf(from, languages) || typeof value !== 'object' || value === null) return starting;
  const { areas: _areas, bodies: _bodies, local: _local, spellings, ...general } = value as Record<string, unknown>;
  const others = withoutPartners(spellings, from);
  const inherited = clean({ ...general, ...(others && { spellings: others }) }, listOwnNames(from));
  return joinWords(inherited as object, starting);
}

/**
 * The countries of the world with what people call them besides, and with the article and the adjective that sentences need,
 * as far as the folder at hand has them in the languages of the new one.
 */
export function inheritCountries(
  from: ContentSet,
  { languages, country }: Pick<ProvincePlan, 'languages' | 'country'>,
) {
  const known = new Map((from.dataFile('countries.yaml')?.data ?? []).map((one) => [one.code, one]));
  const names = listOwnNames(from);
  return listCountries(languages, country).map(({ code, slug, name, aliases = [], ...place }) => {
    const { aliases: inherited = [], nameInSentence, adjective } = known.get(code) ?? {};
    const called = Object.values(name);
    const others = [
      ...aliases,
      ...(speaksOf(from, languages) ? withoutNames(inherited, names) : []),
      ...listStarterNames(code, listUnspoken(from, languages)),
    ].filter((other) => !called.includes(other));
    const inSentence = perLanguage(languages, (language) => nameInSentence?.[language] ?? name[language]);
    const hasArticle = languages.some((language) => inSentence[language] !== name[language]);
    const adjectives = perLanguage(languages, (language) => adjective?.[language]);
    return {
      code,
      slug,
      name,
      ...(hasArticle && { nameInSentence: inSentence }),
      ...(languages.every((language) => adjectives[language] !== undefined) && { adjective: adjectives }),
      ...(others.length > 0 && { aliases: [...new Set(others)] }),
      ...place,
    };
  });
}

const perLanguage = <T>(languages: readonly Locale[], toValue: (language: Locale) => T) =>
  Object.fromEntries(languages.map((language) => [language, toValue(language)])) as Partial<Record<Locale, T>>;

/** True where the language in which the folder at hand is written is one of these. */
const speaksOf = (from: ContentSet, languages: readonly Locale[]) => languages.includes(from.languages[0]);

/** Groups of spellings, but those of names of partners. */
function withoutPartners(spellings: unknown, from: ContentSet): unknown[] | undefined {
  if (!Array.isArray(spellings)) return undefined;
  const partners = from.records('partners').flatMap(({ data }) => (data ? [data.name, ...data.otherNames] : []));
  const names = new Set(partners.map(foldLetters));
  return (spellings as unknown[]).filter(
    (group) => !Array.isArray(group) || !group.some((word) => names.has(foldLetters(String(word)))),
  );
}

/** The languages of the new province whose words the folder at hand does not have. */
const listUnspoken = (from: ContentSet, languages: readonly Locale[]) =>
  languages.filter((language) => !speaksOf(from, languages) || !from.languages.includes(language));

/** The names of a province, of all that lies in it, and of its bodies that are parties of agreements. */
function listOwnNames(from: ContentSet): string[] {
  const entries = [...from.records('regions'), ...from.texts('regions')];
  const named = entries.flatMap(({ document: { value } }) => {
    const { shortName, otherNames } = (value ?? {}) as { shortName?: unknown; otherNames?: unknown };
    return [shortName, ...(Array.isArray(otherNames) ? (otherNames as unknown[]) : [])];
  });
  const bodies = from.records('agreements').flatMap(({ data }) => data?.local.map(({ name }) => name) ?? []);
  const areas = from.dataFile('aliases.yaml')?.data?.areas.flatMap(({ names }) => names) ?? [];
  return [...named, ...bodies, ...areas]
    .filter((name) => typeof name === 'string' && name.length > 3)
    .map((name) => foldLetters(String(name)));
}

/** A value without the words that hold one of these names; a group of words that are one name is left out as a whole. */
function clean(value: unknown, names: readonly string[]): unknown {
  if (Array.isArray(value)) {
    const list = value as unknown[];
    if (list.every((item) => typeof item === 'string')) return withoutNames(list, names);
    return list
      .filter((item) => !Array.isArray(item) || item.every((word) => !isOwn(String(word), names)))
      .map((item) => clean(item, names));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, below]) => [key, clean(below, names)]));
}

const withoutNames = (words: readonly string[], names: readonly string[]) =>
  words.filter((word) => !isOwn(word, names));
const isOwn = (word: string, names: readonly string[]) => names.some((name) => foldLetters(word).includes(name));
