import type { FacetKey } from './facets.ts';
import { international, unrecorded } from './facets.ts';
import { languages, type Language, type PerLanguage } from '../text/language.ts';
import type { Country, Sector } from '../records/reference-data.ts';
import type { Region } from '../records/region.ts';
import { activitySlugs, classSlugs, partnerKindSlugs, statusSlugs, unrecordedSlugs } from '../address/value-slugs.ts';

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
  const words: Record<FacetKey, Map<string, PerLanguage<string>>> = {
    region: new Map(content.regions.map(({ code, slug }) => [code, { id: slug, en: slug }])),
    country: new Map([
      ...content.countries.map(({ code, slug }) => [code, toPerLanguage(slug, code)] as const),
      [international, partnerKindSlugs.international],
    ]),
    status: new Map(Object.entries(statusSlugs)),
    class: new Map(Object.entries(classSlugs)),
    sector: new Map(content.sectors.map(({ key, slug }) => [key, toPerLanguage(slug, key)])),
    year: new Map([[unrecorded, unrecordedSlugs]]),
    kind: new Map(Object.entries(partnerKindSlugs)),
    activity: new Map(Object.entries(activitySlugs)),
  };
  return {
    toWord: (key, value, language) => words[key].get(value)?.[language] ?? value,
    toValue: (key, word, language) => {
      const found = [...words[key]].find(([, perLanguage]) => perLanguage[language] === word);
      return found?.[0] ?? (key === 'year' && /^\d{4}$/.test(word) ? word : undefined);
    },
  };
}

function toPerLanguage(slug: Readonly<Record<string, string>>, fallback: string): PerLanguage<string> {
  const [first, second] = languages;
  return { [first]: slug[first] ?? fallback, [second]: slug[second] ?? fallback };
}
