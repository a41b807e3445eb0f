import { partnerKinds, type PartnerKind } from '../lists/partner-kinds.ts';
import type { Agreement, ForeignParty, LocalParty } from './agreement.ts';
import { type Partner } from '../records/partner.ts';

/**
 * What a region is to an agreement. `tie`: its government, or a university, school or community of it, is a party.
 * `body`: only a firm or a national office there is. `place`: a programme works there. Only a tie counts for the region.
 */
export type RegionPart = 'tie' | 'body' | 'place';

/** Strongest first. */
const regionParts: readonly RegionPart[] = ['tie', 'body', 'place'];

/** Codes of the regions that take this part in an agreement; each region takes only its strongest part. */
export function listRegions(agreement: Pick<Agreement, 'local'>, part: RegionPart): string[] {
  const byRegion = Map.groupBy(agreement.local, ({ region }) => region);
  return [...byRegion].flatMap(([code, parties]) => {
    const found = new Set(parties.map(getPart));
    return code !== undefined && regionParts.find((candidate) => found.has(candidate)) === part ? [code] : [];
  });
}

function getPart(party: LocalParty): RegionPart {
  if (party.role === 'place') return 'place';
  return party.body === 'enterprise' || party.body === 'national' ? 'body' : 'tie';
}

/** True where a government of the province or one of its regions is a party: only these agreements are counted. */
export function isTie(agreement: Pick<Agreement, 'local'>): boolean {
  return listRegions(agreement, 'tie').length > 0;
}

/** True where an agreement of the province says that it applies to this region, which is not a party itself. */
export function appliesToRegion(
  agreement: Pick<Agreement, 'local' | 'appliesTo'>,
  code: string,
  provinceCode: string,
): boolean {
  const parties = listRegions(agreement, 'tie');
  if (code === provinceCode || !parties.includes(provinceCode) || parties.includes(code)) return false;
  const { appliesTo } = agreement;
  return appliesTo === 'all' || (Array.isArray(appliesTo) && appliesTo.includes(code));
}

/** Slugs of the partners that are parties, each once. */
export function listPartners(agreement: Pick<Agreement, 'foreign'>): string[] {
  return [...new Set(agreement.foreign.flatMap(({ partner }) => partner ?? []))];
}

/** A party with what the record of its partner says of it: its country and its kind. Only here they are looked up. */
export function completeParty(
  party: ForeignParty,
  partners: ReadonlyMap<string, Pick<Partner, 'kind' | 'country'>>,
): ForeignParty {
  const partner = partners.get(party.partner ?? '');
  if (!partner) return party;
  return { ...party, countries: partner.country === undefined ? [] : [partner.country], kind: partner.kind };
}

/** ISO 3166-1 alpha-2 codes of the foreign parties' countries, each once; none for international bodies. */
export function listCountries(agreement: Pick<Agreement, 'foreign'>): string[] {
  return [...new Set(agreement.foreign.flatMap(({ countries }) => countries))];
}

/** Kinds of the foreign parties that have a record, in the order of `partnerKinds`. */
export function listPartnerKinds(agreement: Pick<Agreement, 'foreign'>): PartnerKind[] {
  const kinds = new Set(agreement.foreign.map(({ kind }) => kind));
  return partnerKinds.filter((kind) => kinds.has(kind));
}
