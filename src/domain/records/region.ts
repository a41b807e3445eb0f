import type { Localized } from './localized.ts';
import type { Publication, PublicationText } from './publication.ts';
import type { Source, SourceIds } from './source.ts';

/** What a region is, in the words of one language; the order is that of lists. */
export interface RegionKind {
  key: string;
  singular: string;
  plural: string;
  isCity: boolean;
}

/** A part of a region that is counted, in the words of one language. */
export interface Division {
  key: string;
  singular: string;
  plural: string;
}

export const infrastructureKinds = [
  'airport',
  'military-airbase',
  'seaport',
  'ferry-port',
  'fishing-port',
  'industrial-estate',
  'special-economic-zone',
  'bridge',
  'power-plant',
  'oil-field',
  'petrochemical-plant',
  'logistics-base',
] as const;
export type InfrastructureKind = (typeof infrastructureKinds)[number];

/** What an item of a region's potential is: goods or services, something it asks for, or something to invest in or use. */
export const potentialKinds = ['offer', 'need', 'investment', 'infrastructure', 'institution'] as const;
export type PotentialKind = (typeof potentialKinds)[number];

export interface Potential {
  key: string;
  sector: string;
  kind: PotentialKind;
  /** Year of what it says. */
  year?: number;
  /** Countries whose buyers it names. */
  buyers: readonly string[];
  sources: SourceIds;
}

/** Whom to write to, in the order of lists. */
export const officeKinds = ['cooperation', 'investment', 'information'] as const;
export type OfficeKind = (typeof officeKinds)[number];

/** An office of a region's government; what was not published is absent. */
export interface Office {
  kind: OfficeKind;
  name: string;
  address?: string;
  phone?: string;
  email?: string;
  website?: string;
  /** Where the form of a request is, if not on the website. */
  form?: string;
  /** Year of these particulars. */
  year?: number;
  sources: SourceIds;
}

export interface Region extends Publication {
  slug: string;
  /** Official code: `35.78`; the province `35`. */
  code: string;
  /** Key of a kind of region. */
  kind: string;
  /** Name without its kind: `Malang`. */
  shortName: string;
  capital?: { name: string; sources: SourceIds };
  /** Seat of government, WGS 84. */
  seat?: { latitude: number; longitude: number; sources: SourceIds };
  /** A point inside the region, fit for a map label. */
  label?: { latitude: number; longitude: number };
  area?: { km2: number; year: number; sources: SourceIds };
  population?: { count: number; year: number; sources: SourceIds };
  /** How many parts of each kind it has; `kind` is the key of a division. */
  divisions?: { parts: readonly { kind: string; count: number }[]; sources: SourceIds };
  website?: string;
  otherNames: readonly string[];
  /** Code of the region with the same short name. */
  notToBeConfusedWith?: string;
  offices: readonly Office[];
  potential: readonly Potential[];
  infrastructure: readonly { kind: InfrastructureKind; name: string; sources: SourceIds }[];
  sources: readonly Source[];
  text: Localized<RegionText>;
}

export interface RegionText extends PublicationText {
  name: string;
  summary: string;
  /** By key. */
  potential: Readonly<Record<string, string>>;
  /** Remark on the capital, e.g. offices that stand elsewhere. */
  capitalNote?: string;
}
