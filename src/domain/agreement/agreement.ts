import type { AgreementClass } from '../lists/agreement-classes.ts';
import type { EndReason } from '../lists/end-reasons.ts';
import type { EventKind } from '../lists/event-kinds.ts';
import type { PartnerKind } from '../lists/partner-kinds.ts';
import type { PartialDate } from '../calendar/dates.ts';
import type { Localized } from '../records/localized.ts';
import type { Publication, PublicationText } from '../records/publication.ts';
import type { Source, SourceIds } from '../records/source.ts';

/** Bodies of an authority trail. */
export const approvalBodies = ['assembly', 'ministry', 'full-power'] as const;
export type ApprovalBody = (typeof approvalBodies)[number];
export const authorityKinds = [...approvalBodies, 'other'] as const;
export type AuthorityKind = (typeof authorityKinds)[number];

/** Classes of public information under UU 14/2008. */
export const informationClasses = ['periodic', 'immediate', 'any-time', 'exempt'] as const;
export type InformationClass = (typeof informationClasses)[number];

/** What kind of body a local party is; `government` is the region's own government. */
export const localBodies = ['government', 'enterprise', 'university', 'school', 'community', 'national'] as const;
export type LocalBody = (typeof localBodies)[number];

/** `party` made the agreement; `place` is only where a programme works. */
export const partyRoles = ['party', 'place'] as const;
export type PartyRole = (typeof partyRoles)[number];

export const bindings = ['binding', 'non-binding', 'not-stated'] as const;
export type Binding = (typeof bindings)[number];

/** Level of government (or kind of body) of a person's office. */
export const officeLevels = ['national', 'provincial', 'municipal', 'legislative', 'institution'] as const;
export type OfficeLevel = (typeof officeLevels)[number];

/** What a person did at an event. */
export const personParts = ['signatory', 'witness', 'host', 'guest', 'speaker', 'present'] as const;
export type PersonPart = (typeof personParts)[number];

/** A region of the province by its code, or, outside it, by name only. */
export interface LocalParty {
  region?: string;
  /** Name of a region or body outside the province, e.g. `Kota Bandung`. */
  outside?: string;
  body: LocalBody;
  role: PartyRole;
  /** Name of the body where it is not the region's government itself. */
  name?: string;
}

/** `funder` only pays. */
export const foreignRoles = ['party', 'funder'] as const;
export type ForeignRole = (typeof foreignRoles)[number];

/** A partner of the register by slug, or a party that has no record of its own. */
export interface ForeignParty {
  partner?: string;
  name?: string;
  /** ISO 3166-1 alpha-2 codes; empty for international bodies. */
  countries: readonly string[];
  role: ForeignRole;
  /** Kind of the partner where it has a record. */
  kind?: PartnerKind;
}

/** How long a signing, a renewal or a phase of a programme lasts. A duration counts from the later of the old end and the event itself. */
export type Term =
  | { kind: 'fixed'; until: PartialDate }
  | { kind: 'fixed'; years?: number; months?: number }
  | { kind: 'open' }
  | { kind: 'unknown' };

export interface Person {
  name: string;
  level?: OfficeLevel;
  part: PersonPart;
}

export interface AgreementEvent {
  /** Permanent within the record; translations and calendars refer to it. */
  key: string;
  kind: EventKind;
  date?: PartialDate;
  people: readonly Person[];
  term?: Term;
  /** Only for `approval-step`: which body approved. */
  body?: AuthorityKind;
  /** Only for `end`. */
  reason?: EndReason;
  /** Only for `exploration`: the step named what is to be agreed. */
  namedAim?: boolean;
  sources: SourceIds;
}

export interface Plan {
  key: string;
  date?: PartialDate;
  /** Key of the event by which it was carried out. */
  delivered?: string;
  sources: SourceIds;
}

export interface AuthorityStep {
  key: string;
  kind: AuthorityKind;
  number?: string;
  date?: PartialDate;
  sources: SourceIds;
}

export interface AgreementDocument {
  key: string;
  /** BCP 47 tag of the text's language. */
  language: string;
  authentic: boolean;
  pages?: number;
  /** True for the version that both sides treat as official, where that is known. */
  official?: boolean;
  /** Public copy on another site. */
  url?: string;
  /** Path below `content/files/`. */
  file?: string;
  bytes?: number;
  sha256?: string;
  /** Class under UU 14/2008. */
  informationClass?: InformationClass;
  sources: SourceIds;
}

export type Money =
  | { kind: 'none'; sources: SourceIds }
  | { kind: 'not-stated' }
  | { kind: 'amount'; amount: number; currency: string; sources: SourceIds };

export interface Note {
  key: string;
  sources: SourceIds;
}

/** The words of an agreement in one language. Lists repeat the record's keys. */
export interface AgreementText extends PublicationText {
  title: string;
  legalTitle?: string;
  purpose: string;
  /** What each side of a conflict says, by key. */
  conflict: Readonly<Record<string, string>>;
  /** Why a text is withheld, by document key. */
  grounds: Readonly<Record<string, string>>;
  /** Names of parties and bodies that have no page of their own, by the name in the record. */
  partyNames: Readonly<Record<string, string>>;
  /** By event key. */
  events: Readonly<Record<string, EventText>>;
  /** By plan key. */
  plans: Readonly<Record<string, string>>;
  /** By authority key. */
  authority: Readonly<Record<string, string>>;
  /** By note key. */
  notes: Readonly<Record<string, string>>;
  /** What an amount of money is for. */
  money?: string;
}

export interface EventText {
  what: string;
  place?: string;
  /** Office of each person, by name. */
  offices: Readonly<Record<string, string>>;
}

export interface Agreement extends Publication {
  /** File name and address: `0042-surabaya-busan`. */
  slug: string;
  /** Four digits or more, permanent: `0042`. */
  number: string;
  class: AgreementClass;
  binding: Binding;
  sectors: readonly string[];
  local: readonly LocalParty[];
  foreign: readonly ForeignParty[];
  /** For agreements of the province: the regions to which it applies; `none` where it says that it binds the province alone. */
  appliesTo?: 'all' | 'none' | readonly string[];
  money: Money;
  /** In order of date; undated events last. */
  events: readonly AgreementEvent[];
  plans: readonly Plan[];
  authority: readonly AuthorityStep[];
  documents: readonly AgreementDocument[];
  /** Slug of the agreement under which this one was made. */
  umbrella?: string;
  /** Slug of the agreement that this one replaces. */
  predecessor?: string;
  /** Two sources contradict each other on whether it exists. */
  conflict?: { statements: readonly Note[] };
  notes: readonly Note[];
  nextReview?: string;
  sources: readonly Source[];
  text: Localized<AgreementText>;
}
