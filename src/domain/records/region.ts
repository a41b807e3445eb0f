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
  potential: readonly { key: string; sector: string; sources: SourceIds }[];
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
