import type { ApprovalBody } from '../agreement/agreement.ts';
import type { Division, RegionKind } from './region.ts';

/** How to ask for a text under the law of the place; `{names}` stand for what each record fills in. */
export interface TextRequest {
  /** Whom a letter addresses where the office has no name on record. */
  officer: string;
  subject: string;
  /** In the first language of the site, which is that of the offices. */
  letter: string;
  /** Who may ask, how long an answer takes, and what then: in the language of the page. */
  explanation: string;
}

/** The settings of the site in one language. */
export interface SiteWords {
  name: string;
  /** Before the number of every agreement: `ABC`. */
  numberPrefix: string;
  tagline: string;
  description: string;
  url: string;
  publisher: string;
  publisherNote: string;
  contacts: { editor: string; corrections: string; security: string };
  /** Searches to try; the first stands in the search box. */
  searchExamples: readonly string[];
  /** Address of the rule that says what is recorded. */
  inclusionRule?: string;
  /** The day for which everything is computed. */
  today: string;
  /** IANA name of the zone in which days are counted. */
  timeZone: string;
  /** The last day on which a record changed. */
  modified: string;
  /** The country in which the province lies. */
  country: string;
  /** Who gives the codes of regions. */
  regionAuthority: string;
  /** What regions are, in the order of lists. */
  regionKinds: readonly RegionKind[];
  /** Parts of a region that are counted, in the order of lists. */
  divisions: readonly Division[];
  /** Approvals that the law asks for. */
  approvals: readonly ApprovalBody[];
  /** Short name of the law that divides public information into classes. */
  informationLaw?: string;
  /** How to ask for a text that is not on record. */
  textRequest?: TextRequest;
  /** Whom to ask first, before the address of the editors. */
  ask?: string;
  /** The language in which agreements must be written by law, and what is said where no such text is recorded. */
  requiredText?: { language: string; note: string };
  /** Institutional pages for the footer. */
  pages: readonly { title: string; address: string }[];
}
