import type { Partner } from '../records/partner.ts';
import type { PressRelease } from '../records/press-release.ts';
import type { Country, Sector } from '../records/reference-data.ts';
import type { Region } from '../records/region.ts';
import { createRegister, type Register, type RegisterInput } from '../register/register.ts';
import { toDate } from './make-agreement.ts';

const publication = { draft: false, aliases: [], corrections: [], changes: [] };
const record = { ...publication, sources: [], text: {} };

/** The city of Busan, or another partner. */
export function makePartner(overrides: Partial<Partner> = {}): Partner {
  return { ...record, slug: 'busan', kind: 'city', country: 'KR', facts: [], otherNames: [], ids: {}, ...overrides };
}

/** A region by its code, e.g. `makeRegion('35.78')`. */
export function makeRegion(code: string, overrides: Partial<Region> = {}): Region {
  const sources = ['s1'];
  return {
    ...record,
    slug: `region-${code}`,
    code,
    kind: code.includes('.') ? 'city' : 'province',
    shortName: code,
    capital: { name: 'Surabaya', sources },
    seat: { latitude: -7.26, longitude: 112.75, sources },
    area: { km2: 335, year: 2024, sources },
    population: { count: 3_000_000, year: 2024, sources },
    divisions: { parts: [{ kind: 'districts', count: 31 }], sources },
    otherNames: [],
    offices: [],
    potential: [],
    infrastructure: [],
    ...overrides,
  };
}

/** A report of an event, e.g. `makePressRelease('2025-06-01', { agreements: ['0001-surabaya-busan'] })`. */
export function makePressRelease(date: string, overrides: Partial<PressRelease> = {}): PressRelease {
  return {
    ...record,
    slug: `${date.slice(0, 4)}/report`,
    kind: 'report',
    date: toDate(date),
    dateline: 'Surabaya',
    published: '2026-11-24',
    general: false,
    notes: [],
    people: [],
    agreements: [],
    partners: [],
    regions: [],
    countries: [],
    sectors: [],
    ...overrides,
  };
}

/** A country by its code; its slugs are the code with the language. */
export function makeCountry(code: string): Country {
  const slug = { id: `${code.toLowerCase()}-id`, en: `${code.toLowerCase()}-en` };
  return { code, slug, name: slug, aliases: [], latitude: 0, longitude: 0 };
}

/** A sector by its key; its slugs are the key with the language. */
export function makeSector(key: string): Sector {
  const slug = { id: `${key}-id`, en: `${key}-en` };
  return { key, slug, name: slug, description: slug, aliases: [] };
}

/** A register of province `35` on 24 November 2026 with Busan and Kochi, Surabaya and Malang. */
export function makeRegister(input: Partial<RegisterInput> = {}): Register {
  return createRegister({
    agreements: [],
    partners: [makePartner(), makePartner({ slug: 'kochi', country: 'JP' })],
    regions: ['35', '35.73', '35.78'].map((code) => makeRegion(code)),
    pressReleases: [],
    countries: ['JP', 'KR'].map(makeCountry),
    sectors: ['education', 'trade'].map(makeSector),
    today: '2026-11-24',
    provinceCode: '35',
    ...input,
  });
}
