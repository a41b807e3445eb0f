import type { PartnerKind } from '../lists/partner-kinds.ts';
import type { PartialDate } from '../calendar/dates.ts';
import type { Localized } from './localized.ts';
import type { Publication, PublicationText } from './publication.ts';
import type { Source, SourceIds } from './source.ts';

export interface Partner extends Publication {
  slug: string;
  kind: PartnerKind;
  /** ISO 3166-1 alpha-2; absent only for kind `international`. */
  country?: string;
  endonym?: { text: string; language: string };
  /** WGS 84, degrees. */
  latitude?: number;
  longitude?: number;
  population?: { count: number; year?: number; sources: SourceIds };
  area?: { km2: number; year?: number; sources: SourceIds };
  website?: string;
  facts: readonly { key: string; asOf?: PartialDate; sources: SourceIds }[];
  otherNames: readonly string[];
  /** How the tie with the region began. */
  began?: { sources: SourceIds };
  /** Names of this partner in registers of the world. */
  ids: { wikidata?: string; unLocode?: string; iso31662?: string };
  sources: readonly Source[];
  text: Localized<PartnerText>;
}

export interface PartnerText extends PublicationText {
  name: string;
  seat?: string;
  summary: string;
  began?: string;
  /** By fact key. */
  facts: Readonly<Record<string, string>>;
}
