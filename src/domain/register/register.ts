import { compareCodes } from '../text/compare.ts';
import { getActivity } from '../agreement/agreement-activity.ts';
import { isDated, listHappened, ofKinds } from '../agreement/agreement-events.ts';
import { createFamilies } from '../agreement/agreement-family.ts';
import { getOverlays } from '../agreement/agreement-overlays.ts';
import { getEvidence, listClaimSources } from '../agreement/agreement-evidence.ts';
import { createReasons } from '../agreement/agreement-reasons.ts';
import type { StatusReason } from '../agreement/agreement-status.ts';
import { getGoverningTerm } from '../agreement/agreement-term.ts';
import type { Agreement } from '../agreement/agreement.ts';
import { compareNumbers, getGroup } from '../lists/statuses.ts';
import { compareDates, toYear, type Day } from '../calendar/dates.ts';
import { evaluateFacets, mapFacets, type FacetKey } from './facets.ts';
import {
  appliesToRegion,
  isTie,
  completeParty,
  listCountries,
  listPartnerKinds,
  listPartners,
  listRegions,
} from '../agreement/parties.ts';
import type { Partner } from '../records/partner.ts';
import type { PressRelease } from '../records/press-release.ts';
import { listAgreementFacts } from '../records/record-facts.ts';
import { getVerification } from '../records/verification.ts';
import type { PartnerKind } from '../lists/partner-kinds.ts';
import { isWithdrawn } from '../records/publication.ts';
import type { Country, Sector } from '../records/reference-data.ts';
import type { Region } from '../records/region.ts';
import type { EvaluatedAgreement, RegisteredAgreement } from '../agreement/registered-agreement.ts';

/** Published records only (`isPublished`), withdrawn ones among them. */
export interface RegisterInput {
  agreements: readonly Agreement[];
  partners: readonly Partner[];
  regions: readonly Region[];
  pressReleases: readonly PressRelease[];
  countries: readonly Country[];
  sectors: readonly Sector[];
  today: Day;
  /** Code of the province: `35`. */
  provinceCode: string;
  /** How long the steps to a renewal take, where the content says so. */
  renewalMonths?: number | undefined;
}

/**
 * Everything published, evaluated once for one day. Lists hold no withdrawn record; the lookups of a single record
 * (`agreement`, `partner`, `region`, `pressRelease`) find those too, because they keep their page.
 */
export interface Register {
  today: Day;
  provinceCode: string;
  /** By number; visits are not among them, and so in no list, count or statistic. */
  agreements: readonly RegisteredAgreement[];
  /** Records of contacts only, by number: they keep number and page, and have a list of their own. */
  visits: readonly RegisteredAgreement[];
  partners: readonly Partner[];
  /** The province first, then by code. */
  regions: readonly Region[];
  /** Newest event first. */
  pressReleases: readonly PressRelease[];
  /** The countries that an agreement, a partner or a press release uses. */
  countries: readonly Country[];
  sectors: readonly Sector[];
  /** Records that were taken back but keep their page. */
  withdrawn: {
    agreements: readonly RegisteredAgreement[];
    partners: readonly Partner[];
    regions: readonly Region[];
    pressReleases: readonly PressRelease[];
  };

  agreement(slug: string): RegisteredAgreement | undefined;
  partner(slug: string): Partner | undefined;
  region(code: string): Region | undefined;
  pressRelease(slug: string): PressRelease | undefined;
  country(code: string): Country | undefined;
  sector(key: string): Sector | undefined;
  /** True for a country that has a page: one of `countries`. */
  listsCountry(code: string): boolean;
  /** True for a kind that a partner in the lists has. */
  listsKind(kind: PartnerKind): boolean;

  /** The region's own agreements; as in every list here, without visits. */
  ofRegion(code: string): readonly RegisteredAgreement[];
  /** Agreements of firms, universities and other bodies of the region. */
  ofBodies(code: string): readonly RegisteredAgreement[];
  /** Programmes that only take place in the region ("Program di sini"). */
  placedIn(code: string): readonly RegisteredAgreement[];
  /** Provincial agreements that apply to the region. */
  applyingTo(code: string): readonly RegisteredAgreement[];
  ofPartner(slug: string): readonly RegisteredAgreement[];
  ofCountry(code: string): readonly RegisteredAgreement[];
  ofSector(key: string): readonly RegisteredAgreement[];
  /** The static list of one facet value: `withFacet('status', 'in-force')`. */
  withFacet(key: FacetKey, value: string): readonly RegisteredAgreement[];

  partnersOfCountry(code: string): readonly Partner[];
  releasesOf(relation: ReleaseRelation, value: string): readonly PressRelease[];
}

/** Lists of a press release by which its readers find it: `releasesOf('regions', '35.78')`. */
export type ReleaseRelation = 'agreements' | 'partners' | 'regions' | 'countries' | 'sectors';

/** Evaluates published records for one day. */
export function createRegister(input: RegisterInput): Register {
  const { today, provinceCode } = input;
  const isListed = (record: Agreement | Partner | Region | PressRelease): boolean => !isWithdrawn(record, today);
  const isOut = (record: Agreement | Partner | Region | PressRelease): boolean => isWithdrawn(record, today);

  const all = {
    agreements: input.agreements.toSorted(compareNumbers),
    partners: input.partners,
    regions: input.regions.toSorted((a, b) => compareCodes(a.code, b.code)),
    pressReleases: input.pressReleases.toSorted((a, b) => compareDates(b.date, a.date) || compareCodes(a.slug, b.slug)),
  };
  const partners = all.partners.filter(isListed);
  const pressReleases = all.pressReleases.filter(isListed);
  const releasesOf: Record<ReleaseRelation, (value: string) => readonly PressRelease[]> = {
    agreements: indexBy(pressReleases, (release) => release.agreements),
    partners: indexBy(pressReleases, (release) => release.partners),
    regions: indexBy(pressReleases, ({ regions }) => regions),
    countries: indexBy(pressReleases, ({ countries }) => countries),
    sectors: indexBy(pressReleases, ({ sectors }) => sectors),
  };
  const partnerBySlug = new Map(all.partners.map((partner) => [partner.slug, partner]));
  const standings = createStandings(all.agreements, today);
  const evaluated = all.agreements.map((agreement) =>
    evaluate(agreement, {
      today,
      renewalMonths: input.renewalMonths,
      standings,
      partners: partnerBySlug,
      releases: releasesOf.agreements(agreement.slug),
    }),
  );
  const listed = evaluated.filter(isListed);
  const agreements = listed.filter(({ group }) => group !== 'visit');
  const applying = agreements.filter(({ appliesTo }) => appliesTo !== undefined);
  const withFacet = mapFacets((key) => indexBy(agreements, ({ facets }) => facets[key]));
  const used = new Set([
    ...listed.flatMap(({ countries }) => countries),
    ...partners.flatMap(({ country }) => country ?? []),
    ...pressReleases.flatMap(({ countries }) => countries),
  ]);

  const kinds = new Set(partners.map(({ kind }) => kind));

  const agreementBySlug = new Map(evaluated.map((agreement) => [agreement.slug, agreement]));
  const regionByCode = new Map(all.regions.map((region) => [region.code, region]));
  const releaseBySlug = new Map(all.pressReleases.map((release) => [release.slug, release]));
  const countryByCode = new Map(input.countries.map((country) => [country.code, country]));
  const sectorByKey = new Map(input.sectors.map((sector) => [sector.key, sector]));

  return {
    today,
    provinceCode,
    agreements,
    visits: listed.filter(({ group }) => group === 'visit'),
    partners,
    regions: all.regions.filter(isListed),
    pressReleases,
    countries: input.countries.filter(({ code }) => used.has(code)),
    sectors: input.sectors,
    withdrawn: {
      agreements: evaluated.filter(isOut),
      partners: all.partners.filter(isOut),
      regions: all.regions.filter(isOut),
      pressReleases: all.pressReleases.filter(isOut),
    },
    agreement: (slug) => agreementBySlug.get(slug),
    partner: (slug) => partnerBySlug.get(slug),
    region: (code) => regionByCode.get(code),
    pressRelease: (slug) => releaseBySlug.get(slug),
    country: (code) => countryByCode.get(code),
    sector: (key) => sectorByKey.get(key),
    listsCountry: (code) => used.has(code),
    listsKind: (kind) => kinds.has(kind),
    ofRegion: indexBy(agreements, ({ regions }) => regions),
    ofBodies: indexBy(agreements, ({ bodies }) => bodies),
    placedIn: indexBy(agreements, ({ places }) => places),
    applyingTo: (code) => applying.filter((agreement) => appliesToRegion(agreement, code, provinceCode)),
    ofPartner: indexBy(agreements, (agreement) => agreement.partners),
    ofCountry: indexBy(agreements, ({ countries }) => countries),
    ofSector: indexBy(agreements, ({ sectors }) => sectors),
    withFacet: (key, value) => withFacet[key](value),
    partnersOfCountry: indexBy(partners, ({ country }) => (country === undefined ? [] : [country])),
    releasesOf: (relation, value) => releasesOf[relation](value),
  };
}

/** Gives the records that have a value, in their order; which have which is found at the first question. */
function indexBy<T>(records: readonly T[], listValues: (record: T) => readonly string[]) {
  let index: Map<string, T[]> | undefined;
  const make = (): Map<string, T[]> => {
    const found = new Map<string, T[]>();
    for (const record of records)
      for (const value of new Set(listValues(record))) {
        const list = found.get(value);
        if (list) list.push(record);
        else found.set(value, [record]);
      }
    return found;
  };
  return (value: string): readonly T[] => (index ??= make()).get(value) ?? [];
}

/** Where agreements stand on a day, by the status rules alone. */
export interface Standings {
  reasonOf: (agreement: Agreement) => StatusReason;
  familyOf: (slug: string) => EvaluatedAgreement['family'];
  /** Directly or not replacing this agreement. */
  successorsOf: (slug: string) => readonly Agreement[];
}

/** Applies the status rules to agreements for one day; withdrawn ones are no family to the others. */
export function createStandings(agreements: readonly Agreement[], today: Day): Standings {
  const families = createFamilies(agreements.filter((agreement) => !isWithdrawn(agreement, today)));
  return {
    reasonOf: createReasons(families, today),
    successorsOf: (slug) => families.descendantsOf(slug),
    familyOf: (slug) => ({
      umbrella: families.umbrellaOf(slug)?.slug,
      children: families.childrenOf(slug).map((child) => child.slug),
      before: families.ancestorsOf(slug).map((other) => other.slug),
      after: families.descendantsOf(slug).map((other) => other.slug),
    }),
  };
}

interface EvaluationContext {
  renewalMonths: number | undefined;
  today: Day;
  standings: Standings;
  partners: ReadonlyMap<string, Partner>;
  /** Linked to this agreement. */
  releases: readonly PressRelease[];
}

function evaluate(
  agreement: Agreement,
  { today, standings, partners, releases, renewalMonths }: EvaluationContext,
): RegisteredAgreement {
  const foreign = agreement.foreign.map((party) => completeParty(party, partners));
  const after = standings.successorsOf(agreement.slug);
  const reason = standings.reasonOf(agreement);
  const term = getGoverningTerm(agreement, today);
  const { activity, newest } = getActivity(agreement, releases, today);
  const signed = ofKinds(
    listHappened(agreement, today),
    agreement.class === 'loi' ? ['intent', 'signing'] : ['signing'],
  )
    .filter(isDated)
    .toSorted((a, b) => compareDates(a.date, b.date))[0]?.date;
  const evaluated: EvaluatedAgreement = {
    ...agreement,
    foreign,
    status: reason.status,
    group: getGroup(reason.status),
    evidence: getEvidence(listClaimSources(agreement, reason, after)),
    reason,
    term,
    verification: getVerification(listAgreementFacts(agreement), agreement.sources),
    activity,
    lastActivity: newest,
    overlays: getOverlays(agreement, {
      today,
      reason,
      term,
      successors: after.map((other) => standings.reasonOf(other).status),
      renewalMonths,
    }),
    regions: listRegions(agreement, 'tie'),
    bodies: listRegions(agreement, 'body'),
    places: listRegions(agreement, 'place'),
    isTie: isTie(agreement),
    partners: listPartners(agreement),
    partnerKinds: listPartnerKinds({ foreign }),
    countries: listCountries({ foreign }),
    signed,
    yearSigned: signed && toYear(signed),
    family: standings.familyOf(agreement.slug),
  };
  return { ...evaluated, facets: evaluateFacets(evaluated) };
}
