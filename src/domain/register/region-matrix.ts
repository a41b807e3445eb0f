import { listRunning } from './counting.ts';
import { countFacet } from './facets.ts';
import type { Region } from '../records/region.ts';
import type { Register } from './register.ts';

/** Agreements of one region with one country. */
export interface MatrixCell {
  country: string;
  records: number;
  running: number;
}

export interface RegionMatrix {
  /** Values of the country facet, the fullest column first. */
  countries: readonly string[];
  rows: readonly { region: Region; cells: readonly MatrixCell[]; running: number }[];
}

/** Region by country: every regency and city has a row, every country with an agreement of any of them a column. */
export function toRegionMatrix(register: Register): RegionMatrix {
  const regions = register.regions.filter(({ code }) => code !== register.provinceCode);
  const own = register.agreements.filter((agreement) =>
    agreement.regions.some((code) => code !== register.provinceCode),
  );
  const counts = countFacet(own, 'country');
  const countries = [...counts.keys()].toSorted(
    (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a.localeCompare(b),
  );
  return {
    countries,
    rows: regions.map((region) => {
      const agreements = register.ofRegion(region.code);
      const cells = countries.map((country) => {
        const both = agreements.filter(({ facets }) => facets.country.includes(country));
        return { country, records: both.length, running: listRunning(both).length };
      });
      return { region, cells, running: listRunning(agreements).length };
    }),
  };
}
