import type { PartialDate } from '../calendar/dates.ts';
import type { Localized } from './localized.ts';
import type { Publication, PublicationText } from './publication.ts';
import type { Source, SourceIds } from './source.ts';

/** `release`: issued by the office, numbered. `report`: compiled from public sources, which it names. */
export const pressKinds = ['report', 'release'] as const;
export type PressKind = (typeof pressKinds)[number];

export interface Photo {
  /** Path below `content/files/`. */
  file: string;
  credit: string;
}

export interface PressRelease extends Publication {
  /** `2019/rapat-koordinasi-mitra-luar-negeri`; the year is that of `date`. */
  slug: string;
  kind: PressKind;
  /** Only for a `release`. */
  number?: string;
  /** Day (or period) of the event itself. */
  date: PartialDate;
  /** Place of the dateline, in capitals when shown. */
  dateline: string;
  /** Day on which this site first published it, `YYYY-MM-DD`. */
  published: string;
  updated?: string;
  contact?: { name: string; email?: string; phone?: string; hours?: string; timeZone?: string };
  people: readonly string[];
  agreements: readonly string[];
  partners: readonly string[];
  /** Codes of regions. */
  regions: readonly string[];
  /** ISO 3166-1 alpha-2. */
  countries: readonly string[];
  sectors: readonly string[];
  photo?: Photo;
  /** True where no agreement, partner or region fits. */
  general: boolean;
  /** Remarks on the sources: differing dates, what a page prints. */
  notes: readonly { key: string; sources: SourceIds }[];
  sources: readonly Source[];
  text: Localized<PressReleaseText>;
}

export interface PressReleaseText extends PublicationText {
  title: string;
  summary: string;
  /** Place of the dateline where its name differs in this language. */
  dateline?: string;
  place: string;
  office?: string;
  /** Role on that day, by name. */
  offices: Readonly<Record<string, string>>;
  /** By note key. */
  notes: Readonly<Record<string, string>>;
  photoAlt?: string;
  photoCaption?: string;
}
