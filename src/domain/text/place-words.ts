import type { PerLanguage } from './language.ts';

/** What each country has its own words for: its provinces, what lies in them, and the assembly that approves. */
export const placeWordKeys = ['province', 'provincial', 'region', 'regions', 'assembly'] as const;
export type PlaceWord = (typeof placeWordKeys)[number];

/** What a site's settings say of the law and the words of its place. */
export interface SitePlace {
  words: PlaceWords;
  /** Whether its law divides public information into classes. */
  hasInformationLaw: boolean;
  /** True for a portal, which shows the records of other sites. */
  isPortal: boolean;
}

/** The words of a site's place; the interface has plain ones for those that are not there. */
export type PlaceWords = Readonly<Partial<Record<PlaceWord, Partial<PerLanguage<string>>>>>;
