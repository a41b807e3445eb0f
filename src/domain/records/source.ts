import type { PartialDate } from '../calendar/dates.ts';

/** Where a fact comes from. `url` is absent where only a publisher is known (a printed list, a bare IP address). */
export interface Source {
  id: string;
  publisher: string;
  url?: string;
  title?: string;
  /** Date of publication. */
  date?: PartialDate;
  /** Day on which we last read it, `YYYY-MM-DD`. */
  checked?: string;
}

/** Ids of sources of the same record that support a fact; never empty. */
export type SourceIds = readonly string[];
