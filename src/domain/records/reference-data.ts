import type { Localized } from './localized.ts';

/** A country or territory as this site names it. */
export interface Country {
  /** ISO 3166-1 alpha-2. */
  code: string;
  slug: Localized<string>;
  name: Localized<string>;
  /** Where its name has an article inside a sentence: "the Netherlands". */
  nameInSentence?: Localized<string>;
  adjective?: Localized<string>;
  /** Other names, nicknames and abbreviations in any language. */
  aliases: readonly string[];
  /** A point for the world map, WGS 84. */
  latitude: number;
  longitude: number;
}

/** One field of cooperation from the closed list. */
export interface Sector {
  key: string;
  slug: Localized<string>;
  name: Localized<string>;
  description: Localized<string>;
  aliases: readonly string[];
}
