import { international, listFacetValues, type FacetKey } from './facets.ts';
import type { Register } from './register.ts';

/** Every value of a facet that a reader may ask for, also those that no agreement has: "none" is an answer too. */
export function listAskedValues(register: Register, key: FacetKey): string[] {
  const used = register.agreements.flatMap(({ facets }) => facets[key]);
  return [...new Set([...listKnownValues(register, key), ...used])];
}

function listKnownValues(register: Register, key: FacetKey): readonly string[] {
  switch (key) {
    case 'region':
      return register.regions.map(({ code }) => code);
    case 'country':
      return [
        ...register.countries.map(({ code }) => code),
        ...(register.partners.some(({ kind }) => kind === international) ? [international] : []),
      ];
    case 'sector':
      return register.sectors.map((sector) => sector.key);
    case 'kind':
      return register.partners.map(({ kind }) => kind);
    default:
      return listFacetValues(key);
  }
}
