import type { ContentValues, FacetKey } from './facets.ts';
import { getFacet, international, mapFacets, unrecorded, unrecordedWords } from './facets.ts';
import { partnerKindList } from '../lists/partner-kinds.ts';
import { mapLanguages, type Language, type PerLanguage } from '../text/language.ts';
import type { Country, Sector } from '../records/reference-data.ts';
import type { Region } from '../records/region.ts';

/** The words for facet values in addresses: `negara=korea-selatan`, `status=berlaku`. */
export interface FacetWords {
  /** The value's word in a language; a value without one stands for itself (a year). */
  toWord(key: FacetKey, value: string, language: Language): string;
  /** The value that a word stands for; undefined where none does. */
  toValue(key: FacetKey, word: string, language: Language): string | undefined;
}

/** Collects the words of the closed lists and of the content's regions, countries and sectors. */
export function createFacetWords(content: {
  regions: readonly Pick<Region, 'code' | 'slug'>[];
  countries: readonly Pick<Country, 'code' | 'slug'>[];
  sectors: readonly Pick<Sector, 'key' | 'slug'>[];
}): FacetWords {
  const ofContent: Record<ContentValues, Map<string, PerLanguage<string>>> = {
    // The key of a member is the same in every language.
    members: new Map(),
    regions: new Map(content.regions.map(({ code, slug }) => [code, mapLanguages(() => slug)])),
    countries: new Map([
      ...content.countries.map(({ code, slug }) => [code, toPerLanguage(slug, code)] as const),
      [international, partnerKindList.international.words],
    ]),
    sectors: new Map(content.sectors.map(({ key, slug }) => [key, toPerLanguage(slug, key)])),
    years: new Map([[unrecorded, unrecordedWords]]),
  };
  const words = mapFacets((key) => {
    const { values } = getFacet(key);
    if ('of' in values) return ofContent[values.of];
    return new Map(Object.entries(values.list).map(([value, face]) => [value, face.words]));
  });
  return {
    toWord: (key, value, language) => words[key].get(value)?.[language] ?? value,
    toValue: (key, word, language) => {
      const found = [...words[key]].find(([, perLanguage]) => perLanguage[language] === word);
      return found?.[0] ?? (key === 'year' && /^\d{4}$/.test(word) ? word : undefined);
    },
  };
}

function toPerLanguage(slug: Readonly<Record<string, string>>, fallback: string): PerLanguage<string> {
  return mapLanguages((language) => slug[language] ?? fallback);
}
