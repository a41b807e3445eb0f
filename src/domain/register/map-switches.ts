import { countFacet } from './facets.ts';
import type { Register } from './register.ts';

/** A view of the map: the agreements with one value, counted for each region that is a party. */
export interface MapSwitch {
  facet: (typeof switchFacets)[number];
  value: string;
  /** Length of the value's list. */
  records: number;
  /** By region code, without zeros; the province is not among them. */
  counts: Readonly<Record<string, number>>;
}

export const switchFacets = ['group', 'country', 'sector'] as const;

/** Every value of a facet that an agreement has, with its figures for the map. */
export function listMapSwitches(register: Register, facet: MapSwitch['facet']): MapSwitch[] {
  return [...countFacet(register.agreements, facet).keys()].map((value) => {
    const list = register.withFacet(facet, value);
    const counts = [...countFacet(list, 'region')].filter(([code]) => code !== register.provinceCode);
    return { facet, value, records: list.length, counts: Object.fromEntries(counts) };
  });
}
