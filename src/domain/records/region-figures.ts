import { countAgreements } from '../register/counting.ts';
import type { Region } from './region.ts';
import type { Register } from '../register/register.ts';

/** What the comparison of regions sets side by side. */
export interface RegionFigures {
  region: Region;
  running: number;
  inPreparation: number;
  records: number;
  countries: number;
  firstYear?: number;
  news: number;
  offers: number;
  population?: number;
  areaKm2?: number;
}

/** The figures of every region of the province, by code. */
export function toRegionFigures(register: Register): RegionFigures[] {
  return register.regions
    .filter(({ code }) => code !== register.provinceCode)
    .map((region) => {
      const counters = countAgreements(register.ofRegion(region.code));
      return {
        region,
        running: counters.running,
        inPreparation: counters.inPreparation,
        records: counters.records,
        countries: counters.countries.length,
        firstYear: counters.firstYear,
        news: register.releasesOf('regions', region.code).length,
        offers: region.potential.length,
        population: region.population?.count,
        areaKm2: region.area?.km2,
      };
    });
}
