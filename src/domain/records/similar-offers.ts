import type { Region } from './region.ts';
import type { Register } from '../register/register.ts';

/** A region that offers much the same, with the partners of its own agreements in the shared sectors. */
export interface SimilarRegion {
  region: Region;
  sectors: readonly string[];
  partners: readonly string[];
}

/** Regions that share at least two sectors of what they offer, most shared first; those with partners in them lead. */
export function listSimilarRegions(register: Register, code: string, limit = 3): SimilarRegion[] {
  const own = new Set(register.region(code)?.potential.map(({ sector }) => sector));
  return register.regions
    .filter((region) => region.code !== code && region.code !== register.provinceCode)
    .map((region) => {
      const sectors = [...new Set(region.potential.map(({ sector }) => sector))].filter((sector) => own.has(sector));
      const partners = register
        .ofRegion(region.code)
        .filter((agreement) => agreement.sectors.some((sector) => sectors.includes(sector)))
        .flatMap((agreement) => agreement.partners);
      return { region, sectors, partners: [...new Set(partners)] };
    })
    .filter(({ sectors }) => sectors.length >= 2)
    .toSorted(
      (a, b) =>
        Number(b.partners.length > 0) - Number(a.partners.length > 0) ||
        b.sectors.length - a.sectors.length ||
        a.region.code.localeCompare(b.region.code),
    )
    .slice(0, limit);
}
