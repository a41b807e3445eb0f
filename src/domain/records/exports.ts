import { listRunning } from '../register/counting.ts';
import type { PartialDate } from '../calendar/dates.ts';
import type { Localized } from './localized.ts';
import type { Register } from '../register/register.ts';
import type { Source, SourceIds } from './source.ts';

/** Export figures as sources give them: periods of unequal length, with gaps. */
export interface Exports {
  sources: readonly Source[];
  series: readonly ExportPeriod[];
  destinations: readonly { period: PartialDate; items: readonly ExportItem[]; sources: SourceIds }[];
}

export interface ExportPeriod {
  period: PartialDate;
  billionUsd: number;
  changePercent?: number;
  note?: Localized<string>;
  sources: SourceIds;
}

export interface ExportItem {
  country?: string;
  group?: 'ASEAN' | 'EU';
  millionUsd: number;
  sharePercent?: number;
}

/** True for a period that is a whole calendar year: only these compare with each other. */
export function isFullYear({ period }: Pick<ExportPeriod, 'period'>): boolean {
  return period.precision === 'year';
}

/** The years between the first and the last period for which no figure of the whole year is recorded. */
export function listMissingYears({ series }: Exports): number[] {
  const years = series.map(({ period }) => Number(period.latest.slice(0, 4)));
  const full = new Set(series.filter(isFullYear).map(({ period }) => Number(period.text)));
  const first = Math.min(...years);
  const all = Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
  return all.filter((year) => !full.has(year));
}

/** A destination with its place in the register. */
export interface DestinationRow {
  country: string;
  /** Million US dollars, in the order of the periods; null where no source names the country. */
  millionUsd: readonly (number | null)[];
  records: number;
  running: number;
}

/** The destinations of all periods beside the register: what was shipped there, and what has been agreed with it. */
export function compareDestinations({ destinations }: Exports, register: Register): DestinationRow[] {
  const countries = new Set(destinations.flatMap(({ items }) => items.flatMap(({ country }) => country ?? [])));
  const newest = destinations.length - 1;
  return [...countries]
    .map((country) => {
      const agreements = register.ofCountry(country);
      const millionUsd = destinations.map(
        ({ items }) => items.find((item) => item.country === country)?.millionUsd ?? null,
      );
      return { country, millionUsd, records: agreements.length, running: listRunning(agreements).length };
    })
    .toSorted((a, b) => (b.millionUsd[newest] ?? 0) - (a.millionUsd[newest] ?? 0));
}
