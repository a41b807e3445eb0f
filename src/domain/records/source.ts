import type { SourceKind } from '../lists/source-kinds.ts';
import type { PartialDate } from '../calendar/dates.ts';

/** Where a fact comes from. `url` is absent where only a publisher is known (a printed list, a bare IP address). */
export interface Source {
  id: string;
  /** What kind of witness it is; always recorded for agreements, partners and press releases. */
  kind?: SourceKind;
  publisher: string;
  url?: string;
  title?: string;
  /** Date of publication. */
  date?: PartialDate;
  /** A copy kept by an archive. */
  archived?: string;
  /** Day on which somebody last read it for this record, `YYYY-MM-DD`. */
  checked?: string;
}

/** Ids of sources of the same record that support a fact; never empty. */
export type SourceIds = readonly string[];
