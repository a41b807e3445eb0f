import type { RegisteredAgreement } from '../agreement/registered-agreement.ts';
import { sourceKinds, type SourceKind } from '../lists/source-kinds.ts';
import { addMonths, type Day } from '../calendar/dates.ts';
import { languages } from '../text/language.ts';
import type { Register } from '../register/register.ts';
import type { Page } from '../address/urls.ts';
import { isNarrow } from './provenance.ts';
import { listAgreementFacts, listPartnerFacts, listRegionFacts, listReleaseFacts } from './record-facts.ts';
import type { Source } from './source.ts';
import { getVerification, type Fact } from './verification.ts';

/** How many months after its last verification a record wants another look. */
export const staleMonths = 12;

/** A record that somebody should look at. */
export interface RecordToMend {
  page: Page;
  kind: 'agreement' | 'partner' | 'region' | 'press-release';
  slug: string;
}

/** A record with sources that its facts cite and that nobody has read for it. */
export interface UnreadSources extends RecordToMend {
  /** Those with an address: it could not be opened again, or not yet. */
  unopened: number;
  /** Those that have no address to open. */
  withoutAddress: number;
}

/** A part of a whole. */
export interface Share {
  count: number;
  of: number;
}

/** How well the facts of the register rest on their sources. */
export interface SourceQuality {
  /** Facts that cite one to three sources. */
  narrow: Share;
  /** Sources, among those that facts cite, that somebody has read. */
  checked: Share;
  /** Sources of which an archive keeps a copy. */
  archived: Share;
  /** Sources reached by http alone. */
  insecure: Share;
  byKind: Readonly<Record<SourceKind, number>>;
}

/** What the register says about its own gaps on its day. */
export interface ContentHealth {
  /** Not compared with its sources, or not for a year, or its review has come. */
  stale: readonly RecordToMend[];
  /** Without words in one of the languages. */
  oneLanguage: readonly RecordToMend[];
  /** Partners that no agreement and no news item names. */
  orphans: readonly RecordToMend[];
  /** Agreements in force that end, or may end, within 180 days. */
  ending: readonly RecordToMend[];
  sources: SourceQuality;
  /** The sources that facts cite and nobody has read, by record, those with most first. */
  unread: readonly UnreadSources[];
  /** Records with facts that cite more than three sources. */
  broad: readonly RecordToMend[];
}

interface Examined {
  kind: RecordToMend['kind'];
  slug: string;
  record: { sources: readonly Source[]; text: Readonly<Record<string, unknown>>; nextReview?: Day };
  facts: readonly Fact[];
}

/** Looks for the gaps of a register. */
export function findGaps(register: Register, today: Day): ContentHealth {
  const { agreements, visits, partners, regions, pressReleases } = register;
  const records: Examined[] = [
    ...[...agreements, ...visits].map((record) => examine('agreement', record, listAgreementFacts(record))),
    ...partners.map((record) => examine('partner', record, listPartnerFacts(record))),
    ...regions.map((record) => examine('region', record, listRegionFacts(record))),
  ];
  const all = [
    ...records,
    ...pressReleases.map((record) => examine('press-release', record, listReleaseFacts(record))),
  ];
  return {
    stale: records.filter((examined) => isStale(examined, today)).map(toItem),
    oneLanguage: all
      .filter(({ record }) => languages.some((language) => record.text[language] === undefined))
      .map(toItem),
    orphans: partners
      .filter((partner) => !isNamed(partner.slug, register))
      .map((partner) => toItem(examine('partner', partner, []))),
    ending: agreements
      .filter(({ overlays }) => overlays.endsSoon)
      .map((agreement) => toItem(examine('agreement', agreement, []))),
    sources: measureSources(all),
    unread: all
      .map(countUnread)
      .filter(({ unopened, withoutAddress }) => unopened + withoutAddress > 0)
      .toSorted((a, b) => b.unopened + b.withoutAddress - a.unopened - a.withoutAddress),
    broad: all.filter((examined) => examined.facts.some((fact) => !isNarrow(fact.sources))).map(toItem),
  };
}

function examine(
  kind: Examined['kind'],
  record: Examined['record'] & { slug: string },
  facts: readonly Fact[],
): Examined {
  return { kind, slug: record.slug, record, facts };
}

function isNamed(slug: string, register: Register): boolean {
  const names = ({ partners }: RegisteredAgreement) => partners.includes(slug);
  return (
    register.agreements.some(names) || register.visits.some(names) || register.releasesOf('partners', slug).length > 0
  );
}

/** True where a record's review has come, or its last verification is missing or older than a year. */
export function isStale({ record, facts }: Pick<Examined, 'record' | 'facts'>, today: Day): boolean {
  if (record.nextReview !== undefined) return record.nextReview <= today;
  const { lastVerified } = getVerification(facts, record.sources);
  return lastVerified === undefined || addMonths(lastVerified, staleMonths) <= today;
}

/** Figures about all facts and all sources of a set of records. */
export function measureSources(records: readonly Pick<Examined, 'record' | 'facts'>[]): SourceQuality {
  const facts = records.flatMap((examined) => examined.facts);
  const sources = records.flatMap(({ record }) => record.sources);
  const cited = records.flatMap(listCited);
  const share = <T>(items: readonly T[], has: (item: T) => boolean): Share => ({
    count: items.filter(has).length,
    of: items.length,
  });
  return {
    narrow: share(facts, (fact) => isNarrow(fact.sources)),
    checked: share(cited, ({ checked }) => checked !== undefined),
    archived: share(sources, ({ archived }) => archived !== undefined),
    insecure: share(sources, ({ url }) => url?.startsWith('http:') ?? false),
    byKind: Object.fromEntries(
      sourceKinds.map((kind) => [kind, sources.filter((source) => source.kind === kind).length]),
    ) as Record<SourceKind, number>,
  };
}

/** The sources of a record that its facts cite. */
function listCited({ record, facts }: Pick<Examined, 'record' | 'facts'>): Source[] {
  const ids = new Set(facts.flatMap((fact) => fact.sources));
  return record.sources.filter(({ id }) => ids.has(id));
}

function countUnread(examined: Examined): UnreadSources {
  const unread = listCited(examined).filter(({ checked }) => checked === undefined);
  const withoutAddress = unread.filter(({ url }) => url === undefined).length;
  return { ...toItem(examined), unopened: unread.length - withoutAddress, withoutAddress };
}

function toItem({ kind, slug }: Pick<Examined, 'kind' | 'slug'>): RecordToMend {
  return { page: { page: kind, slug }, kind, slug };
}
