import type { PartyRole } from '../agreement/agreement.ts';
import type { AgreementClass } from '../lists/agreement-classes.ts';
import type { Activity } from '../lists/activities.ts';
import type { Evidence } from '../lists/evidence.ts';
import type { PartnerKind } from '../lists/partner-kinds.ts';
import type { AgreementStatus } from '../lists/statuses.ts';
import type { Localized } from '../records/localized.ts';

/** Words of a record at its own site, by language; the first language is that of the site. Null: not translated. */
export type MemberText = Localized<string | null>;

/** A date as the public data give it. */
export interface MemberDate {
  text: string;
  qualifier: 'by' | 'about' | null;
}

/** Where a record stands: its pages by language, and the day of its last change. */
interface Placed {
  url: Localized<string>;
  updated: string;
}

/** What a portal reads of a member's agreement. */
export interface MemberAgreement extends Placed {
  id: string;
  number: string;
  slug: string;
  title: MemberText;
  purpose: MemberText;
  class: AgreementClass;
  status: AgreementStatus;
  statusYear: number | null;
  statusReason: string | null;
  evidence: Evidence;
  activity: Activity;
  signed: MemberDate | null;
  endsOn: MemberDate | null;
  endsSoon: boolean;
  isEndUncertain: boolean;
  renewalUnderWay: boolean;
  /** Codes. */
  regions: readonly string[];
  localParties: readonly {
    region: string | null;
    outside: MemberText | null;
    name: MemberText | null;
    role: PartyRole;
  }[];
  /** Slugs. */
  partners: readonly string[];
  foreignParties: readonly { partner: string | null; name: MemberText }[];
  countries: readonly string[];
  sectors: readonly string[];
}

/** What a portal reads of a member's partner. */
export interface MemberPartner extends Placed {
  id: string;
  name: MemberText;
  endonym: { text: string } | null;
  otherNames: readonly string[];
  kind: PartnerKind;
  agreements: readonly string[];
}

/** What a portal reads of a member's region. */
export interface MemberRegion extends Placed {
  id: string;
  name: MemberText;
  shortName: string;
  otherNames: readonly string[];
  agreements: readonly string[];
}

/** A sector or a country by the name that a member gives it. */
export interface MemberName {
  id: string;
  name: MemberText;
}

/** What a portal reads of a member's news item. */
export interface MemberRelease extends Placed {
  id: string;
  title: MemberText;
  summary: MemberText;
  date: MemberDate;
  published: string;
}

/** A member as members.yaml names it. */
export interface MemberSettings {
  key: string;
  name: Localized<string>;
  url: string;
}

/** All that a portal reads of a member. */
export interface Member extends MemberSettings {
  /** The day for which its files were computed. */
  day: string;
  publisher: string;
  /** Before its numbers: `ABC`; unknown where it has no agreement yet. */
  prefix?: string | undefined;
  agreements: readonly MemberAgreement[];
  partners: readonly MemberPartner[];
  regions: readonly MemberRegion[];
  sectors: readonly MemberName[];
  countries: readonly MemberName[];
  releases: readonly MemberRelease[];
  /** The languages in which its pages can be searched, its own first. */
  searched: readonly string[];
}

/** A member whose files cannot be used. */
export interface MissingMember extends MemberSettings {
  /** The day of the copy that was last complete, where one is kept. */
  lastDay?: string | undefined;
}

/** Every member of a portal, and those that have to be left out. */
export interface Federation {
  members: readonly Member[];
  missing: readonly MissingMember[];
}

/** What sets a value of one member apart from that of another: `jawa-timur-35.78`, as addresses write it. */
export function toMemberValue(member: { key: string }, id: string): string {
  return `${member.key}-${id}`.toLowerCase();
}

/**
 * Words in the language of a page, or else in the language of the member, with the language that they are in.
 * @example toMemberWords({ en: 'Harrow and Kitahama' }, 'id')  // { words: 'Harrow and Kitahama', language: 'en' }
 */
export function toMemberWords(text: MemberText, language: string): { words: string; language: string } {
  const own = text[language];
  if (own) return { words: own, language };
  const [first = [language, '']] = Object.entries(text).filter(([, words]) => words !== null);
  return { words: first[1] ?? '', language: first[0] };
}
