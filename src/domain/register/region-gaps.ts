import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { splitRegions } from './counting.ts';
import type { Register } from './register.ts';

/** Records that name a region and are not its own: programmes that work there, deals of its firms, visits. */
export function listNaming(register: Register, code: string): RegisteredAgreement[] {
  return [
    ...register.agreements.filter(({ bodies, places }) => bodies.includes(code) || places.includes(code)),
    ...register.visits.filter(({ regions, bodies, places }) => [...regions, ...bodies, ...places].includes(code)),
  ];
}

/** Regions without a running agreement of their own, by code: with records of their own, only named by others, in none. */
export function groupUnpartnered(register: Register): Record<'recorded' | 'named' | 'unrecorded', string[]> {
  const { unpartnered } = splitRegions(register.agreements, register.regions, register.provinceCode);
  const groups = Object.groupBy(unpartnered, (code) => {
    if (register.ofRegion(code).length > 0) return 'recorded';
    return listNaming(register, code).length > 0 ? 'named' : 'unrecorded';
  });
  return { recorded: groups.recorded ?? [], named: groups.named ?? [], unrecorded: groups.unrecorded ?? [] };
}
