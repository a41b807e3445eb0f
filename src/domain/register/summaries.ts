import type { AgreementOverlays } from '../agreement/agreement-overlays.ts';
import type { StatusReason } from '../agreement/agreement-status.ts';
import { countAgreements, listRunning, type Counters } from './counting.ts';
import { facets, matchesSelection, type FacetKey, type FacetSelection } from './facets.ts';
import type { Query } from './query.ts';
import type { Register } from './register.ts';
import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** What one sentence says, as figures and keys. `i18n` finds the words. */
export type Summary = RegionSummary | CountrySummary | PartnerSummary | StatusSummary | FilterSummary;

interface TieFigures {
  running: number;
  inPreparation: number;
  /** Listed as running, but not counted: programmes that nobody signed, deals of firms, and further links of a chain. */
  uncounted: number;
  /** Year of the earliest recorded signing among those that run. */
  firstYear?: number;
}

export type RegionSummary =
  | ({
      kind: 'region';
      region: string;
      isProvince: boolean;
      countries: readonly string[];
      /** With an international body, too, which has no country. */
      isInternational: boolean;
    } & TieFigures)
  /**
   * `applying`: running provincial agreements that apply to the region. `records`: its own of every group, `programmes`:
   * those that only work there; a region that has any is never said to have no record.
   */
  | ({
      kind: 'region-without-partner';
      region: string;
      isProvince: boolean;
      applying: number;
      records: number;
      programmes: number;
    } & TieFigures);

export type CountrySummary = { kind: 'country'; country: string; regions: number; partners: number } & TieFigures;

/** `regions`: codes of the regions with which it has an running agreement. */
export type PartnerSummary = { kind: 'partner'; partner: string; regions: readonly string[] } & TieFigures;

/** "In force until 12 March 2028, 474 days left"; where replaced, with the successor. */
export type StatusSummary = { kind: 'status'; reason: StatusReason } & AgreementOverlays;

/** "12 agreements in force between Kota Surabaya and Japan": the facets that restrict, in their order. */
export interface FilterSummary {
  kind: 'filter';
  count: number;
  text?: string;
  filters: readonly { facet: FacetKey; values: readonly string[] }[];
}

/** One sentence about a region's own agreements, or about having none that runs. */
export function toRegionSummary(register: Register, code: string): RegionSummary {
  const counters = countAgreements(register.ofRegion(code));
  const shared = { region: code, isProvince: code === register.provinceCode, ...toTieFigures(counters) };
  return shared.running > 0
    ? {
        kind: 'region',
        ...shared,
        countries: counters.countries,
        isInternational: listRunning(register.ofRegion(code)).some(({ partnerKinds: kinds }) =>
          kinds.includes('international'),
        ),
      }
    : {
        kind: 'region-without-partner',
        ...shared,
        applying: listRunning(register.applyingTo(code)).length,
        records: counters.records,
        programmes: register.placedIn(code).length,
      };
}

/** One sentence about the agreements with a country. */
export function toCountrySummary(register: Register, code: string): CountrySummary {
  const counters = countAgreements(register.ofCountry(code));
  const ofCountry = new Set(register.partnersOfCountry(code).map(({ slug }) => slug));
  return {
    kind: 'country',
    country: code,
    ...toTieFigures(counters),
    regions: counters.regions.length,
    // An agreement with parties of two countries brings partners of the other one too.
    partners: counters.partners.filter((slug) => ofCountry.has(slug)).length,
  };
}

/** One sentence about the agreements with a partner. */
export function toPartnerSummary(register: Register, slug: string): PartnerSummary {
  const counters = countAgreements(register.ofPartner(slug));
  return { kind: 'partner', partner: slug, ...toTieFigures(counters), regions: counters.regions };
}

function toTieFigures({ running, inPreparation, firstYear, byGroup }: Counters): TieFigures {
  return { running, inPreparation, uncounted: byGroup.running - running, firstYear };
}

/** One sentence about where an agreement stands. */
export function toStatusSummary({ reason, overlays }: RegisteredAgreement): StatusSummary {
  return { kind: 'status', reason, ...overlays };
}

/** One sentence about a filtered list; `count` where text search has narrowed it further. */
export function toFilterSummary(register: Register, query: Query, count?: number): FilterSummary {
  const matching = register.agreements.filter((agreement) => matchesSelection(agreement, query.selection));
  return { kind: 'filter', count: count ?? matching.length, text: query.text, filters: listFilters(query.selection) };
}

/** The facets of a selection that restrict, in their order. */
export function listFilters(selection: FacetSelection): FilterSummary['filters'] {
  return facets.flatMap(({ key }) => {
    const values = selection[key] ?? [];
    return values.length > 0 ? [{ facet: key, values }] : [];
  });
}
