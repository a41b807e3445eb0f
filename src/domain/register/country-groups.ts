import type { Country } from '../records/reference-data.ts';
import { countAgreements } from './counting.ts';
import type { Register } from './register.ts';

/** The countries of a register: with a running agreement, with other records, and those that only partners, visits or news name. */
export function groupCountries(register: Register): { running: Country[]; recorded: Country[]; named: Country[] } {
  const running = new Set(countAgreements(register.agreements).countries);
  const groups = Object.groupBy(register.countries, ({ code }) => {
    if (running.has(code)) return 'running';
    return register.ofCountry(code).length > 0 ? 'recorded' : 'named';
  });
  return { running: groups.running ?? [], recorded: groups.recorded ?? [], named: groups.named ?? [] };
}
