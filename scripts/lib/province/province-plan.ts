import type { Locale } from '../../../src/i18n/locales.ts';

/** One region of a new province, as a list of official codes gives it. */
export interface ListedRegion {
  code: string;
  name: string;
  /** Its name without what it is: `Bandung` for `Kota Bandung`. */
  shortName: string;
  /** What it is, in the words of the list: `Kota`. */
  kind: string;
  seat?: { latitude: number; longitude: number };
}

/** The list of a province's regions, the province itself first. */
export interface RegionList {
  province: ListedRegion;
  regions: readonly ListedRegion[];
  /** Where the names and codes come from. */
  source: { publisher: string; url?: string };
  /** True for a province of Indonesia, whose kinds of regions and law are known here. */
  isIndonesian: boolean;
}

/** All that is asked for a new province. */
export interface ProvincePlan extends RegionList {
  name: string;
  numberPrefix: string;
  languages: readonly [Locale, ...Locale[]];
  timeZone: string;
  url: string;
  country: string;
  /** Who gives the codes. */
  authority: string;
  /** `YYYY-MM-DD` */
  day: string;
}
